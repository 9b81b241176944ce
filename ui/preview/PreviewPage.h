#pragma once

#include "scan/Inspector.h"
#include "tasks/TaskScope.h"
#include "ui/preview/PageView.h"

#include <QWidget>
#include <functional>

class QBoxLayout;
class QListWidget;

namespace guichet::ui {

class Banner;
class Button;
class ButtonBar;
class FindingsList;
class PageHeading;
class ProgressLine;
class ReadingList;
class Text;

/// One file of a document as the preview shows it.
struct PreviewFile
{
    QString id;
    QString name; ///< as the person called it
    scan::ScanReport report;
    bool isMended = false; ///< an improved copy; its original is kept
    bool isBound = false;  ///< several files put together; they are kept
    int mayFill = 0;       ///< empty answers that its reading could fill

    bool operator==(const PreviewFile&) const = default;
};

/// Looks at the files of one document page by page, drawn by the decoder: zoom, whole page, quarter turns for looking,
/// what was found at its place; changes the order of the files and takes one out.
/// Object names: zoomOutButton, zoomInButton, wholePageButton, turnButton, pageList, moveUpButton, moveDownButton,
/// addFileButton, scanFileButton, removeFileButton, bindButton, oneSheetButton, improveButton, originalButton,
/// previewBackButton and those of ReadingList.
class PreviewPage : public QWidget
{
    Q_OBJECT

public:
    using ReadBytes = std::function<Task<Result<QByteArray>>(QString file)>;

    PreviewPage(const scan::Inspector& inspector, ReadBytes read, QWidget* parent = nullptr);
    ~PreviewPage() override;

    void setDocument(const QString& title, const QList<PreviewFile>& files);
    PageView* view() const { return m_view; }
    /// Files are being put together: nothing about them can be changed until that is done.
    void setBinding(bool binding);
    void showProblem(const Failure& failure);

signals:
    void closed();
    void moveWanted(const QString& file, int steps);
    void removeWanted(const QString& file);
    void addWanted();
    void scanWanted();
    void mendWanted(const QString& file);
    void originalWanted(const QString& file);
    void bindWanted(scan::Arrangement arrangement);
    void fillWanted(const QString& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place
    {
        QString file;
        int page = 1;
        bool operator==(const Place&) const = default;
    };

    void arrange();
    QWidget* makeTools();
    QWidget* makePages();
    void fillPages();
    void showPlace(int row);
    Task<void> draw(Place place, int edge, quint64 turn);
    Task<void> drawThumbnails(QList<Place> places, quint64 filling);
    void refreshNames();
    void refreshReading();
    void refreshZoom();
    const PreviewFile* fileOf(const QString& id) const;

    const scan::Inspector& m_inspector;
    ReadBytes m_read;
    QList<PreviewFile> m_files;
    QList<Place> m_places;
    Place m_shown;
    QString m_keptFile;
    QByteArray m_keptBytes; ///< of the file last read, so that zooming doesn't read it again
    int m_quarterTurns = 0;
    quint64 m_turn = 0;    ///< counts pages asked for: an older picture that comes late is dropped
    quint64 m_filling = 0; ///< the same for the thumbnails

    PageHeading* m_heading;
    QListWidget* m_list;
    PageView* m_view;
    Text* m_zoomText;
    Banner* m_problem;
    ProgressLine* m_progress;
    FindingsList* m_findings;
    Text* m_readingTitle;
    ReadingList* m_reading;
    Button* m_up;
    Button* m_down;
    Button* m_add;
    Button* m_scan;
    Button* m_remove;
    Button* m_bind;
    Button* m_oneSheet;
    Button* m_improve;
    Button* m_original;
    ButtonBar* m_bar;
    QBoxLayout* m_top = nullptr;
    QBoxLayout* m_middle = nullptr;
    QWidget* m_pages = nullptr;
    QWidget* m_side = nullptr;
    TaskScope m_tasks;
};

} // namespace guichet::ui
