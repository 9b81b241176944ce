#pragma once

#include "ui/dashboard/DashboardEntry.h"
#include "ui/journal/JournalContent.h"
#include "ui/theme/Appearance.h"

#include <QDate>
#include <QSettings>
#include <memory>

namespace guichet::catalogue {
class Catalogue;
}

namespace guichet::ui {
class MainWindow;
class Theme;
} // namespace guichet::ui

/// Invented people and requests that every picture shows; the day is always the same.
namespace guichet::screens {

QDate today();
QString language(); ///< of the picture being painted
/// From now on fixtures' own texts and those of the catalogue bear marks, ‹ and ›, that no sentence has: in the pseudo
/// language, what has neither them nor brackets is a text that nobody translates.
void setDataMarked(bool marked);
QString dataMark(const QString& text); ///< each line of it between the marks, if they are wanted
QList<ui::DashboardEntry> entries();
ui::JournalContent journal();
const catalogue::Catalogue& catalogue();

/// The theme of the program, set by its main function.
void setTheme(ui::Theme& theme);
ui::Theme& theme();

/// A window with the test environment shown and settings of its own in memory.
class Shell
{
public:
    Shell();
    ~Shell();
    ui::MainWindow& window() { return *m_window; }
    /// Gives the window away; the settings live as long as it.
    std::unique_ptr<QWidget> take();

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace guichet::screens
