#include "catalogue/PlaceWords.h"
#include "cli/Environment.h"
#include "cli/commands/Commands.h"
#include "places/Places.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceCommand)
};

constexpr qsizetype mostPlaces = 20;

QString kindName(places::PlaceKind kind)
{
    switch (kind) {
    case places::PlaceKind::Commune:
        return u"commune"_s;
    case places::PlaceKind::Arrondissement:
        return u"arrondissement"_s;
    case places::PlaceKind::Delegated:
        return u"delegated"_s;
    case places::PlaceKind::Associated:
        return u"associated"_s;
    case places::PlaceKind::Merged:
        return u"merged"_s;
    case places::PlaceKind::FormerName:
        return u"former-name"_s;
    case places::PlaceKind::FormerCode:
        return u"former-code"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const places::Place& place)
{
    const bool isKnown = !place.todayCode.isEmpty();
    return {{u"name"_s, place.name},
            {u"kind"_s, kindName(place.kind)},
            {u"inseeCode"_s, place.code},
            {u"department"_s, QJsonObject{{u"code"_s, place.department}, {u"name"_s, place.departmentName}}},
            {u"postalCodes"_s, QJsonArray::fromStringList(place.postalCodes)},
            {u"today"_s, isKnown
                             ? QJsonValue(QJsonObject{{u"name"_s, place.todayName}, {u"inseeCode"_s, place.todayCode}})
                             : QJsonValue()}};
}

QString inWords(const places::Place& place, const QString& language)
{
    const QString first = u"%1  %2 – %3"_s.arg(place.code, place.name, catalogue::placeInWords(place).in(language));
    return place.postalCodes.isEmpty() ? first : first + u"\n       "_s + place.postalCodes.join(u' ');
}

Task<Exit> place(Arguments arguments)
{
    const auto all = places::Places::embedded();
    if (!all)
        co_return report(all.error());
    const QList<places::Place> found = all->find(arguments.words.join(u' '), mostPlaces);
    QJsonArray json;
    for (const places::Place& each : found) {
        if (arguments.json())
            json.append(toJson(each));
        else
            print(inWords(each, arguments.language()));
    }
    if (arguments.json())
        printJson(json);
    else if (found.isEmpty())
        print(PlaceText::tr("No such place in the data. Any place can be written in a request all the same."));
    co_return found.isEmpty() ? Exit::No : Exit::Done;
}

} // namespace

QList<Command> placeCommands()
{
    return {{u"place"_s,
             u"WORDS…"_s,
             PlaceText::tr("Looks up communes of France, also former ones, by name, INSEE or postal code."),
             1,
             -1,
             {},
             place}};
}

} // namespace guichet::cli
