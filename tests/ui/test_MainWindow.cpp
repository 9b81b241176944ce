#include "UiTest.h"

#include "program/Language.h"
#include "ui/kit/Button.h"
#include "ui/kit/TextField.h"
#include "ui/shell/HelpPage.h"
#include "ui/shell/LazyPage.h"
#include "ui/shell/NavigationPanel.h"
#include "ui/shell/SettingsPage.h"
#include "ui/shell/TopBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

public:
    explicit TestMainWindow(Theme& theme)
        : m_theme(theme)
    {
    }

private:
    Theme& m_theme;
    QTemporaryDir m_folder;

    struct Made
    {
        QSettings settings;
        MainWindow window;
        TextField* field = new TextField;

        Made(Theme& theme, const QString& file)
            : settings(file, QSettings::IniFormat)
            , window(
                  theme, settings, u"en"_s, [](const QString& language) { installLanguage(*qApp, language); }, u"0.1"_s)
        {
            auto* page = new QWidget;
            (new QVBoxLayout(page))->addWidget(field);
            window.addPage(u"dashboard"_s,
                           {page, nullptr, nullptr, true, u"dashboard"_s, [this] { field->focusInput(); }});
            window.showPage(u"dashboard"_s);
        }
    };

    QString file() const { return m_folder.filePath(u"settings.ini"_s); }

