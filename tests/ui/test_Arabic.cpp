#include "UiTest.h"

#include "program/Language.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/Text.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationPanel.h"
#include "ui/theme/TextDirection.h"
#include "ui/theme/Tokens.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

/// The window in Arabic: from right to left, counted and dated right, French where there is no Arabic.
class TestArabic : public QObject
{
    Q_OBJECT

public:
    explicit TestArabic(Theme& theme)
        : m_theme(theme)
    {
    }

private:
    Theme& m_theme;
    QTemporaryDir m_folder;

    void speak(const QString& language)
    {
        installLanguage(*qApp, language);
        m_theme.apply(m_theme.appearance());
    }

    std::unique_ptr<MainWindow> made(QSettings& settings, const QString& language)
    {
        speak(language);
        auto window = std::make_unique<MainWindow>(
            m_theme, settings, language, [](const QString& next) { installLanguage(*qApp, next); }, u"0.1"_s);
        window->showPage(u"settings"_s);
        testing::open(*window);
        return window;
    }

private slots:
    void cleanup() { speak(u"en"_s); }

    void onlyTheWindowSpeaksIt()
    {
        QVERIFY(!availableLanguages().contains(u"ar"_s));
        QCOMPARE(chosenLanguage(u"ar"_s, windowLanguages()), u"ar"_s);
        QVERIFY(chosenLanguage(u"ar"_s) != u"ar"_s);
    }

    void theWindowTurnsRoundWhileItRuns()
    {
        QSettings settings(m_folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        const auto window = made(settings, u"fr"_s);
        const auto* side = window->findChild<NavigationPanel*>();
        const auto* entry = window->findChildren<NavigationButton*>().first();
        const auto isAtRight = [&] { return side->mapTo(window.get(), QPoint()).x() > window->width() / 2; };
        const qreal latin = Tokens::current().textPixels();
        QVERIFY(!isAtRight());

        window->setLanguage(u"ar"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(Tokens::current().textPixels() > latin);
        QCOMPARE(MainWindow::keptLanguage(settings), u"ar"_s);
        QTRY_COMPARE(entry->text(), u"طلباتي"_s);
        QTRY_VERIFY(isAtRight());

        window->setLanguage(u"fr"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QTRY_VERIFY(!isAtRight());
        QTRY_COMPARE(entry->text(), u"Mes demandes"_s);
    }

    void datesAndNumbersAreWrittenAsOnFrenchPapers()
    {
        speak(u"ar"_s);
        QCOMPARE(dayMonthYear(QDate(2026, 11, 23)), u"23 نوفمبر 2026"_s);
        QCOMPARE(timeOfDay(QDateTime(QDate(2026, 11, 23), QTime(17, 5))), u"17:05"_s);
        QCOMPARE(sizeInWords(1'500'000), u"1,5\u00a0Mo"_s);
        QCOMPARE(amountInWords(2500), u"25,00\u00a0€"_s);
    }

    void everyWayOfCountingHasItsForm()
    {
        speak(u"ar"_s);
        QSet<QString> forms;
        for (const int count : {0, 1, 2, 3, 11, 100}) {
            QString words =
                QCoreApplication::translate("guichet::ui::DashboardPage", "%1, %n request(s)", "filter", count);
            QVERIFY2(!words.contains(u"%n"_s), qPrintable(words));
            QVERIFY2(!words.contains(u"request"_s), qPrintable(words));
            forms.insert(words.remove(QString::number(count)));
        }
        QVERIFY(forms.size() >= 4);
    }

    void whatTakesAPlaceKeepsItsOwnOrder()
    {
        speak(u"ar"_s);
        const QString words =
            QCoreApplication::translate("guichet::ui::DashboardPage", "%1, %n request(s)", "filter", 3);
        QVERIFY2(words.contains(u"\u2068%1\u2069"_s), qPrintable(words));
        QCOMPARE(directionOf(u"\u2068facture.png\u2069 · طلب"_s, Qt::LeftToRight), Qt::RightToLeft);
        QCOMPARE(directionOf(u"\u2068Haddad\u2069 · \u2068طلب 2\u2069"_s, Qt::RightToLeft), Qt::RightToLeft);
        QCOMPARE(directionOf(u"06 39 98 41 27"_s, Qt::RightToLeft), Qt::LeftToRight);
        QCOMPARE(isolated(u"Haddad"_s), u"\u2068Haddad\u2069"_s);
        speak(u"fr"_s);
        QCOMPARE(isolated(u"Haddad"_s), u"Haddad"_s);
    }

    void whatHasNoArabicIsFrench()
    {
        speak(u"ar"_s);
        QCOMPARE(QCoreApplication::translate("Papers", "Family name"), u"Nom de naissance"_s);
    }

    void textsOfTheProceduresAreMarkedAsFrench()
    {
        speak(u"fr"_s);
        PageHeading heading;
        heading.setTitle(u"État civil"_s);
        heading.setHasProcedureTexts();
        heading.show();
        auto* title = heading.findChild<QWidget*>(u"pageTitle"_s);
        QVERIFY(title->accessibleDescription().isEmpty());
        const int height = heading.sizeHint().height();
        speak(u"ar"_s);
        QTRY_COMPARE(title->accessibleDescription(), u"نصوص الإجراءات: بالفرنسية"_s);
        QVERIFY(heading.sizeHint().height() > height + 10);
    }
};

GUICHET_UI_TEST(TestArabic)
#include "test_Arabic.moc"
