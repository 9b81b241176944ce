#include "ui/shell/MainWindow.h"

#include "ui/kit/Button.h"
#include "ui/kit/EnvironmentNotice.h"
#include "ui/kit/ReadingOrder.h"
#include "ui/shell/AboutPage.h"
#include "ui/shell/HelpPage.h"
#include "ui/shell/NavigationPanel.h"
#include "ui/shell/PageArea.h"
#include "ui/shell/SettingsPage.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WindowSide.h"
#include "ui/theme/AppMark.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {
const QString geometryKey = u"window/geometry"_s;
const QString coloursKey = u"appearance/colours"_s;
const QString textKey = u"appearance/textPercent"_s;
const QString languageKey = u"language"_s;
} // namespace

MainWindow::MainWindow(Theme& theme, QSettings& settings, QString language,
                       std::function<void(const QString&)> installLanguage, const QString& version, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_language(std::move(language))
    , m_installLanguage(std::move(installLanguage))
    , m_commands(new Commands(*this))
    , m_side(new WindowSide)
    , m_top(new TopBar)
    , m_area(new PageArea)
    , m_stack(m_area->stack())
    , m_coloursMenu(new QMenu(this))
    , m_languageMenu(new QMenu(this))
{
    setWindowIcon(applicationIcon());
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_area, 1);
    row->addWidget(m_side);
    row->addLayout(column, 1);
    centre->setMinimumSize(300, 200); // the side panel gives way before the window stops shrinking
    setCentralWidget(centre);
    buildMenus();

    addOwnPages(version);
    connect(m_side->navigation(), &NavigationPanel::chosen, this, &MainWindow::navigate);
    connect(m_top, &TopBar::chosen, this, &MainWindow::navigate);
    connect(m_top->menuButton(), &Button::clicked, this, &MainWindow::showMenu);
    connect(m_side->notice(), &EnvironmentNotice::moreRequested, this, [this] { showPage(u"about"_s); });
    connect(m_commands, &Commands::triggered, this, &MainWindow::run);
    retranslate();
    resize(sizeHint());
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    arrange();
}

MainWindow::~MainWindow() = default;

void MainWindow::addOwnPages(const QString& version)
{
    addPage(u"settings"_s, {nullptr, nullptr, nullptr, true, u"settings"_s, [this] { settingsPage()->focusHeading(); },
                            [this] { return makeSettings(); }});
    addPage(u"help"_s, {nullptr, nullptr, nullptr, true, u"help"_s, [this] { helpPage()->focusHeading(); },
                        [] { return new HelpPage; }});
    addPage(u"about"_s, {nullptr, nullptr, nullptr, true, u"help"_s, [this] { aboutPage()->focusHeading(); },
                         [version] { return new AboutPage(version); }});
}

QWidget* MainWindow::makeSettings()
{
    auto* page = new SettingsPage;
    page->setAppearance(m_theme.appearance());
    page->setLanguage(m_language);
    connect(page, &SettingsPage::appearanceChosen, this, &MainWindow::setAppearance);
    connect(page, &SettingsPage::languageChosen, this, &MainWindow::setLanguage);
    return page;
}

SettingsPage* MainWindow::settingsPage()
{
    return static_cast<SettingsPage*>(page(u"settings"_s));
}

HelpPage* MainWindow::helpPage()
{
    return static_cast<HelpPage*>(page(u"help"_s));
}

AboutPage* MainWindow::aboutPage()
{
    return static_cast<AboutPage*>(page(u"about"_s));
}

void MainWindow::addPage(const QString& name, const ShellPage& page)
{
    m_pages.insert(name, page);
    if (page.widget)
        m_stack->addWidget(page.widget);
}

QWidget* MainWindow::page(const QString& name)
{
    const auto found = m_pages.find(name);
    if (found == m_pages.end())
        return nullptr;
    if (!found->widget) {
        found->widget = found->make();
        m_stack->addWidget(found->widget);
        emit pageMade(name);
    }
    return m_pages.value(name).widget;
}

void MainWindow::showPage(const QString& name)
{
    QWidget* shown = page(name);
    if (!shown)
        return;
    const auto found = m_pages.constFind(name);
    m_current = name;
    m_stack->setCurrentWidget(shown);
    m_side->setContent(found->side);
    m_top->setContent(found->top);
    m_side->navigation()->setCurrent(found->entry);
    m_top->setCurrent(found->entry);
    arrange();
    if (found->focus)
        found->focus();
    emit pageShown(name);
}

