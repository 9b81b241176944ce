#include "Mrz.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::examples {

namespace {

int mrzValue(QChar letter)
{
    if (letter.isDigit())
        return letter.digitValue();
    return letter.isUpper() ? letter.unicode() - u'A' + 10 : 0;
}

QString folded(const QString& name)
{
    QString plain;
    for (QChar letter : name.normalized(QString::NormalizationForm_D).toUpper())
        if (letter >= u'A' && letter <= u'Z')
            plain += letter;
        else if (letter == u' ' || letter == u'-')
            plain += u'<';
    return plain;
}

} // namespace

QString mrzCheckDigit(const QString& text)
{
    constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += mrzValue(text[i]) * weights[i % 3];
    return QString::number(sum % 10);
}

QStringList mrzOf(const Person& person, QDate expiry)
{
    const QString number = person.cardNumber + mrzCheckDigit(person.cardNumber);
    const QString birth = person.birthMrz + mrzCheckDigit(person.birthMrz);
    const QString until = expiry.toString(u"yyMMdd") + mrzCheckDigit(expiry.toString(u"yyMMdd"));
    const QString first = (u"I<UTO"_s + number).leftJustified(30, u'<');
    const QString second = (birth + person.sex + until + u"FRA"_s).leftJustified(29, u'<');
    const QString composite = first.mid(5) + second.mid(0, 7) + second.mid(8, 7) + second.mid(18, 11);
    const QString names = folded(person.familyName) + u"<<"_s + folded(person.givenNames).replace(u',', u'<');
    return {first, second + mrzCheckDigit(composite), names.left(30).leftJustified(30, u'<')};
}

} // namespace guichet::examples
