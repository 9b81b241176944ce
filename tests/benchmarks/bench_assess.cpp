#include "catalogue/Answers.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <algorithm>
#include <functional>

/// How long an assessment takes, as a multiple of reading the same answers with QJsonDocument::fromJson. Limit: 10.
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
    constexpr int runs = 200;
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
    constexpr double limit = 10;
    bool within = true;
    for (const QJsonObject& answers : {test::loss(), test::diploma(), test::correction()}) {
        const QByteArray bytes = QJsonDocument(answers).toJson(QJsonDocument::Compact);
        const Request request = requestFromJson(answers).value();
        const catalogue::Procedure& procedure = test::procedure(request.procedure);
        qsizetype used = 0;
        const auto [reading, assessing] =
            bestTimes([&] { used += QJsonDocument::fromJson(bytes).object().size(); },
                      [&] { used += catalogue::assess(procedure, request, test::day).documents.size(); });
        const double ratio = assessing / reading;
        within = within && ratio <= limit && used > 0;
        printf("assess %s: %.1f times fromJson (%.1f us against %.1f us for %d bytes), limit %.0f\n",
               qPrintable(procedure.id), ratio, assessing / 1000, reading / 1000, int(bytes.size()), limit);
    }
    return within ? 0 : 1;
}
