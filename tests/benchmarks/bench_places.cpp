#include "places/Places.h"

#include <QElapsedTimer>
#include <algorithm>
#include <functional>

/// How long one look-up of a place takes, as a multiple of one plain pass with QString::contains over the names of all
/// places. Limit: 2 for what fits as it is written, 6 where typing errors have to be forgiven.
namespace {

double microseconds(const std::function<void()>& work)
{
    constexpr int calls = 10;
    constexpr int runs = 15;
    double best = 1e18;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (int call = 0; call < calls; ++call)
            work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1000 / calls);
    }
    return best;
}

} // namespace

int main()
{
    using namespace guichet::places;
    QElapsedTimer timer;
    timer.start();
    const auto places = Places::embedded();
    if (!places)
        return 1;
    const double reading = static_cast<double>(timer.nsecsElapsed()) / 1000;
    QStringList names;
    for (qsizetype each = 0; each < places->size(); ++each)
        names.append(places->at(each).name);

    qsizetype found = 0;
    const QString word = QStringLiteral("saint-den");
    const double pass = microseconds([&] {
        for (const QString& name : names)
            found += name.contains(word, Qt::CaseInsensitive) ? 1 : 0;
    });
    printf("%d places, read in %.1f passes of QString::contains over their names (%.0f us against %.0f us)\n",
           int(places->size()), reading / pass, reading, pass);

    bool within = true;
    const auto measure = [&](const char* what, const char* typed, double limit) {
        const QString text = QString::fromUtf8(typed);
        const double time = microseconds([&] { found += places->find(text, 12).size(); });
        within = within && time / pass <= limit;
        printf("%s “%s”: %.2f passes (%.0f us), limit %.0f\n", what, typed, time / pass, time, limit);
    };
    for (const char* typed : {"s", "sa", "saint", "saint-den", "st denis 93", "l'haÿ les", "aix en provence", "37000"})
        measure("as written", typed, 2);
    for (const char* typed : {"monpellier", "marsielle", "clermont ferand", "saintt deniss", "xqzwkjvb"})
        measure("mistyped", typed, 6);
    const double cities = microseconds([&] { found += places->citiesOf(QStringLiteral("37000"), 12).size(); });
    printf("cities of a postal code: %.2f passes (%.0f us), limit 2\n", cities / pass, cities);
    return within && cities / pass <= 2 && found > 0 ? 0 : 1;
}
