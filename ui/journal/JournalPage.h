#pragma once

#include "ui/journal/JournalContent.h"

#include <QWidget>

class QBoxLayout;

namespace guichet::ui {

class Banner;
class Button;
class Card;
class MarkupText;
class PageHeading;
class ProgressLine;
class ScrollPage;
class Text;

/// The page of a filed request: its time line, what the administration wrote, what can be done, whether one may drive,
/// what comes next, and the documents that came out of it.
class JournalPage : public QWidget
{
    Q_OBJECT

public:
    explicit JournalPage(QWidget* parent = nullptr);

    void setContent(const JournalContent& content);
    QString id() const { return m_content.id; }
    void focusHeading();
    ProgressLine* progress() const { return m_progress; }
    Banner* banner() const { return m_banner; }

signals:
    void backRequested();
    void refreshRequested(const QString& id);
    void completeRequested(const QString& id);
    void startAgainRequested(const QString& id);
    void outputOpened(const QString& id, const QString& name);
    void outputSaved(const QString& id, const QString& name);
    void outputPrinted(const QString& id, const QString& name);
    void linkActivated(const QUrl& url);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refresh();
    void refreshAction();
    void refreshOutputs();
    void arrange();

    JournalContent m_content;
    ScrollPage* m_page;
    Button* m_back;
    PageHeading* m_heading;
    Button* m_receipt;
    ProgressLine* m_progress;
    Banner* m_banner;
    Banner* m_stale;
    QBoxLayout* m_columns;
    Text* m_timeTitle;
    TimeLine* m_timeLine;
    Card* m_action;
    Text* m_actionTitle;
    QWidget* m_complaints;
    Button* m_act;
    Text* m_deleted;
    Card* m_driving;
    Text* m_drivingTitle;
    MarkupText* m_drivingText;
    Text* m_nextTitle;
    Text* m_nextText;
    Card* m_outputs;
    Text* m_outputsTitle;
    QWidget* m_outputRows;
};

} // namespace guichet::ui
