#include "catalogue/ValueWords.h"

#include "catalogue/Countries.h"
#include "model/JsonPointer.h"
#include "model/RequestJson.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

const LocalText yes{u"Oui"_s, u"Yes"_s};
const LocalText no{u"Non"_s, u"No"_s};

QString optionInWords(const Field& field, const QString& value, const QString& language)
{
    const auto found = std::ranges::find(field.options, value, &Option::value);
    return found == field.options.end() ? value : found->label.in(language);
}

} // namespace

QString valueInWords(const Field& field, const Request& request, const QString& language)
{
    const QJsonValue value = valueAt(toJson(request), field.pointer);
    if (value.isBool())
        return (value.toBool() ? yes : no).in(language);
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue& each : value.toArray())
            words.append(optionInWords(field, each.toString(), language));
        return words.join(u", "_s);
    }
    const QString text = value.toString();
    if (text.isEmpty())
        return text;
    switch (field.kind) {
    case FieldKind::Date:
    case FieldKind::PartialDate: {
        const auto date = PartialDate::fromIso(text);
        return date ? date->toDisplay() : text;
    }
    case FieldKind::Country:
        return countryName(text, language);
    case FieldKind::Choice:
        return optionInWords(field, text, language);
    default:
        return text;
    }
}

} // namespace guichet::catalogue
