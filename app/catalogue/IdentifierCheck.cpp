#include "catalogue/IdentifierCheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

using Finding = std::optional<FieldFinding>;

bool isDigit(QChar each)
{
    return each >= u'0' && each <= u'9';
}

bool isLetter(QChar each)
{
    return each >= u'A' && each <= u'Z';
}

/// Sign by sign: # a digit, A a capital, * either.
bool fits(QStringView text, QStringView form)
{
    return std::ranges::equal(text, form, [](QChar each, QChar sign) {
        const bool digit = sign != u'A' && isDigit(each);
        const bool letter = sign != u'#' && isLetter(each);
        return digit || letter;
    });
}

bool isDigitsAndLetters(QStringView text)
{
    return std::ranges::all_of(text, [](QChar each) { return isDigit(each) || isLetter(each); });
}

constexpr QStringView nineSigns = u"*********";
constexpr QStringView tenDigits = u"##########";
constexpr QStringView twelveDigits = u"############";
constexpr QStringView cardNumber = u"##AA#####";

QString compact(const QString& text)
{
    QString made;
    made.reserve(text.size());
    for (const QChar each : text)
        if (!each.isSpace())
            made += each.toUpper();
    return made;
}

/// What looks unusual, said with the certainty of the source.
Finding unusual(Effect effect, LocalText text)
{
    const Certainty certainty = effect == Effect::Hint ? Certainty::Low : Certainty::Medium;
    return FieldFinding{effect, certainty, u"domain §3.1"_s, std::move(text)};
}

Finding impossible(LocalText text)
{
    return FieldFinding{Effect::Block, Certainty::High, u"domain §3.1"_s, std::move(text)};
}

Finding checkNeph(const QString& number)
{
    constexpr int longest = 19;
    if (number.isEmpty() || number.size() > longest || !isDigitsAndLetters(number))
        return impossible({u"Un numéro NEPH n’a que des chiffres et des lettres, 19 au plus."_s,
                           u"A NEPH number has digits and letters only, at most 19."_s});
    if (fits(number, twelveDigits))
        return {};
    return unusual(Effect::Warn, {u"Un numéro NEPH a d’ordinaire 12\u00a0chiffres. Vérifiez-le."_s,
                                  u"A NEPH number usually has 12 digits. Please check it."_s});
}

/// A number of the old pink titles has a form of its own.
Finding checkLicenceNumber(const QString& number)
{
    if (fits(number, twelveDigits) || fits(number, cardNumber))
        return {};
    return unusual(Effect::Warn,
                   {u"Ce numéro a d’ordinaire 12\u00a0chiffres, ou s’écrit comme 13AA00002 sur une carte. "
                    u"Celui d’un ancien permis rose peut être autre."_s,
                    u"This number usually has 12 digits, or looks like 13AA00002 on a card. That of an "
                    u"old pink licence may differ."_s});
}

Finding checkCardNumber(const QString& number)
{
    if (fits(number, cardNumber))
        return {};
    return unusual(Effect::Warn,
                   {u"Le numéro d’un permis au format carte s’écrit comme 13AA00002 (champ\u00a05). Vérifiez-le."_s,
                    u"The number of a card licence looks like 13AA00002 (field 5). Please check it."_s});
}

Finding checkStampNumber(const QString& number)
{
    if (fits(number, u"################"))
        return {};
    return unusual(Effect::Warn, {u"Un timbre fiscal électronique a d’ordinaire 16\u00a0chiffres. Vérifiez-le."_s,
                                  u"An electronic revenue stamp usually has 16 digits. Please check it."_s});
}

Finding checkPurchaseReference(const QString& reference)
{
    const auto usual = [](QChar each) {
        return isDigit(each) || isLetter(each) || QStringView(u"/._-").contains(each);
    };
    if (std::ranges::all_of(reference, usual))
        return {};
    return unusual(Effect::Hint, {u"Une référence de transaction n’a d’ordinaire que des chiffres et des lettres."_s,
                                  u"A transaction reference usually has digits and letters only."_s});
}

Finding checkIban(const QString& text)
{
    if (isIban(normalisedIban(text)))
        return {};
    return impossible({u"Ce numéro de compte (IBAN) contient une erreur\u00a0: recopiez-le du RIB. Un IBAN français a "
                       u"27\u00a0caractères et commence par FR."_s,
                       u"This account number (IBAN) holds a mistake: copy it from the bank details. A French IBAN has "
                       u"27 characters and begins with FR."_s});
}

