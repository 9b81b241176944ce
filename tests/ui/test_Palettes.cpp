#include "UiTest.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Palettes.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QDir>

using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestPalettes : public QObject
{
    Q_OBJECT

public:
    explicit TestPalettes(Theme& theme)
        : m_theme(theme)
    {
    }

private:
    Theme& m_theme;

private slots:
    void eachSchemeIsRecognisedByItsColours()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
            QCOMPARE(schemeOf(paletteFor(scheme)), scheme);
    }

    void textsAreReadableInEachScheme()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            const QPalette palette = paletteFor(scheme);
            const auto colour = [&](QPalette::ColorRole role) { return palette.color(role); };
            QVERIFY(contrastRatio(colour(QPalette::Text), colour(QPalette::Window)) >= 4.5);
            QVERIFY(contrastRatio(colour(QPalette::Text), colour(QPalette::Base)) >= 4.5);
            QVERIFY(contrastRatio(colour(QPalette::PlaceholderText), colour(QPalette::Window)) >= 4.5);
            QVERIFY(contrastRatio(colour(QPalette::PlaceholderText), colour(QPalette::AlternateBase)) >= 4.5);
            QVERIFY(contrastRatio(colour(QPalette::HighlightedText), colour(QPalette::Highlight)) >= 4.5);
            const StatusColours status = StatusColours::of(palette);
            QVERIFY(contrastRatio(colour(QPalette::Link), status.accentSoft) >= 4.5);
            QVERIFY(contrastRatio(status.control, colour(QPalette::Base)) >= 3.0);
            QVERIFY(contrastRatio(status.control, colour(QPalette::Window)) >= 3.0);
            for (const Status each :
                 {Status::Neutral, Status::Attention, Status::Error, Status::Good, Status::Waiting}) {
                QVERIFY(contrastRatio(status.of(each).text, status.of(each).fill) >= 4.5);
                QVERIFY(contrastRatio(status.of(each).text, colour(QPalette::Base)) >= 4.5);
                QVERIFY(contrastRatio(status.of(each).line, colour(QPalette::Base)) >= 3.0);
            }
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    }

    void textGrowsInFullAndSpaceWithTheSquareRoot()
    {
        testing::wear(m_theme, Appearance::Colours::Light, 100);
        const int u = Tokens::current().u(8);
        const qreal text = Tokens::current().textPixels();
        testing::wear(m_theme, Appearance::Colours::Light, 200);
        QCOMPARE(Tokens::current().textPixels(), 2 * text);
        QVERIFY(qAbs(Tokens::current().u(8) - u * 1.414) < 1.5);
        testing::wear(m_theme, Appearance::Colours::Light, 900);
        QCOMPARE(m_theme.appearance().textPercent, largestTextPercent);
        testing::wear(m_theme);
    }

    void aSmallSystemFontIsRaisedToElevenPoints()
    {
        QFont tiny = testing::steadyFont();
        tiny.setPointSizeF(8);
        m_theme.apply({Appearance::Colours::Light, 100}, tiny);
        QCOMPARE(QApplication::font().pointSizeF(), 11.0);
        testing::wear(m_theme);
    }

    void everyIconIsDrawnInTheColourAsked()
    {
        for (int i = 1; i <= static_cast<int>(Icon::ZoomOut); ++i) {
            const auto icon = static_cast<Icon>(i);
            QCOMPARE(icons::fromName(icons::fileName(icon)), icon);
            const QImage image = icons::pixmap(icon, Qt::red, 24, 2.0).toImage();
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qAlpha(image.pixel(x, y)) > 200 && QColor(image.pixel(x, y)).red() > 200)
                        ++drawn;
            QVERIFY2(drawn > 10, qPrintable(icons::fileName(icon)));
        }
        QCOMPARE(icons::fromName(u"nothing like it"), Icon::FileText);
    }

    void onlyArrowsAreMirrored()
    {
        const auto mirrored = [](Icon icon) {
            return icons::pixmap(icon, Qt::black, 24, 1.0, Qt::RightToLeft).toImage() !=
                   icons::pixmap(icon, Qt::black, 24, 1.0, Qt::LeftToRight).toImage();
        };
        QVERIFY(mirrored(Icon::ArrowLeft));
        QVERIFY(mirrored(Icon::ChevronRight));
        QVERIFY(!mirrored(Icon::Pencil));
        QVERIFY(!mirrored(Icon::Car));
    }
};

GUICHET_UI_TEST(TestPalettes)
#include "test_Palettes.moc"
