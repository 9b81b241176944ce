#pragma once

#include "ui/shell/Commands.h"
#include "ui/theme/Appearance.h"

#include <QHash>
#include <QMainWindow>
#include <functional>

class QSettings;
class QStackedWidget;

namespace guichet::ui {

class SettingsPage;
class HelpPage;
class AboutPage;
class WindowSide;
class Theme;
class PageArea;
class TopBar;

/// A page of the window: what stands in the middle, and what belongs to it at the side and on top.
struct ShellPage
{
    QWidget* widget = nullptr;
    /// In place of the navigation, above the notice: the wizard's steps. Null: the navigation.
    QWidget* side = nullptr;
    /// In place of the page selector of narrow windows: the wizard's step selector. Null: the page selector.
    QWidget* top = nullptr;
    bool withSide = true; ///< false: the page takes the whole width and brings its own notice
    /// Which entry of the navigation is marked: "dashboard", "help", "settings".
    QString entry = QStringLiteral("dashboard");
    /// Puts the focus on the page's heading when it appears.
    std::function<void()> focus = {};
    /// In place of `widget`: makes it when it is first asked for.
    std::function<QWidget*()> make = {};
};

/// The window: menu bar, side panel, stack of pages. Knows no page's insides; the program that composes it adds the
/// pages, listens to commands and moves between pages by name.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` keeps geometry, appearance and language. `installLanguage` loads the translations of a language; the
    /// window and its pages retranslate themselves when it was called.
    MainWindow(Theme& theme, QSettings& settings, QString language, std::function<void(const QString&)> installLanguage,
               const QString& version, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addPage(const QString& name, const ShellPage& page);
    /// Shows a page and gives its heading the focus. "settings", "help" and "about" are the window's own.
    void showPage(const QString& name);
    QString currentPage() const { return m_current; }
    /// Makes it if nobody has asked for it before; null if there is no such page.
    QWidget* page(const QString& name);
    /// Null if nobody has asked for it yet.
    QWidget* madePage(const QString& name) const { return m_pages.value(name).widget; }

    Commands* commands() const { return m_commands; }
    SettingsPage* settingsPage();
    HelpPage* helpPage();
    AboutPage* aboutPage();

    void setTestEnvironment(bool test);
    void setUrgentCount(int count);
    QString language() const { return m_language; }
    void setLanguage(const QString& language);
    void setAppearance(const Appearance& appearance);
    bool isNarrow() const { return m_narrow; } ///< below 55 × S: no side panel

    /// Appearance and language as kept by an earlier run.
    static Appearance keptAppearance(const QSettings& settings);
    static QString keptLanguage(const QSettings& settings);

signals:
    /// A menu entry, a shortcut or the navigation; "settings", "help", "about", text size and quit are carried out
    /// here.
    void commandTriggered(Command command);
    void pageShown(const QString& name);
    /// A page that was to be made when first asked for.
    void pageMade(const QString& name);
    void languageChanged(const QString& language);
    /// Before the window closes; whoever must save in the end connects here.
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    QSize sizeHint() const override;

private:
    void buildMenus();
    void addOwnPages(const QString& version);
    QWidget* makeSettings();
    void run(Command command);
    void navigate(const QString& entry);
    void arrange();
    void retranslate();
    void showMenu();

    Theme& m_theme;
    QSettings& m_settings;
    QString m_language;
    std::function<void(const QString&)> m_installLanguage;
    Commands* m_commands;
    WindowSide* m_side;
    TopBar* m_top;
    PageArea* m_area;
    QStackedWidget* m_stack; ///< in it
    QHash<QString, ShellPage> m_pages;
    QString m_current;
    QMenu* m_coloursMenu;
    QMenu* m_languageMenu = nullptr;
    bool m_narrow = false;
};

} // namespace guichet::ui
