#include "scan/Failures.h"
#include "scan/binding/Binding.h"

#include <QRegularExpression>
#include <QTest>
#include <cmath>

using namespace guichet;
using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A decoder that says of each file what its bytes say: how many pages it has, and what is wrong with it.
struct ToldDecoder
{
    QList<QByteArray> asked; ///< "file page most"
    qint64 bytesOfPage = 1000;
    QSize size{1240, 1754};
    double legibilityAfter = 0.99;

    static ScanReport reportOf(const QByteArray& file)
    {
        ScanReport report;
        report.format = file.contains("pdf") ? FileFormat::Pdf : FileFormat::Jpeg;
        report.pages = std::max(1, file.left(2).toInt());
        report.legibility = 0.99;
        if (file.contains("signed"))
            report.findings.append({FindingCode::Signed, Severity::Info, 0, 0, 0, {}});
        if (file.contains("locked"))
            report.findings.append({FindingCode::Encrypted, Severity::Refuse, 0, 0, 0, {}});
        return report;
    }

    BindingDecoder decoder()
    {
        return {[this](const QByteArray& file) -> Result<ScanReport> {
                    ScanReport report = reportOf(file);
                    if (file.startsWith("%PDF")) {
                        report.pages = int(file.count("/Type/Page/"));
                        report.legibility = legibilityAfter;
                    }
                    return report;
                },
                [this](const QByteArray& file, int page, qint64 most) -> Result<MendedFile> {
                    asked.append(file + ' ' + QByteArray::number(page) + ' ' + QByteArray::number(most));
                    const QByteArray bytes = "<" + file + QByteArray::number(page) + ">";
                    return MendedFile{bytes.leftJustified(std::min(bytesOfPage, most), '.'), FileFormat::Jpeg, size};
                }};
    }
};

} // namespace

class TestBinding : public QObject
{
    Q_OBJECT

private slots:
    void allPagesOfAllFilesComeInTheirOrder()
    {
        ToldDecoder told;
        const auto made = bound(told.decoder(), {"01 first", "03 pdf", "01 last"}, Arrangement::PageEach);
        QVERIFY(made);
        QCOMPARE(made->pages, 5);
        qsizetype at = 0;
        for (const char* picture : {"<01 first1>", "<03 pdf1>", "<03 pdf2>", "<03 pdf3>", "<01 last1>"}) {
            const qsizetype found = made->pdf.indexOf(picture);
            QVERIFY2(found > at, picture);
            at = found;
        }
        QCOMPARE(made->pdf.count("/MediaBox[0 0 595.276 841.890]"), 5);
    }

    void everyObjectIsWhereTheTableSays()
    {
        ToldDecoder told;
        const QByteArray pdf = bound(told.decoder(), {"02 pdf", "01"}, Arrangement::PageEach)->pdf;
        const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').first().toLongLong();
        const QList<QByteArray> lines = pdf.mid(table).split('\n');
        QCOMPARE(lines[0], QByteArray("xref"));
        const int objects = lines[1].split(' ').last().toInt();
        QCOMPARE(objects, 12);
        for (int object = 1; object < objects; ++object) {
            QCOMPARE(lines[2 + object].size(), 19); // and its line's end: twenty, as the table demands
            const qsizetype at = lines[2 + object].left(10).toLongLong();
            QVERIFY(pdf.mid(at).startsWith(QByteArray::number(object) + " 0 obj\n"));
        }
        const QRegularExpression person(u"/(Author|Creator|Producer|CreationDate|Info)"_s);
        QVERIFY(!person.match(QString::fromLatin1(pdf)).hasMatch());
    }

    void twoSidesStandBelowEachOtherOnOneSheet()
    {
        const QList<MendedFile> sides{{"a", FileFormat::Jpeg, {1712, 1080}}, {"b", FileFormat::Jpeg, {1712, 1080}}};
        const QList<PaperPage> pages = laidOut(sides, Arrangement::OnePage);
        QCOMPARE(pages.size(), 1);
        const QRectF recto = pages[0].pictures[0].place;
        const QRectF verso = pages[0].pictures[1].place;
        QVERIFY(QRectF(QPointF(), pages[0].size).contains(recto | verso));
        QVERIFY(recto.bottom() < verso.top());
        QVERIFY(recto.width() > 2 * 85.6); // large enough to be read on a screen that shows all of the sheet
        QVERIFY(std::abs(recto.width() / recto.height() - 1712.0 / 1080) < 0.001);
    }

    void eachPictureLiesAsItIs()
    {
        const QList<MendedFile> pictures{{"a", FileFormat::Jpeg, {1240, 1754}},
                                         {"b", FileFormat::Jpeg, {1712, 1080}},
                                         {"c", FileFormat::Jpeg, {1, 65000}}};
        const QList<PaperPage> pages = laidOut(pictures, Arrangement::PageEach);
        QVERIFY(pages[0].size.height() > pages[0].size.width());
        QVERIFY(pages[1].size.width() > pages[1].size.height());
        QVERIFY(pages[0].pictures[0].place.width() > 209); // a sheet of A4 fills its page
        for (const PaperPage& page : pages)
            QVERIFY(QRectF(QPointF(), page.size).adjusted(-0.01, -0.01, 0.01, 0.01).contains(page.pictures[0].place));
    }

    void whatIsTooMuchTogetherIsSharedOut()
    {
        ToldDecoder told;
        told.bytesOfPage = 4'000'000;
        const auto made = bound(told.decoder(), {"01 a", "01 b", "01 c", "01 d"}, Arrangement::PageEach);
        QVERIFY(made);
        QVERIFY(made->pdf.size() <= 11'000'000);
        QVERIFY(made->pdf.size() > 10'800'000); // no more is given away than has to be
        QCOMPARE(told.asked.size(), 8);
    }

    void whatMustStayByItselfIsNamed()
    {
        ToldDecoder told;
        for (const char* file : {"01 signed pdf", "01 locked pdf"}) {
            const auto made = bound(told.decoder(), {"01 good", file}, Arrangement::PageEach);
            QVERIFY(!made);
            QCOMPARE(made.error().code, failure::bindUnfit);
            QCOMPARE(made.error().arguments, QStringList(u"2"_s));
        }
        QVERIFY(told.asked.isEmpty());
        const auto many = bound(told.decoder(), {"39 pdf", "02 pdf"}, Arrangement::PageEach);
        QVERIFY(!many);
        QCOMPARE(many.error().code, failure::bindTooMany);
    }

    void whatIsHarderToReadTogetherIsNotMade()
    {
        ToldDecoder told;
        told.legibilityAfter = 0.8;
        const auto made = bound(told.decoder(), {"01 a", "01 b"}, Arrangement::OnePage);
        QVERIFY(!made);
        QCOMPARE(made.error().code, failure::bindWorse);
    }
};

QTEST_GUILESS_MAIN(TestBinding)
#include "test_Binding.moc"
