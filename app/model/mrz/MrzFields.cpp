#include "model/mrz/MrzFields.h"

#include <algorithm>
#include <array>

namespace guichet::mrz {

namespace {

using enum Alphabet;

// TD1, ICAO 9303-5.
constexpr Field td1Fields[] = {{0, 0, 1, Letters},   {0, 2, 5, Letters},  {0, 14, 15, Digits},
                               {1, 0, 7, Digits},    {1, 7, 8, Letters},  {1, 8, 15, Digits},
                               {1, 15, 18, Letters}, {1, 29, 30, Digits}, {2, 0, 30, Letters}};
constexpr Field td1Number[] = {{0, 5, 14, Any}};
constexpr Field td1Birth[] = {{1, 0, 6, Digits}};
constexpr Field td1Expiry[] = {{1, 8, 14, Digits}};
constexpr Field td1All[] = {{0, 5, 30, Any}, {1, 0, 7, Digits}, {1, 8, 15, Digits}, {1, 18, 29, Any}};
constexpr Check td1Checks[] = {{0, 14, td1Number}, {1, 6, td1Birth}, {1, 14, td1Expiry}, {1, 29, td1All}};

// TD3, ICAO 9303-4.
constexpr Field td3Fields[] = {{0, 0, 1, Letters},  {0, 2, 44, Letters},  {1, 9, 10, Digits},  {1, 10, 13, Letters},
                               {1, 13, 20, Digits}, {1, 20, 21, Letters}, {1, 21, 28, Digits}, {1, 42, 44, Digits}};
constexpr Field td3Number[] = {{1, 0, 9, Any}};
constexpr Field td3Birth[] = {{1, 13, 19, Digits}};
constexpr Field td3Expiry[] = {{1, 21, 27, Digits}};
constexpr Field td3Optional[] = {{1, 28, 42, Any}};
constexpr Field td3All[] = {{1, 0, 10, Any}, {1, 13, 20, Digits}, {1, 21, 43, Any}};
constexpr Check td3Checks[] = {
    {1, 9, td3Number}, {1, 19, td3Birth}, {1, 27, td3Expiry}, {1, 42, td3Optional, true}, {1, 43, td3All}};

// The French identity card of 1995 to 2021, domain §4.1. Its number: year and month, department, order.
constexpr Field cardFields[] = {{0, 0, 30, Letters}, {1, 0, 4, Digits},    {1, 7, 13, Digits}, {1, 13, 27, Letters},
                                {1, 27, 34, Digits}, {1, 34, 35, Letters}, {1, 35, 36, Digits}};
constexpr Field cardNumber[] = {{1, 0, 12, Any}};
constexpr Field cardBirth[] = {{1, 27, 33, Digits}};
constexpr Field cardAll[] = {{0, 0, 36, Any}, {1, 0, 35, Any}};
constexpr Check cardChecks[] = {{1, 12, cardNumber}, {1, 33, cardBirth}, {1, 35, cardAll}};

// The French driving licence, domain §4.1. Its number: two digits, two letters, five digits (§3.1).
constexpr Field licenceFields[] = {{0, 0, 1, Letters}, {0, 1, 2, Digits},  {0, 2, 5, Letters},   {0, 5, 7, Digits},
                                   {0, 7, 9, Letters}, {0, 9, 21, Digits}, {0, 21, 29, Letters}, {0, 29, 30, Digits}};
constexpr Field licenceNumber[] = {{0, 0, 14, Any}};
constexpr Field licenceAll[] = {{0, 0, 29, Any}};
constexpr Check licenceChecks[] = {{0, 14, licenceNumber}, {0, 29, licenceAll}};

constexpr Layout layouts[] = {{MrzLayout::Td1, 3, 30, td1Fields, td1Checks},
                              {MrzLayout::Td3, 2, 44, td3Fields, td3Checks},
                              {MrzLayout::FrenchCard, 2, 36, cardFields, cardChecks},
                              {MrzLayout::FrenchLicence, 1, 30, licenceFields, licenceChecks}};

/// Letters and the digits that they are mistaken for (domain §4.1), the letter taken for a digit first.
constexpr std::array<std::pair<char16_t, char16_t>, 7> lookAlikes = {
    {{u'O', u'0'}, {u'I', u'1'}, {u'L', u'1'}, {u'Z', u'2'}, {u'S', u'5'}, {u'B', u'8'}, {u'G', u'6'}}};

QChar asDigit(QChar read)
{
    const auto found = std::ranges::find(lookAlikes, read.unicode(), &std::pair<char16_t, char16_t>::first);
    return found == lookAlikes.end() ? read : QChar(found->second);
}

QChar asLetter(QChar read)
{
    const auto found = std::ranges::find(lookAlikes, read.unicode(), &std::pair<char16_t, char16_t>::second);
    return found == lookAlikes.end() ? read : QChar(found->first);
}

} // namespace

const Layout* layoutOf(const QStringList& lines)
{
    const auto fits = [&](const Layout& layout) {
        return lines.size() == layout.lines &&
               std::ranges::all_of(lines, [&](const QString& line) { return line.size() == layout.length; });
    };
    const auto* const found = std::ranges::find_if(layouts, fits);
    return found == std::end(layouts) ? nullptr : found;
}

bool agrees(const Check& check, const QStringList& lines)
{
    QString covered;
    for (const Field& field : check.covered)
        covered += QStringView(lines[field.line]).mid(field.from, field.to - field.from);
    const QChar digit = lines[check.line][check.column];
    const bool isEmpty = std::ranges::all_of(covered, [](QChar each) { return each == u'<'; });
    return digit == mrzCheckDigit(covered) || (check.mayBeEmpty && isEmpty && digit == u'<');
}

bool keepsAlphabets(const Layout& layout, const QStringList& lines)
{
    return std::ranges::all_of(layout.fields, [&](const Field& field) {
        const QStringView text = QStringView(lines[field.line]).mid(field.from, field.to - field.from);
        return std::ranges::none_of(
            text, [&](QChar each) { return field.alphabet == Digits ? each.isLetter() : each.isDigit(); });
    });
}

QStringList repaired(const Layout& layout, const QStringList& lines, QList<MrzRepair>& repairs)
{
    QStringList better = lines;
    for (const Field& field : layout.fields) {
        for (int column = field.from; column < field.to; ++column) {
            const QChar read = lines[field.line][column];
            const QChar taken = field.alphabet == Digits ? asDigit(read) : asLetter(read);
            if (taken == read)
                continue;
            better[field.line][column] = taken;
            repairs.append({field.line, column, read, taken});
        }
    }
    return better;
}

} // namespace guichet::mrz