private slots:
    void init()
    {
        QFile::remove(file());
        testing::wear(m_theme);
        installLanguage(*qApp, u"en"_s);
    }

    void aPageIsMadeWhenItIsFirstAskedFor()
    {
        Made made(m_theme, file());
        int makings = 0;
        made.window.addPage(u"late"_s, {nullptr, nullptr, nullptr, true, u"dashboard"_s, {}, [&] {
                                            ++makings;
                                            return new QWidget;
                                        }});
        QSignalSpy told(&made.window, &MainWindow::pageMade);
        const LazyPage<QWidget> late(made.window, u"late"_s);
        QVERIFY(!late.ifMade());
        QVERIFY(!made.window.madePage(u"help"_s) && !made.window.madePage(u"settings"_s));
        QCOMPARE(makings, 0);
        made.window.showPage(u"late"_s);
        QCOMPARE(makings, 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(late.get(), late.ifMade());
        made.window.showPage(u"dashboard"_s);
        made.window.showPage(u"late"_s);
        QCOMPARE(makings, 1);
        QVERIFY(!made.window.page(u"none"_s));
    }

    void everyCommandIsInTheMenuBarWithWordsOfItsOwn()
    {
        Made made(m_theme, file());
        QStringList seen;
        for (const CommandInfo& info : allCommands()) {
            QAction* action = made.window.commands()->action(info.command);
            QVERIFY(action);
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(!seen.contains(action->text()), qPrintable(action->text()));
            seen.append(action->text());
            bool inMenu = false;
            for (const QAction* top : made.window.menuBar()->actions())
                inMenu = inMenu || top->menu()->actions().contains(action);
            QVERIFY(inMenu);
        }
    }

    void mnemonicsAndShortcutsAreUnique()
    {
        for (const QString& language : windowLanguages()) {
            installLanguage(*qApp, language);
            QHash<QString, QSet<QChar>> mnemonics;
            QSet<QString> keys;
            for (const CommandInfo& info : allCommands()) {
                const int at = int(info.words.indexOf(u'&'));
                QVERIFY2(at >= 0, qPrintable(info.words));
                const QChar letter = info.words.at(at + 1).toLower();
                auto& menu = mnemonics[QString::number(int(info.menu))];
                QVERIFY2(!menu.contains(letter), qPrintable(language + u": "_s + info.words));
                menu.insert(letter);
                for (const QKeySequence& sequence : info.keys) {
                    QVERIFY2(!keys.contains(sequence.toString()), qPrintable(sequence.toString()));
                    keys.insert(sequence.toString());
                }
            }
        }
    }

    void shortcutsWorkAlsoWhileTheMenuBarIsHidden()
    {
        Made made(m_theme, file());
        testing::open(made.window, {600, 600});
        QVERIFY(made.window.isNarrow());
        QVERIFY(!made.window.menuBar()->isVisible());
        QSignalSpy triggered(&made.window, &MainWindow::commandTriggered);
        QTest::keyClick(&made.window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(triggered.first().first().value<Command>(), Command::NewRequest);
    }

    void narrowWindowsHaveASelectorInPlaceOfTheSidePanel()
    {
        Made made(m_theme, file());
        testing::open(made.window, {1200, 700});
        QVERIFY(made.window.findChild<NavigationPanel*>()->isVisible());
        QVERIFY(!made.window.findChild<TopBar*>()->isVisible());
        made.window.resize(700, 700);
        QTRY_VERIFY(made.window.findChild<TopBar*>()->isVisible());
        QVERIFY(!made.window.findChild<NavigationPanel*>()->isVisible());
    }

    void navigationAsksForTheDashboardAndShowsTheWindowsOwnPages()
    {
        Made made(m_theme, file());
        testing::open(made.window);
        const auto buttons = made.window.findChildren<NavigationButton*>();
        QCOMPARE(buttons.size(), 3);
        QSignalSpy triggered(&made.window, &MainWindow::commandTriggered);
        buttons.at(1)->click();
        QCOMPARE(made.window.currentPage(), u"help"_s);
        QVERIFY(buttons.at(1)->isChecked());
        QVERIFY(!buttons.at(0)->isChecked());
        buttons.at(0)->click();
        QCOMPARE(triggered.first().first().value<Command>(), Command::ShowDashboard);
        QVERIFY(buttons.at(1)->isChecked()); // until the program shows the page
    }

    void textSizeAndColoursAreAppliedAndKept()
    {
        {
            Made made(m_theme, file());
            testing::open(made.window);
            const qreal before = QApplication::font().pointSizeF();
            made.window.commands()->action(Command::LargerText)->trigger();
            QVERIFY(QApplication::font().pointSizeF() > before);
            made.window.setAppearance({Appearance::Colours::Dark, 150});
            QTRY_COMPARE(schemeOf(made.window.palette()), Scheme::Dark);
        }
        const QSettings settings(file(), QSettings::IniFormat);
        QCOMPARE(MainWindow::keptAppearance(settings), (Appearance{Appearance::Colours::Dark, 150}));
    }

    void theLanguageChangesAtRunTime()
    {
        Made made(m_theme, file());
        testing::open(made.window);
        QSignalSpy changed(&made.window, &MainWindow::languageChanged);
        made.window.setLanguage(u"fr"_s);
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(made.window.findChildren<NavigationButton*>().first()->text(), u"Mes demandes"_s);
        QCOMPARE(made.window.commands()->action(Command::NewRequest)->text(), u"&Nouvelle demande"_s);
        QCOMPARE(MainWindow::keptLanguage(made.settings), u"fr"_s);
    }

    void editingCommandsActOnTheInputAndUndoGoesOnToThePage()
    {
        Made made(m_theme, file());
        testing::open(made.window);
        made.field->focusInput();
        QTest::keyClicks(made.field->line(), u"Haddad"_s);
        QSignalSpy triggered(&made.window, &MainWindow::commandTriggered);
        made.window.commands()->action(Command::SelectAll)->trigger();
        QCOMPARE(made.field->line()->selectedText(), u"Haddad"_s);
        made.window.commands()->action(Command::Undo)->trigger();
        QVERIFY(made.field->text().isEmpty());
        QCOMPARE(triggered.count(), 0);
        made.window.commands()->action(Command::Undo)->trigger();
        QCOMPARE(triggered.count(), 1);
    }

    void helpIsSearchedAndUnfolded()
    {
        Made made(m_theme, file());
        testing::open(made.window);
        made.window.helpPage()->setArticles(
            {{u"a"_s, u"Photo"_s, u"Text about photos."_s, {}}, {u"b"_s, u"Dates"_s, u"- 00/00/1962\n- other"_s, {}}});
        made.window.showPage(u"help"_s);
        made.window.helpPage()->openArticle(u"b"_s);
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text(), u"Dates"_s);
        made.window.commands()->action(Command::Find)->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"photos"_s);
        const auto shown = [&] {
            int count = 0;
            for (auto* button : made.window.helpPage()->findChildren<Button*>())
                count += button->isVisible() ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(shown(), 1);
    }

    void geometryIsRemembered()
    {
        {
            Made made(m_theme, file());
            testing::open(made.window, {901, 702});
            made.window.close();
        }
        Made again(m_theme, file());
        QCOMPARE(again.window.size(), QSize(901, 702));
    }
};

GUICHET_UI_TEST(TestMainWindow)
#include "test_MainWindow.moc"
