#include "scan/reading/Validity.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

struct ValidityText
{
    Q_DECLARE_TR_FUNCTIONS(Validity)
};

constexpr int tolerance = 5; // years that French cards and passports are accepted for after their end (domain §1.6)

QString layoutText(const Mrz& mrz)
{
    switch (mrz.layout) {
    case MrzLayout::Td1:
        return mrz.documentType.startsWith(u'I') ? ValidityText::tr("Identity card")
                                                 : ValidityText::tr("Identity card or residence permit");
    case MrzLayout::Td3:
        return ValidityText::tr("Passport");
    case MrzLayout::FrenchCard:
        return ValidityText::tr("Identity card");
    case MrzLayout::FrenchLicence:
        return ValidityText::tr("Driving licence");
    }
    Q_UNREACHABLE();
}

QString askedText(const DocumentKind& kind)
{
    static const QHash<QString, const char*> texts{
        {u"identity"_s, QT_TRANSLATE_NOOP("Validity", "Proof of identity")},
        {u"guardian-identity"_s, QT_TRANSLATE_NOOP("Validity", "Proof of identity")},
        {u"host-identity"_s, QT_TRANSLATE_NOOP("Validity", "Proof of identity")},
        {u"licence-copy"_s, QT_TRANSLATE_NOOP("Validity", "Driving licence")},
        {u"residence"_s, QT_TRANSLATE_NOOP("Validity", "Proof of residence")},
        {u"diploma"_s, QT_TRANSLATE_NOOP("Validity", "Diploma")},
        {u"medical-opinion"_s, QT_TRANSLATE_NOOP("Validity", "Medical opinion")},
    };
    const char* text = texts.value(kind);
    return text ? ValidityText::tr(text) : QString();
}

/// 2D-Doc types that may be given for a kind; a kind that isn't named takes any.
const QHash<QString, QSet<QString>>& typesByKind()
{
    static const QSet<QString> identity{u"07"_s, u"08"_s, u"13"_s};
    static const QHash<QString, QSet<QString>> table{
        {u"identity"_s, identity},
        {u"guardian-identity"_s, identity},
        {u"host-identity"_s, identity},
        {u"residence"_s, {u"00"_s, u"01"_s, u"02"_s, u"04"_s, u"09"_s, u"18"_s, u"24"_s, u"27"_s, u"28"_s}},
        {u"diploma"_s, {u"B0"_s}},
        {u"medical-opinion"_s, {}},
    };
    return table;
}

bool mayShowZone(const DocumentKind& kind, const Mrz& mrz)
{
    const bool licence = mrz.layout == MrzLayout::FrenchLicence;
    if (kind == u"licence-copy")
        return licence;
    return kind != u"residence" && kind != u"diploma" && kind != u"medical-opinion";
}

QString shown(QDate day)
{
    return PartialDate::fromDate(day).toDisplay();
}

/// The end of a paper's term beside the day of filing; `years`: accepted beyond it.
Compared expiryOn(const PartialDate& end, int years, QDate day)
{
    const Agreement agreement = end.latest() >= day                   ? Agreement::Agree
                                : end.latest().addYears(years) >= day ? Agreement::Doubtful
                                                                      : Agreement::Contradict;
    return {Subject::Expiry, end.toDisplay(), shown(day), agreement};
}

/// French cards and passports are accepted for some years after their end; papers of other States aren't.
std::optional<Compared> zoneValidity(const Mrz& mrz, const DocumentKind& kind, QDate day)
{
    const auto end = mrz.layout == MrzLayout::FrenchCard ? frenchCardExpiry(mrz) : mrz.expiry;
    if (!end)
        return std::nullopt;
    const bool french = mrz.issuer == u"FRA";
    const bool permit = french && mrz.nationality != u"FRA" && mrz.layout == MrzLayout::Td1;
    Compared compared = expiryOn(*end, french && !permit ? tolerance : 0, day);
    // An expired licence is what a new one is asked for.
    if (kind == u"licence-copy" && compared.agreement == Agreement::Contradict)
        compared.agreement = Agreement::Doubtful;
    return compared;
}

