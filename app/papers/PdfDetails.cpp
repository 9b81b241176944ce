#include "papers/PdfDetails.h"

#include <QList>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

namespace {

/// The form of QPdfWriter: objects one after the other, then one table of their places, then the trailer.
struct Layout
{
    QList<qsizetype> places; ///< of object 1 and following
    qsizetype table = 0;
    int info = 0;
    int root = 0;
};

std::optional<Layout> layoutOf(const QByteArray& pdf)
{
    Layout layout;
    layout.table = pdf.lastIndexOf("\nxref\n0 ") + 1;
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (layout.table <= 0 || trailer < layout.table)
        return std::nullopt;
    const QList<QByteArray> lines = pdf.mid(layout.table, trailer - layout.table).trimmed().split('\n');
    for (const QByteArray& line : lines.mid(3))
        layout.places.append(line.left(10).toLongLong());

    static const QRegularExpression info(u"/Info (\\d+) 0 R"_s);
    static const QRegularExpression root(u"/Root (\\d+) 0 R"_s);
    const QString end = QString::fromLatin1(pdf.mid(trailer));
    layout.info = info.match(end).captured(1).toInt();
    layout.root = root.match(end).captured(1).toInt();
    const auto isObject = [&](int number) { return number > 0 && number <= layout.places.size(); };
    const bool ordered = std::all_of(layout.places.begin(), layout.places.end(),
                                     [&](qsizetype place) { return place > 0 && place < layout.table; });
    if (!ordered || !isObject(layout.info) || !isObject(layout.root))
        return std::nullopt;
    return layout;
}

/// A text string of PDF: UTF-16 with its mark, written in hexadecimal digits.
QByteArray textString(const QString& text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (QChar each : text) {
        bytes += static_cast<char>(each.unicode() >> 8);
        bytes += static_cast<char>(each.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray infoObject(const PdfDetails& details)
{
    const QByteArray date = details.madeAt.toUTC().toString(u"yyyyMMddHHmmss").toLatin1();
    QByteArray body =
        "<<\n/Title " + textString(details.title) + "\n/Creator " + textString(u"Guichet Permis"_s) + '\n';
    if (details.madeAt.isValid())
        body += "/CreationDate (D:" + date + "Z)\n";
    return body + ">>";
}

} // namespace

QByteArray withDetails(const QByteArray& pdf, const PdfDetails& details)
{
    const std::optional<Layout> layout = layoutOf(pdf);
    if (!layout)
        return pdf;
    QList<int> order;
    for (int number = 1; number <= layout->places.size(); ++number)
        order.append(number);
    std::ranges::sort(order, {}, [&](int number) { return layout->places[number - 1]; });

    QByteArray made = pdf.left(layout->places[order.first() - 1]);
    QList<qsizetype> places(layout->places.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        const int number = order[i];
        const qsizetype from = layout->places[number - 1];
        const qsizetype to = i + 1 < order.size() ? layout->places[order[i + 1] - 1] : layout->table;
        places[number - 1] = made.size();
        QByteArray object = pdf.mid(from, to - from);
        if (number == layout->info)
            object = QByteArray::number(number) + " 0 obj\n" + infoObject(details) + "\nendobj\n";
        else if (number == layout->root)
            object.insert(object.lastIndexOf(">>"), "/Lang " + textString(details.language) +
                                                        "\n/ViewerPreferences << /DisplayDocTitle true >>\n");
        made += object;
    }
    const qsizetype table = made.size();
    made += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype place : places)
        made += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    made += "trailer\n<<\n/Size " + QByteArray::number(places.size() + 1) + "\n/Info " +
            QByteArray::number(layout->info) + " 0 R\n/Root " + QByteArray::number(layout->root) + " 0 R\n>>\n";
    return made + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace guichet::papers
