#pragma once

#include "tasks/TaskScope.h"
#include "ui/pages/documents/ScannedTile.h"
#include "ui/pages/documents/ScannerSettings.h"

#include <QWidget>
#include <stop_token>

class QBoxLayout;

namespace guichet::ui {

class Banner;
class Button;
class ButtonBar;
class FlowLayout;
class PageHeading;
class ProgressLine;

/// Scanning for one paper: looks for scanners, lets one choose, tells how far a page is, shows those that came. Says
/// what went wrong in a banner and keeps what came before. Its forward button scans, stops, or searches again.
/// Object names: scannerForwardButton, scannerBackButton, scannerSearchButton, scannerProblem and those of
/// ScannerSettings and ScannedTile.
class ScannerPage : public QWidget
{
    Q_OBJECT

public:
    /// The source outlives it.
    explicit ScannerPage(scan::ScanSource& source, QWidget* parent = nullptr);
    ~ScannerPage() override;

    /// Comes to a paper: no page yet, and the scanners are searched.
    void begin(const QString& paper);
    /// The pages that came and were kept since then.
    void setPages(const QList<ScannedPage>& pages);
    /// A page could not be kept.
    void showProblem(const Failure& failure);

signals:
    void closed(); ///< whatever went on has ended
    void scanned(const QByteArray& jpeg);
    void removeWanted(const QString& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class State
    {
        Searching,
        NoScanner, ///< or none that says what it can do
        Ready,
        Scanning,
    };
    void arrange();
    QWidget* makePages();
    void forward();
    void search();
    void giveUp();
    void ask();
    void close();
    void setState(State state);
    void refresh();
    void showProgress(int page, int percent);
    void tell(const Failure& failure, int kept);
    Task<void> searching();
    Task<void> asking(QString scanner);
    Task<void> scanning();

    scan::ScanSource& m_source;
    State m_state = State::Searching;
    std::stop_source m_stop; ///< of the scan that runs

    PageHeading* m_heading;
    Banner* m_problem;
    ProgressLine* m_progress;
    ScannerSettings* m_settings;
    Button* m_searchAgain;
    QWidget* m_settingsSide;
    Card* m_pages;
    QWidget* m_empty;
    QWidget* m_strip;
    FlowLayout* m_row;
    QList<ScannedTile*> m_tiles;
    ButtonBar* m_bar;
    QBoxLayout* m_middle;
    TaskScope m_tasks;
};

} // namespace guichet::ui