std::optional<PartialDate> codeExpiry(const TwoDDoc& doc)
{
    if (const QString days = doc.value("08"); !days.isEmpty()) {
        bool ok = false;
        const uint count = days.toUInt(&ok, 16);
        if (ok)
            return PartialDate::fromDate(QDate(2000, 1, 1).addDays(count));
    }
    const QString until = doc.value("6O"); // ddmmyyyy
    if (until.size() != 8)
        return std::nullopt;
    const QDate day = QDate::fromString(until, u"ddMMyyyy");
    return day.isValid() ? std::optional(PartialDate::fromDate(day)) : std::nullopt;
}

/// A proof of residence is less than six months old on the day of filing (seed; domain §1.8).
std::optional<Compared> ageOn(const TwoDDoc& doc, const DocumentKind& kind, QDate day)
{
    static const QSet<QString> dated{u"00"_s, u"01"_s, u"02"_s};
    constexpr int months = 6;
    if (kind != u"residence" || doc.perimeter != u"01" || !dated.contains(doc.type) || !doc.issued)
        return std::nullopt;
    const Agreement agreement = *doc.issued > day                      ? Agreement::Doubtful
                                : doc.issued->addMonths(months) >= day ? Agreement::Agree
                                                                       : Agreement::Contradict;
    return Compared{Subject::IssueDate, shown(*doc.issued), shown(day), agreement};
}

} // namespace

std::optional<Compared> otherKind(const Reading& reading, const DocumentKind& kind)
{
    if (reading.mrz) {
        const Mrz& mrz = reading.mrz->mrz;
        const bool known = !askedText(kind).isEmpty();
        return known && !mayShowZone(kind, mrz)
                   ? std::optional(Compared{Subject::Kind, layoutText(mrz), askedText(kind), Agreement::Contradict})
                   : std::nullopt;
    }
    const auto accepted = typesByKind().constFind(kind);
    if (!reading.twoDDoc || accepted == typesByKind().constEnd())
        return std::nullopt;
    const TwoDDoc& doc = reading.twoDDoc->doc;
    if (doc.perimeter != u"01" || accepted->contains(doc.type))
        return std::nullopt;
    return Compared{Subject::Kind, twoDDocTypeText(doc), askedText(kind), Agreement::Contradict};
}

QList<Compared> validityOn(const Reading& reading, const DocumentKind& kind, QDate filingDay)
{
    QList<Compared> all;
    if (!filingDay.isValid())
        return all;
    if (reading.mrz)
        if (const auto compared = zoneValidity(reading.mrz->mrz, kind, filingDay))
            all.append(*compared);
    if (reading.twoDDoc) {
        if (const auto compared = ageOn(reading.twoDDoc->doc, kind, filingDay))
            all.append(*compared);
        if (const auto end = codeExpiry(reading.twoDDoc->doc); end && !reading.mrz)
            all.append(expiryOn(*end, 0, filingDay));
    }
    return all;
}

std::optional<PartialDate> frenchCardExpiry(const Mrz& mrz)
{
    bool ok = false;
    const int month = mrz.number.mid(2, 2).toInt(&ok);
    bool yearOk = false;
    const int shortYear = mrz.number.first(2).toInt(&yearOk);
    if (!ok || !yearOk || month < 1 || month > 12)
        return std::nullopt;
    constexpr int firstYear = 88; // the layout came at the end of the eighties
    const int year = shortYear >= firstYear ? 1900 + shortYear : 2000 + shortYear;
    // Born on no certain day: the longer term, so that nobody is warned without need.
    const bool adult = !mrz.birth || ageOn(*mrz.birth, QDate(year, month, 1).addMonths(1).addDays(-1)).oldest >= 18;
    constexpr int printed = 10;
    constexpr int prolonged = 15;
    const bool longer = adult && year >= 2004 && year <= 2013;
    return PartialDate::fromParts(year + (longer ? prolonged : printed), month, 0);
}

} // namespace guichet::scan