void MainWindow::buildMenus()
{
    for (QMenu* menu : m_commands->menus())
        menuBar()->addMenu(menu);
    m_commands->addToMenu(CommandMenu::View, m_coloursMenu);
    m_commands->addToMenu(CommandMenu::View, m_languageMenu);
    auto* colours = new QActionGroup(this);
    for (const auto choice : {Appearance::Colours::System, Appearance::Colours::Light, Appearance::Colours::Dark,
                              Appearance::Colours::HighContrast}) {
        QAction* action = colours->addAction(QString());
        action->setCheckable(true);
        action->setData(coloursName(choice));
        m_coloursMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            Appearance appearance = m_theme.appearance();
            appearance.colours = choice;
            setAppearance(appearance);
        });
    }
    auto* languages = new QActionGroup(this);
    const std::pair<QString, QString> names[] = {
        {u"fr"_s, u"&Français"_s}, {u"en"_s, u"&English"_s}, {u"ar"_s, u"العربية"_s}};
    for (const auto& [code, name] : names) {
        QAction* action = languages->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        m_languageMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] { setLanguage(code); });
    }
}

void MainWindow::run(Command command)
{
    Appearance appearance = m_theme.appearance();
    switch (command) {
    case Command::Quit:
        close();
        return;
    case Command::ShowSettings:
        showPage(u"settings"_s);
        return;
    case Command::ShowHelp:
        showPage(u"help"_s);
        return;
    case Command::ShowAbout:
        showPage(u"about"_s);
        return;
    case Command::LargerText:
        appearance.textPercent += textPercentStep;
        break;
    case Command::SmallerText:
        appearance.textPercent -= textPercentStep;
        break;
    case Command::NormalText:
        appearance.textPercent = smallestTextPercent;
        break;
    case Command::Find:
        if (m_current == u"help") {
            helpPage()->focusSearch();
            return;
        }
        [[fallthrough]];
    default:
        emit commandTriggered(command);
        return;
    }
    setAppearance(appearance);
}

void MainWindow::navigate(const QString& entry)
{
    if (entry == u"dashboard")
        emit commandTriggered(Command::ShowDashboard);
    else
        showPage(entry);
    // The program may refuse to leave a page: the marks say where the person is.
    const QString shown = m_pages.value(m_current).entry;
    m_side->navigation()->setCurrent(shown);
    m_top->setCurrent(shown);
}

void MainWindow::setTestEnvironment(bool test)
{
    m_side->notice()->setTestEnvironment(test);
}

void MainWindow::setUrgentCount(int count)
{
    m_side->navigation()->setUrgentCount(count);
}

void MainWindow::setLanguage(const QString& language)
{
    if (language == m_language || language.isEmpty())
        return;
    m_language = language;
    m_settings.setValue(languageKey, language);
    m_installLanguage(language); // Qt sends a LanguageChange to every widget
    m_theme.apply(m_theme.appearance());
    if (madePage(u"settings"_s))
        settingsPage()->setLanguage(language);
    retranslate();
    emit languageChanged(language);
}

void MainWindow::setAppearance(const Appearance& appearance)
{
    m_theme.apply(appearance);
    m_settings.setValue(coloursKey, coloursName(m_theme.appearance().colours));
    m_settings.setValue(textKey, m_theme.appearance().textPercent);
    if (madePage(u"settings"_s))
        settingsPage()->setAppearance(m_theme.appearance());
    retranslate();
    arrange();
}

Appearance MainWindow::keptAppearance(const QSettings& settings)
{
    Appearance appearance;
    appearance.colours = coloursFromName(settings.value(coloursKey).toString());
    appearance.textPercent =
        qBound(smallestTextPercent, settings.value(textKey, smallestTextPercent).toInt(), largestTextPercent);
    return appearance;
}

QString MainWindow::keptLanguage(const QSettings& settings)
{
    return settings.value(languageKey).toString();
}

QSize MainWindow::sizeHint() const
{
    const Tokens tokens = Tokens::current();
    return {tokens.times(85), tokens.times(53)};
}

void MainWindow::arrange()
{
    m_narrow = width() < Tokens::current().times(55);
    const bool withSide = m_pages.value(m_current).withSide;
    m_side->setVisible(!m_narrow && withSide);
    m_top->setVisible(m_narrow);
    menuBar()->setVisible(!m_narrow);
}

void MainWindow::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QMenu* submenu : m_commands->menus())
        menu->addMenu(submenu);
    menu->addSeparator();
    menu->addAction(tr("It is not an official site…"), this, [this] { showPage(u"about"_s); });
    menu->popup(m_top->menuButton()->mapToGlobal(QPoint(0, m_top->menuButton()->height())));
}

void MainWindow::retranslate()
{
    setWindowTitle(u"Guichet Permis"_s);
    m_commands->retranslate();
    m_coloursMenu->setTitle(tr("&Colours"));
    m_languageMenu->setTitle(tr("Lan&guage"));
    const QStringList words = {tr("&As the system"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    const QList<QAction*> colours = m_coloursMenu->actions();
    for (int i = 0; i < colours.size(); ++i) {
        colours.at(i)->setText(words.at(i));
        colours.at(i)->setChecked(colours.at(i)->data().toString() == coloursName(m_theme.appearance().colours));
    }
    for (QAction* action : m_languageMenu->actions())
        action->setChecked(action->data().toString() == m_language);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    emit closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_languageMenu)
        retranslate();
}

} // namespace guichet::ui
