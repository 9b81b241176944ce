#include "vault/FiledElsewhere.h"

#include "model/ValueJson.h"
#include "vault/TextLimits.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

namespace {

constexpr int stepsLimit = 50;

QDate dayFrom(JsonReader& json, const char* name)
{
    const QString text = json.text(name, shortTextLimit);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        refuseDate(json, name);
    return day;
}

} // namespace

QJsonObject toJson(const FiledElsewhere& elsewhere)
{
    return {{u"filedOn"_s, elsewhere.filedOn.toString(Qt::ISODate)},
            {u"number"_s, elsewhere.number.left(shortTextLimit)},
            {u"state"_s, stateName(elsewhere.state)},
            {u"stateOn"_s, elsewhere.stateOn.toString(Qt::ISODate)},
            {u"receivedOn"_s, elsewhere.receivedOn.toString(Qt::ISODate)},
            {u"certificateOn"_s, elsewhere.certificateOn.toString(Qt::ISODate)},
            {u"done"_s, QJsonArray::fromStringList(elsewhere.done)}};
}

FiledElsewhere filedElsewhereFromJson(JsonReader json)
{
    FiledElsewhere elsewhere;
    elsewhere.filedOn = dayFrom(json, "filedOn");
    elsewhere.number = json.text("number", shortTextLimit);
    // A state of a later program is shown as a draft; the person notes it again.
    elsewhere.state = stateFromName(json.text("state", shortTextLimit)).value_or(RequestState::Draft);
    elsewhere.stateOn = dayFrom(json, "stateOn");
    elsewhere.receivedOn = dayFrom(json, "receivedOn");
    elsewhere.certificateOn = dayFrom(json, "certificateOn");
    elsewhere.done = json.texts("done", stepsLimit, shortTextLimit);
    return elsewhere;
}

} // namespace guichet::vault
