#include "scan/reading/PaperFacts.h"

#include <QSet>
#include <unicode/uloc.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

/// The code of two letters for one of three; Germany's zones write one letter (ICAO 9303-3 §5).
QString alpha2(const QString& alpha3)
{
    if (alpha3 == u"D")
        return u"DE"_s;
    for (const char* const* code = uloc_getISOCountries(); *code; ++code)
        if (alpha3 == QLatin1StringView(uloc_getISO3Country(("und_" + QByteArray(*code)).constData())))
            return QString::fromLatin1(*code);
    return {};
}

/// ddmmyyyy, 00 for what is unknown.
std::optional<PartialDate> dateOf(const QString& eight)
{
    bool ok = eight.size() == 8;
    for (const QChar each : eight)
        ok = ok && each >= u'0' && each <= u'9';
    if (!ok)
        return std::nullopt;
    return PartialDate::fromParts(eight.mid(4, 4).toInt(), eight.mid(2, 2).toInt(), eight.mid(0, 2).toInt());
}

Sex sexOf(const QString& letter, const QString& title)
{
    if (letter == u"F" || title.startsWith(u"MM") || title.startsWith(u"MLLE") || title.startsWith(u"MADAME"))
        return Sex::F;
    return letter == u"M" || title == u"M" || title.startsWith(u"MONSIEUR") ? Sex::M : Sex::Unanswered;
}

QString firstOf(const TwoDDoc& doc, std::initializer_list<const char*> ids)
{
    for (const char* id : ids)
        if (const QString value = doc.value(id); !value.isEmpty())
            return value;
    return {};
}

bool isCut(const TwoDDoc& doc, std::initializer_list<const char*> ids)
{
    for (const TwoDDocField& field : doc.fields)
        for (const char* id : ids)
            if (field.cut && field.id == QLatin1StringView(id))
                return true;
    return false;
}

/// Lines of the address of a bill's service, or of the home of a foreign national's document.
std::optional<PaperAddress> addressOf(const TwoDDoc& doc, std::initializer_list<const char*> lines, const char* code,
                                      const char* town)
{
    PaperAddress address;
    for (const char* line : lines)
        if (const QString value = doc.value(line); !value.isEmpty())
            address.lines.append(value);
    address.postalCode = doc.value(code);
    address.town = doc.value(town);
    return address.lines.isEmpty() ? std::nullopt : std::optional(address);
}

void addCode(PaperFacts& facts, const TwoDDoc& doc)
{
    // Bills: 10, or 11 to 13 apart; RIB: 30; tax notices: 46 and 48. Titles: 60 and 62 or 6G. Diplomas: B0 and B2.
    facts.familyName = firstOf(doc, {"62", "6G", "B2", "13"});
    facts.familyNameCut = isCut(doc, {"62", "6G", "B2", "13"});
    facts.usageName = firstOf(doc, {"63", "64", "B3", "B4"});
    facts.givenNames = firstOf(doc, {"60", "61", "B0", "B1", "12"}).split(u'/', Qt::SkipEmptyParts);
    facts.givenNamesCut = isCut(doc, {"60", "61", "B0", "B1", "12"});
    if (facts.familyName.isEmpty())
        facts.addressee = firstOf(doc, {"10", "30", "46"}) + u' ' + doc.value("48");
    facts.addressee = facts.addressee.trimmed();
    facts.birth = dateOf(firstOf(doc, {"69", "B7"}));
    facts.sex = sexOf(firstOf(doc, {"68", "B6"}), doc.value("6H").toUpper());
    facts.address = addressOf(doc, {"20", "21", "22", "23"}, "24", "25");
    if (!facts.address)
        facts.address = addressOf(doc, {"6S", "6T", "6U", "6V"}, "6W", "6X");
    facts.birthPlace = firstOf(doc, {"6A", "B8"});
    facts.nationality = firstOf(doc, {"67", "B5"});
    facts.neph = doc.value("AC");
}

void addZone(PaperFacts& facts, const Mrz& mrz)
{
    facts.addressee.clear();
    facts.familyName = mrz.surname;
    facts.familyNameCut = mrz.surnameCut;
    facts.givenNames = mrz.givenNames;
    facts.givenNamesCut = mrz.givenNamesCut;
    // The check digits of cards and passports leave the names out.
    facts.namesExact = mrz.layout == MrzLayout::FrenchCard || mrz.layout == MrzLayout::FrenchLicence;
    facts.birth = mrz.birth;
    facts.centuryGuessed = true;
    facts.sex = mrz.sex;
    facts.nationality = alpha2(mrz.nationality);
    if (mrz.layout == MrzLayout::FrenchLicence)
        facts.licenceNumber = mrz.number;
}

} // namespace

bool isComparedType(const TwoDDoc& doc)
{
    static const QSet<QString> types{u"00"_s, u"01"_s, u"02"_s, u"03"_s, u"04"_s, u"05"_s, u"06"_s,
                                     u"07"_s, u"08"_s, u"13"_s, u"A1"_s, u"AA"_s, u"AB"_s, u"B0"_s};
    return doc.perimeter == u"01" && types.contains(doc.type);
}

PaperFacts factsOf(const Reading& reading)
{
    PaperFacts facts;
    if (reading.twoDDoc && isComparedType(reading.twoDDoc->doc))
        addCode(facts, reading.twoDDoc->doc);
    if (reading.mrz)
        addZone(facts, reading.mrz->mrz);
    return facts;
}

} // namespace guichet::scan
