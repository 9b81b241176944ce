#pragma once

#include "ui/dashboard/DashboardEntry.h"

#include <QWidget>

class QMenu;

namespace guichet::ui {

class Banner;
class Button;
class DashboardModel;
class EmptyState;
class PageHeading;
class ProgressLine;
class RequestRows;
class ScrollPage;
class SearchLine;
class Text;
class UrgentCard;

/// « Mes demandes »: what needs the person now, then all drafts and filed requests with filters and search; a first run
/// leads to the finder. Knows no storage: entries come in, wishes go out.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(QWidget* parent = nullptr);

    /// How many requests there are, before the key that tells more of them.
    void setExpected(int count);
    /// Says so on the line of progress(), which the caller finishes.
    void waitForKey();
    void setEntries(const QList<DashboardEntry>& entries, QDate today);
    /// Answers looksWanted, all at once or some at a time.
    void complete(const QList<DashboardEntry>& entries);
    int urgentCount() const;
    void focusSearch();
    void focusHeading();
    ProgressLine* progress() const { return m_progress; }
    /// A message above everything (« Brouillon importé »): the page owns it; the caller fills and shows it.
    Banner* banner() const { return m_banner; }
    /// The entry that the keyboard stands on, for the menu's commands; empty if none.
    QString currentId() const;
    DashboardModel* model() const { return m_model; }
    /// Asks on the page whether the draft may be deleted; then deleteRequested.
    void askToDelete(const QString& id);
    /// Shows or hides the offer to make a code for the day when the key of the drafts is lost.
    void offerRecoveryCode(bool offered);

signals:
    void looksWanted(const QStringList& ids); ///< of entries on the page that are not whole
    void newRequested();
    void importRequested();
    void openRequested(const QString& id);     ///< a draft: where it was left; a filed request: its journal
    void completeRequested(const QString& id); ///< the administration wants something
    void startAgainRequested(const QString& id);
    void journalRequested(const QString& id);
    void exportRequested(const QString& id);
    void deleteRequested(const QString& id);   ///< confirmed
    void deletedThereShown(const QString& id); ///< that the administration deleted it is on screen
    void keepRequested(const QString& id);     ///< a copy of what the administration deleted
    void currentChanged(const QString& id);
    void recoveryCodeWanted();
    void recoveryCodePutOff(); ///< not to be offered again

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshCards();
    void refreshRetention();
    void wantLooks();
    void tellRetentionIsShown();
    void openRow(const QModelIndex& index);
    void showMenu(const QModelIndex& index, const QPoint& where);

    DashboardModel* m_model;
    ScrollPage* m_page;
    PageHeading* m_heading;
    Button* m_new;
    ProgressLine* m_progress;
    Banner* m_banner;
    Banner* m_deletion;
    Button* m_deleteYes;
    Button* m_deleteNo;
    QString m_deleting;
    Banner* m_retention;
    Button* m_retentionKeep;
    Button* m_retentionDelete;
    QString m_retained; ///< the entry that the banner speaks of
    Banner* m_recovery;
    Button* m_recoveryYes;
    Button* m_recoveryNo;
    Text* m_urgentTitle;
    QWidget* m_cards;
    Text* m_moreUrgent;
    QWidget* m_listPart;
    Text* m_listTitle;
    QWidget* m_bar; ///< filters and search
    QList<Button*> m_filters;
    SearchLine* m_search;
    RequestRows* m_rows;
    Button* m_more;
    Text* m_nothingFound;
    EmptyState* m_empty;
    Button* m_import;
};

} // namespace guichet::ui