Finding checkSiret(const QString& number)
{
    if (isSiret(number))
        return {};
    return unusual(Effect::Warn, {u"Ce numéro SIRET ne semble pas juste\u00a0: il a 14\u00a0chiffres. Vérifiez-le."_s,
                                  u"This SIRET number doesn’t look right: it has 14 digits. Please check it."_s});
}

Finding checkIdentityNumber(const QString& number)
{
    // A French passport or an identity card of today; one of 1995–2021. Those of other countries have other forms.
    if (fits(number, nineSigns) || fits(number, twelveDigits))
        return {};
    return unusual(Effect::Warn, {u"Un numéro de passeport ou de carte d’identité française a 9\u00a0caractères, ou "
                                  u"12\u00a0chiffres avant 2021. Vérifiez-le."_s,
                                  u"The number of a French passport or identity card has 9 characters, or 12 digits "
                                  u"before 2021. Please check it."_s});
}

Finding checkStayPermit(const QString& number)
{
    if (fits(number, tenDigits) || fits(number, nineSigns))
        return {};
    return unusual(Effect::Hint, {u"Un numéro de titre de séjour a souvent 10\u00a0chiffres ou 9\u00a0caractères."_s,
                                  u"The number of a residence permit often has 10 digits or 9 characters."_s});
}

Finding checkSchoolApproval(const QString& number)
{
    if (number.startsWith(u'E') && fits(QStringView(number).mid(1), tenDigits))
        return {};
    return unusual(Effect::Warn, {u"Un agrément d’auto-école s’écrit d’ordinaire E suivi de 10\u00a0chiffres."_s,
                                  u"A driving school’s approval is usually E followed by 10 digits."_s});
}

int remainder97(const QString& digitsAndLetters)
{
    int rest = 0;
    for (const QChar each : digitsAndLetters) {
        const int value = each.isDigit() ? each.digitValue() : each.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
}

/// The key of a French account, which its last two digits must be: 97 − ((89·bank + 15·branch + 3·account) mod 97),
/// letters counted A, J = 1, B, K, S = 2, …
bool hasRightRibKey(const QString& bban)
{
    constexpr QStringView values = u"12345678912345678923456789"; // of A to Z
    QString digits;
    for (const QChar each : bban)
        digits += each.isDigit() ? each : values[each.unicode() - u'A'];
    const qint64 bank = digits.mid(0, 5).toLongLong();
    const qint64 branch = digits.mid(5, 5).toLongLong();
    const qint64 account = digits.mid(10, 11).toLongLong();
    return 97 - (89 * bank + 15 * branch + 3 * account) % 97 == digits.mid(21, 2).toInt();
}

} // namespace

QString normalisedIban(const QString& text)
{
    return compact(text).remove(u'-');
}

bool isIban(const QString& normalised)
{
    constexpr int shortest = 15;
    constexpr int longest = 34;
    if (normalised.size() < shortest || normalised.size() > longest || !isDigitsAndLetters(normalised) ||
        !fits(QStringView(normalised).first(4), u"AA##"))
        return false;
    if (remainder97(normalised.mid(4) + normalised.left(4)) != 1)
        return false;
    if (!normalised.startsWith(u"FR"))
        return true;
    return fits(normalised, u"AA############***********##") && hasRightRibKey(normalised.mid(4));
}

bool isSiret(const QString& digits)
{
    if (!fits(digits, u"##############"))
        return false;
    int luhn = 0;
    int plain = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(i).digitValue();
        const int twice = i % 2 == 0 ? 2 * digit : digit; // of 14 digits, the first and every second are doubled
        luhn += twice > 9 ? twice - 9 : twice;
        plain += digit;
    }
    return luhn % 10 == 0 || (digits.startsWith(u"356000000"_s) && plain % 5 == 0);
}

Finding checkIdentifier(FieldKind kind, const QString& text)
{
    switch (kind) {
    case FieldKind::Neph:
        return checkNeph(compact(text));
    case FieldKind::LicenceNumber:
        return checkLicenceNumber(compact(text));
    case FieldKind::CardNumber:
        return checkCardNumber(compact(text));
    case FieldKind::StampNumber:
        return checkStampNumber(compact(text));
    case FieldKind::PurchaseReference:
        return checkPurchaseReference(compact(text));
    case FieldKind::Iban:
        return checkIban(text);
    case FieldKind::Siret:
        return checkSiret(compact(text));
    case FieldKind::IdentityNumber:
        return checkIdentityNumber(compact(text));
    case FieldKind::StayPermitNumber:
        return checkStayPermit(compact(text));
    case FieldKind::SchoolApproval:
        return checkSchoolApproval(compact(text));
    default:
        return {};
    }
}

} // namespace guichet::catalogue
