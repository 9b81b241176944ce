#include "catalogue/Answers.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <algorithm>
#include <functional>

/// How long an assessment takes, as a multiple of reading the same answers with QJsonDocument::fromJson. Limit: 10.
namespace {

/// The best of several runs, in nanoseconds for one call: what others do on the machine only ever adds.
double bestTime(const std::function<void()>& work)
{
    constexpr int calls = 300;
    constexpr int runs = 15;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (int call = 0; call < calls; ++call)
            work();
        best = std::min(best, timer.nsecsElapsed());
    }
    return static_cast<double>(best) / calls;
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
        const double reading = bestTime([&] { used += QJsonDocument::fromJson(bytes).object().size(); });
        const double assessing =
            bestTime([&] { used += catalogue::assess(procedure, request, test::day).documents.size(); });
        const double ratio = assessing / reading;
        within = within && ratio <= limit && used > 0;
        printf("assess %s: %.1f times fromJson (%.1f us against %.1f us for %d bytes), limit %.0f\n",
               qPrintable(procedure.id), ratio, assessing / 1000, reading / 1000, int(bytes.size()), limit);
    }
    return within ? 0 : 1;
}
