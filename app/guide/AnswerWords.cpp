#include "guide/AnswerWords.h"

#include "model/JsonPointer.h"
#include "model/RequestJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <unicode/uloc.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::guide {

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

QString countryName(const QString& code, const QString& language)
{
    const QByteArray locale = "und_" + code.toLatin1();
    std::array<char16_t, 200> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(locale.constData(), language.toLatin1().constData(), name.data(),
                                                  static_cast<int32_t>(name.size()), &status);
    return U_SUCCESS(status) && length > 0 ? QString::fromUtf16(name.data(), length) : code;
}

QString optionInWords(const catalogue::Field& field, const QString& value, const QString& language)
{
    const auto found = std::ranges::find(field.options, value, &catalogue::Option::value);
    return found == field.options.end() ? value : found->label.in(language);
}

QString photoInWords(const PhotoSignature& photo)
{
    if (photo.means == PhotoSignature::Means::Code)
        return photo.code;
    return photo.means == PhotoSignature::Means::ClassicPhoto ? u"Je dispose d’une photo d’identité classique"_s
                                                              : QString();
}

} // namespace

QString answerInWords(const catalogue::Field& field, const Request& request, const QString& language)
{
    using catalogue::FieldKind;
    if (field.kind == FieldKind::Consent)
        return {};
    if (field.kind == FieldKind::PhotoSignature)
        return photoInWords(request.photoSignature);
    const QJsonValue value = valueAt(toJson(request), field.pointer);
    if (value.isBool())
        return value.toBool() ? AnswerText::tr("Yes") : AnswerText::tr("No");
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

QString plainText(const QString& markup)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    QString text = markup;
    text.replace(link, u"\\1 (\\2)"_s);
    return text.remove(u"**"_s);
}

} // namespace guichet::guide
