#pragma once

#include "catalogue/Assessment.h"
#include "ui/kit/Card.h"
#include "ui/wizard/DocumentState.h"

#include <QImage>

class QBoxLayout;
class QMimeData;

namespace guichet::ui {

class Button;
class ProgressLine;
class StatusBadge;
class Text;
class Thumbnail;

/// What a card shows of one kind of paper.
struct DocumentCardContent
{
    DocumentKind kind;
    QString title;
    QString why;
    QString accepted;
    bool required = true;
    int sides = 1;
    DocumentState state = DocumentState::Missing;
    QList<scan::Finding> findings; ///< of all its files, the gravest first
    int files = 0;
    int pages = 0;
    QImage thumbnail;
    bool running = false;
    int judged = 0;       ///< files judged, while running
    bool differs = false; ///< all that speaks against it is what was read: nothing is to be taken again
    QString mendable; ///< the first file all of whose faults may be mended; empty if another one has to be taken again
};

/// One kind of paper: thumbnail, title, why it is asked, verdict, what to do, at most two actions and, where a warning
/// may be overruled, the way to keep the paper all the same. Files may be dropped on it.
/// Object names: document-KIND, improve-KIND, choose-KIND, scan-KIND, view-KIND, keep-KIND, reallyKeep-KIND.
class DocumentCard : public Card
{
    Q_OBJECT

public:
    explicit DocumentCard(const DocumentKind& kind, QWidget* parent = nullptr);

    void setContent(const DocumentCardContent& content);
    const DocumentCardContent& content() const { return m_content; }
    void focusAction();

signals:
    void chooseWanted(const DocumentKind& kind);
    void addWanted(const DocumentKind& kind);
    void scanWanted(const DocumentKind& kind);
    void viewWanted(const DocumentKind& kind);
    void mendWanted(const DocumentKind& kind, const QString& file);
    void keepWanted(const DocumentKind& kind); ///< after the plain warning
    void cancelWanted(const DocumentKind& kind);
    void dropped(const DocumentKind& kind, const QMimeData* given);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshVerdict();
    void refreshButtons();
    void refreshEdge(bool dropping);
    void askToKeep(bool asking);
    QString adviceText() const;

    DocumentCardContent m_content;
    bool m_asking = false;
    Thumbnail* m_thumbnail;
    Text* m_title;
    Text* m_why;
    QBoxLayout* m_row; ///< the thumbnail and the texts, below each other where there is no room
    StatusBadge* m_badge;
    Text* m_advice;
    ProgressLine* m_progress;
    QWidget* m_buttons;
    Button* m_improve;
    Button* m_choose;
    Button* m_scan;
    Button* m_view;
    Button* m_add;
    Button* m_keep;
    QWidget* m_question;
    Text* m_warning;
    Button* m_reallyKeep;
    Button* m_dontKeep;
};

} // namespace guichet::ui
