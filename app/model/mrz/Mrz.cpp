#include "model/mrz/Mrz.h"

#include "model/mrz/MrzFields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet {

namespace {

constexpr QChar filler = u'<';

bool isMrzCharacter(QChar each)
{
    return (each >= u'A' && each <= u'Z') || (each >= u'0' && each <= u'9') || each == filler;
}

int valueOf(QChar each)
{
    if (each >= u'0' && each <= u'9')
        return each.unicode() - u'0';
    return each == filler ? 0 : each.unicode() - u'A' + 10;
}

/// A field without the fillers around it.
QString textOf(QStringView field)
{
    QString text = field.toString();
    while (text.endsWith(filler))
        text.chop(1);
    while (text.startsWith(filler))
        text.remove(0, 1);
    return text;
}

QStringList wordsOf(QStringView field)
{
    return field.toString().split(filler, Qt::SkipEmptyParts);
}

/// Two digits, or 0 where they are unknown ("<<" or "00"); nothing if they are neither.
std::optional<int> partOf(QStringView two)
{
    if (two == u"<<")
        return 0;
    if (!two[0].isDigit() || !two[1].isDigit())
        return std::nullopt;
    return valueOf(two[0]) * 10 + valueOf(two[1]);
}

std::optional<PartialDate> dateOf(QStringView six, int century)
{
    const auto year = partOf(six.first(2));
    const auto month = partOf(six.mid(2, 2));
    const auto day = partOf(six.mid(4, 2));
    if (!year || !month || !day || six.startsWith(u"<<"))
        return std::nullopt;
    return PartialDate::fromParts(century + *year, *month, *day);
}

/// The last century in which it isn't in the future.
std::optional<PartialDate> birthOf(QStringView six, QDate today)
{
    constexpr int years = 100;
    const int thisCentury = today.year() / years * years;
    const auto birth = dateOf(six, thisCentury);
    return birth && birth->earliest() <= today ? birth : dateOf(six, thisCentury - years);
}

Sex sexOf(QChar each)
{
    return each == u'F' ? Sex::F : each == u'M' ? Sex::M : Sex::Unanswered;
}

/// SURNAME<<GIVEN<NAMES<<<, cut where it fills the field.
void readNames(Mrz& mrz, QStringView field)
{
    const qsizetype parting = field.indexOf(u"<<");
    const bool full = field.back() != filler;
    mrz.surname = wordsOf(parting < 0 ? field : field.first(parting)).join(u' ');
    mrz.surnameCut = parting < 0;
    if (parting < 0)
        return;
    mrz.givenNames = wordsOf(field.mid(parting));
    mrz.givenNamesCut = full;
}

/// A number of more than nine characters goes on in the optional field, its check digit last (ICAO 9303-5 §4.2.2).
std::optional<QString> longNumber(QStringView first)
{
    const QString rest = first.mid(15).toString().section(filler, 0, 0);
    if (rest.size() < 2)
        return std::nullopt;
    const QString number = first.mid(5, 9).toString() + rest.chopped(1);
    return mrzCheckDigit(number) == rest.back() ? std::optional(number) : std::nullopt;
}

bool isLong(const mrz::Layout& layout, const QStringList& lines)
{
    return layout.name == MrzLayout::Td1 && lines[0][14] == filler && longNumber(lines[0]);
}

/// All check digits that stand where they usually do; a long number has its own.
bool allAgree(const mrz::Layout& layout, const QStringList& lines)
{
    return std::ranges::all_of(layout.checks, [&](const mrz::Check& check) {
        return mrz::agrees(check, lines) || (check.line == 0 && check.column == 14 && isLong(layout, lines));
    });
}

/// A date that is all fillers says that there is none; any other must be possible.
bool isDateOrNone(QStringView six, const std::optional<PartialDate>& date)
{
    return date.has_value() || six == u"<<<<<<";
}

bool readTd1(Mrz& mrz, QDate today)
{
    const QStringView first = mrz.lines[0];
    const QStringView second = mrz.lines[1];
    mrz.issuer = textOf(first.mid(2, 3));
    mrz.number = first[14] == filler ? longNumber(first).value_or(textOf(first.mid(5, 9))) : textOf(first.mid(5, 9));
    mrz.birth = birthOf(second.first(6), today);
    mrz.sex = sexOf(second[7]);
    mrz.expiry = dateOf(second.mid(8, 6), 2000);
    mrz.nationality = textOf(second.mid(15, 3));
    readNames(mrz, mrz.lines[2]);
    return isDateOrNone(second.first(6), mrz.birth) && isDateOrNone(second.mid(8, 6), mrz.expiry);
}

bool readTd3(Mrz& mrz, QDate today)
{
    const QStringView second = mrz.lines[1];
    mrz.issuer = textOf(QStringView(mrz.lines[0]).mid(2, 3));
    mrz.number = textOf(second.first(9));
    mrz.nationality = textOf(second.mid(10, 3));
    mrz.birth = birthOf(second.mid(13, 6), today);
    mrz.sex = sexOf(second[20]);
    mrz.expiry = dateOf(second.mid(21, 6), 2000);
    readNames(mrz, QStringView(mrz.lines[0]).mid(5));
    return mrz.documentType.startsWith(u'P') && isDateOrNone(second.mid(13, 6), mrz.birth) &&
           isDateOrNone(second.mid(21, 6), mrz.expiry);
}

bool readFrenchCard(Mrz& mrz, QDate today)
{
    const QStringView surname = QStringView(mrz.lines[0]).mid(5, 25);
    const QStringView second = mrz.lines[1];
    const QStringView given = second.mid(13, 14);
    mrz.issuer = textOf(QStringView(mrz.lines[0]).mid(2, 3));
    mrz.nationality = u"FRA"_s; // issued to nationals only
    mrz.number = textOf(second.first(12));
    mrz.surname = wordsOf(surname).join(u' ');
    mrz.surnameCut = surname.back() != filler;
    mrz.givenNames = wordsOf(given);
    mrz.givenNamesCut = given.back() != filler;
    mrz.birth = birthOf(second.mid(27, 6), today);
    mrz.sex = sexOf(second[34]);
    // Cards of other States with two lines of 36 have another layout.
    return mrz.documentType == u"ID" && mrz.issuer == u"FRA" && isDateOrNone(second.mid(27, 6), mrz.birth);
}

bool readFrenchLicence(Mrz& mrz)
{
    const QStringView line = mrz.lines[0];
    const QStringView name = line.mid(21, 8);
    mrz.issuer = textOf(line.mid(2, 3));
    mrz.number = textOf(line.mid(5, 9));
    mrz.expiry = dateOf(line.mid(15, 6), 2000);
    mrz.surname = wordsOf(name).join(u' ');
    mrz.surnameCut = name.back() != filler;
    return mrz.documentType == u"D1" && mrz.issuer == u"FRA" && isDateOrNone(line.mid(15, 6), mrz.expiry);
}

bool readFields(Mrz& mrz, QDate today)
{
    switch (mrz.layout) {
    case MrzLayout::Td1:
        return readTd1(mrz, today);
    case MrzLayout::Td3:
        return readTd3(mrz, today);
    case MrzLayout::FrenchCard:
        return readFrenchCard(mrz, today);
    case MrzLayout::FrenchLicence:
        return readFrenchLicence(mrz);
    }
    Q_UNREACHABLE();
}

} // namespace

