#include "guide/AnswerWords.h"

#include "catalogue/ValueWords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace guichet::guide {

namespace {

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
    return catalogue::valueInWords(field, request, language);
}

QString plainText(const QString& markup)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    QString text = markup;
    return text.replace(link, u"\\1 (\\2)"_s);
}

} // namespace guichet::guide
