#include "Answers.h"
#include "catalogue/Assessment.h"
#include "model/RequestJson.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <functional>

/// How long an assessment of each example request takes, as a multiple of reading the same answers with
/// QJsonDocument::fromJson. Limit: 10.
namespace {

struct Times
{
    double reading;
    double assessing;
};

/// Nanoseconds of one call of each, the best of many short runs in turn: what else the machine does only ever adds.
Times bestTimes(const std::function<void()>& read, const std::function<void()>& assess)
{
    constexpr int calls = 50;
    constexpr int runs = 60;
    const auto once = [](const std::function<void()>& work) {
        QElapsedTimer timer;
        timer.start();
        for (int call = 0; call < calls; ++call)
            work();
        return static_cast<double>(timer.nsecsElapsed()) / calls;
    };
    Times best{1e18, 1e18};
    for (int run = 0; run < runs; ++run) {
        best.reading = std::min(best.reading, once(read));
        best.assessing = std::min(best.assessing, once(assess));
    }
    return best;
}

} // namespace

int main()
{
    using namespace guichet;
    const QDate day(2026, 11, 23);
    constexpr double limit = 10;
    const auto catalogue = catalogue::Catalogue::embedded();
    const QDir folder(QStringLiteral(GUICHET_SOURCE_DIR "/resources/examples"));
    if (!catalogue)
        return 1;
    bool within = true;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QJsonObject answers = examples::dated(QJsonDocument::fromJson(file.readAll()).object(), day).toObject();
        const QByteArray bytes = QJsonDocument(answers).toJson(QJsonDocument::Compact);
        const Request request = requestFromJson(answers).value();
        const catalogue::Procedure& procedure = *catalogue->find(request.procedure);
        qsizetype used = 0;
        const auto [reading, assessing] =
            bestTimes([&] { used += QJsonDocument::fromJson(bytes).object().size(); },
                      [&] { used += catalogue::assess(procedure, request, day).documents.size(); });
        const double ratio = assessing / reading;
        within = within && ratio <= limit && used > 0;
        printf("assess %s: %.1f times fromJson (%.1f us against %.1f us for %d bytes), limit %.0f\n", qPrintable(name),
               ratio, assessing / 1000, reading / 1000, int(bytes.size()), limit);
    }
    return within ? 0 : 1;
}
