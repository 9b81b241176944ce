#pragma once

#include "filing/Filer.h"
#include "tasks/TaskScope.h"
#include "ui/wizard/PageContext.h"

#include <QElapsedTimer>
#include <QWidget>
#include <functional>
#include <stop_token>

class QBoxLayout;

namespace guichet::ui {

class Banner;
class Button;
class ButtonBar;
class Card;
class FilingPhases;
class PageHeading;
class PartRows;
class Text;

/// A request on its way: frozen, papers sent, filed, receipt. May be suspended, stopped and edited, left and resumed;
/// it is filed once whatever happens. A cut connection is tried again by itself.
/// Object names: suspendButton, stopAndEditButton, quietHoursButton, sendingProblem, retrySendingButton, leaveButton.
class SendingPage : public QWidget
{
    Q_OBJECT

public:
    /// `api` outlives the page.
    SendingPage(std::shared_ptr<vault::Draft> draft, const PageContext& context, service::ApiClient& api,
                QWidget* parent = nullptr);
    ~SendingPage() override;

    /// « entre 22 h et 6 h »; empty hides the offer.
    void setQuietHours(const QString& hours);
    void start();
    void focusHeading();
    bool isSending() const { return m_sending; }

    /// What the Filer tells; and what ended an attempt, in words.
    void showProgress(const filing::FilingProgress& progress);
    void showFailure(const Failure& failure);

signals:
    void filed();
    void signInNeeded();
    void editWanted();       ///< the draft may be edited again
    void quietHoursWanted(); ///< to be sent then
    void leaveWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Task<void> run(std::stop_token stop);
    Task<void> retryLater(int seconds);
    Task<void> stopAndEdit();
    void suspend();
    void showPapers();
    void refreshSuspend();
    void tellCut();
    QWidget* makePapers();
    QWidget* makeAside();

    std::shared_ptr<vault::Draft> m_draft;
    PageContext m_context;
    service::ApiClient& m_api;
    std::stop_source m_stop;
    bool m_sending = false;
    bool m_suspended = false;
    bool m_editWanted = false;
    int m_attempts = 0;
    QDateTime m_cutAt;
    QHash<DocumentKind, qint64> m_sentBefore; ///< whole parts of each kind that have arrived
    int m_part = 0;
    QElapsedTimer m_clock;
    qint64 m_clockFrom = 0;

    PageHeading* m_heading;
    FilingPhases* m_phases;
    QBoxLayout* m_columns;
    PartRows* m_rows;
    Text* m_remaining;
    Button* m_suspend;
    Banner* m_problem;
    Banner* m_resumed;
    Card* m_quiet;
    Text* m_quietText;
    Button* m_edit;
    ButtonBar* m_bar;
    TaskScope m_tasks;
};

} // namespace guichet::ui