QChar mrzCheckDigit(QStringView text)
{
    constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += valueOf(text[i]) * weights[i % 3];
    return QChar(u'0' + sum % 10);
}

std::optional<Mrz> readMrz(const QStringList& lines, QDate today)
{
    if (!std::ranges::all_of(lines, [](const QString& line) { return std::ranges::all_of(line, isMrzCharacter); }))
        return std::nullopt;
    Mrz mrz;
    const mrz::Layout* layout = mrz::layoutOf(lines);
    if (!layout)
        return std::nullopt;
    mrz.lines = mrz::repaired(*layout, lines, mrz.repairs);
    if (!mrz::keepsAlphabets(*layout, mrz.lines) || !allAgree(*layout, mrz.lines))
        return std::nullopt;
    mrz.layout = layout->name;
    mrz.documentType = textOf(QStringView(mrz.lines[0]).first(2));
    return readFields(mrz, today) && !mrz.surname.isEmpty() ? std::optional(mrz) : std::nullopt;
}

double mrzPlausibility(const QStringList& lines)
{
    const mrz::Layout* layout = mrz::layoutOf(lines);
    if (!layout)
        return 0;
    QList<MrzRepair> repairs;
    const QStringList better = mrz::repaired(*layout, lines, repairs);
    const auto agreeing =
        std::ranges::count_if(layout->checks, [&](const mrz::Check& check) { return mrz::agrees(check, better); });
    const double share = static_cast<double>(agreeing) / static_cast<double>(layout->checks.size());
    constexpr double perRepair = 0.01;
    return std::max(0.0, share - perRepair * static_cast<double>(repairs.size()));
}

QString mrzLayoutName(MrzLayout layout)
{
    switch (layout) {
    case MrzLayout::Td1:
        return u"td1"_s;
    case MrzLayout::Td3:
        return u"td3"_s;
    case MrzLayout::FrenchCard:
        return u"french-card"_s;
    case MrzLayout::FrenchLicence:
        return u"french-licence"_s;
    }
    Q_UNREACHABLE();
}

} // namespace guichet
