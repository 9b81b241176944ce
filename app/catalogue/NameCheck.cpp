#include "catalogue/NameCheck.h"

#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

/// Letters with signs that the circular knows, in small form.
constexpr QStringView knownSigns = u"àâäéèêëïîôöùûüÿçæœ";

bool isFrenchLetter(QChar letter)
{
    const QChar small = letter.toLower();
    return (small >= u'a' && small <= u'z') || knownSigns.contains(small);
}

/// Hyphens and apostrophes as keyboards, telephones and copied papers write them.
bool joinsNames(char32_t point)
{
    static constexpr std::u32string_view signs = U"-\u2010\u2011\u2012\u2013'\u2018\u2019\u02bc`\u00b4\u00b7.,";
    return signs.find(point) != std::u32string_view::npos;
}

} // namespace

std::optional<FieldFinding> checkName(const QString& name)
{
    const QString composed = name.normalized(QString::NormalizationForm_C);
    bool foreignLetter = false;
    bool anyLetter = false;
    for (const char32_t point : composed.toUcs4()) {
        const QString sign = QString::fromUcs4(&point, 1);
        if (QChar::isDigit(point))
            return FieldFinding{
                Effect::Block,
                Certainty::High,
                u"domain §3.3"_s,
                {u"«\u00a0%1\u00a0» contient le chiffre %2. Écrivez ce nom en lettres."_s.arg(name, sign),
                 u"“%1” contains the digit %2. Write this name in letters."_s.arg(name, sign)}};
        if (QChar::isLetter(point)) {
            anyLetter = true;
            foreignLetter = foreignLetter || point > 0xffff || !isFrenchLetter(QChar(static_cast<char16_t>(point)));
            continue;
        }
        // Marks of writing direction and joiners (Persian, scripts of India) are not seen, but belong there.
        const bool allowed = QChar::isSpace(point) || QChar::isMark(point) || joinsNames(point) ||
                             QChar::category(point) == QChar::Other_Format;
        if (!allowed)
            return FieldFinding{
                Effect::Warn,
                Certainty::Medium,
                u"domain §3.3"_s,
                {u"«\u00a0%1\u00a0» contient «\u00a0%2\u00a0», inhabituel dans un nom. Vérifiez-le."_s.arg(name, sign),
                 u"“%1” contains “%2”, unusual in a name. Please check it."_s.arg(name, sign)}};
    }
    if (!anyLetter)
        return FieldFinding{Effect::Block,
                            Certainty::High,
                            u"domain §3.3"_s,
                            {u"Écrivez le nom en lettres."_s, u"Write the name in letters."_s}};
    if (foreignLetter)
        return FieldFinding{
            Effect::Hint,
            Certainty::Low,
            u"circular of 23 July 2014"_s,
            {u"«\u00a0%1\u00a0» a une lettre que le titre français ne porte peut-être pas. C’est accepté."_s.arg(name),
             u"“%1” has a letter that the French card may not show. It is accepted."_s.arg(name)}};
    return {};
}

} // namespace guichet::catalogue
