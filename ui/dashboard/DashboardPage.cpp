#include "ui/dashboard/DashboardPage.h"

#include "ui/dashboard/DashboardModel.h"
#include "ui/kit/Announce.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/HeadingRow.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/SearchLine.h"
#include "ui/kit/Text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <algorithm>

namespace guichet::ui {

DashboardPage::DashboardPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new DashboardModel(this))
    , m_page(new ScrollPage)
    , m_heading(new PageHeading)
    , m_new(new Button(ButtonKind::Ordinary))
    , m_progress(new ProgressLine)
    , m_banner(new Banner(Banner::Kind::Info))
    , m_deletion(new Banner(Banner::Kind::Attention))
    , m_deleteYes(new Button(ButtonKind::Ordinary))
    , m_deleteNo(new Button(ButtonKind::Ordinary))
    , m_retention(new Banner(Banner::Kind::Info))
    , m_retentionKeep(new Button(ButtonKind::Ordinary))
    , m_retentionDelete(new Button(ButtonKind::Link))
    , m_recovery(new Banner(Banner::Kind::Info))
    , m_recoveryYes(new Button(ButtonKind::Ordinary))
    , m_recoveryNo(new Button(ButtonKind::Link))
    , m_urgentTitle(new Text(TextRole::Section))
    , m_cards(new QWidget)
    , m_moreUrgent(new Text(TextRole::Small))
    , m_listPart(new QWidget)
    , m_listTitle(new Text(TextRole::Section))
    , m_bar(new QWidget)
    , m_search(new SearchLine)
    , m_rows(new RequestRows)
    , m_more(new Button(ButtonKind::Quiet))
    , m_nothingFound(new Text(TextRole::Body))
    , m_empty(new EmptyState(Icon::Layers))
    , m_import(new Button(ButtonKind::Quiet))
{
    build();

    connect(m_new, &Button::clicked, this, &DashboardPage::newRequested);
    connect(m_empty, &EmptyState::activated, this, &DashboardPage::newRequested);
    m_import->setWrapping(true);
    connect(m_import, &Button::clicked, this, &DashboardPage::importRequested);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_model->setSearch(text);
        refresh();
    });
    m_more->setObjectName(QStringLiteral("moreRequestsButton"));
    connect(m_more, &Button::clicked, this, [this] {
        const int first = m_model->rowCount();
        m_model->showMore();
        refresh();
        m_rows->setCurrentIndex(m_model->index(first, 0));
        m_rows->setFocus(Qt::OtherFocusReason);
    });
    connect(m_rows, &RequestRows::opened, this, &DashboardPage::openRow);
    connect(m_rows, &RequestRows::menuRequested, this, &DashboardPage::showMenu);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(currentId()); });
    m_retentionKeep->setObjectName(QStringLiteral("keepCopyButton"));
    m_retentionDelete->setObjectName(QStringLiteral("deleteCopyButton"));
    connect(m_retentionKeep, &Button::clicked, this, [this] { emit keepRequested(m_retained); });
    connect(m_retentionDelete, &Button::clicked, this, [this] { emit deleteRequested(m_retained); });
    m_recoveryYes->setObjectName(QStringLiteral("recoveryCodeButton"));
    m_recoveryNo->setObjectName(QStringLiteral("noRecoveryCodeButton"));
    connect(m_recoveryYes, &Button::clicked, this, &DashboardPage::recoveryCodeWanted);
    connect(m_recoveryNo, &Button::clicked, this, [this] {
        m_recovery->hide();
        emit recoveryCodePutOff();
    });
    connect(m_deleteYes, &Button::clicked, this, [this] {
        m_deletion->hide();
        emit deleteRequested(std::exchange(m_deleting, {}));
    });
    connect(m_deleteNo, &Button::clicked, this, [this] {
        m_deletion->hide();
        m_deleting.clear();
        m_rows->setFocus();
    });
    retranslate();
}

void DashboardPage::build()
{
    const Tokens tokens = Tokens::current();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);

    m_heading->setHasProcedureTexts();
    auto* top = new HeadingRow(m_heading);
    m_new->setIcon(Icon::Plus);
    top->addAction(m_new);
    m_page->add(top);
    m_page->add(m_banner);
    m_banner->hide();
    m_page->add(m_progress);
    m_deletion->addButton(m_deleteNo);
    m_deletion->addButton(m_deleteYes);
    m_deletion->hide();
    m_page->add(m_deletion);
    m_retention->addButton(m_retentionKeep);
    m_retention->addButton(m_retentionDelete);
    m_retention->hide();
    m_page->add(m_retention);
    m_recovery->addButton(m_recoveryYes);
    m_recovery->addButton(m_recoveryNo);
    m_recovery->hide();
    m_page->add(m_recovery);

    m_page->add(m_urgentTitle);
    auto* cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(tokens.u(3));
    m_page->add(m_cards, 2);
    m_moreUrgent->setColour(TextColour::Attention);
    m_page->add(m_moreUrgent, 2);

    auto* list = new QVBoxLayout(m_listPart);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(tokens.u(3));
    list->addWidget(m_listTitle);
    auto* barRow = new FlowLayout(m_bar, tokens.u(4), tokens.u(2));
    auto* filterBar = new QWidget;
    auto* filters = new FlowLayout(filterBar, tokens.u(1.5), tokens.u(2));
    auto* group = new QButtonGroup(this);
    for (const auto filter :
         {DashboardFilter::All, DashboardFilter::Drafts, DashboardFilter::Running, DashboardFilter::Finished}) {
        auto* button = new Button(ButtonKind::Filter);
        button->setChecked(filter == DashboardFilter::All);
        group->addButton(button);
        filters->addWidget(button);
        m_filters.append(button);
        connect(button, &Button::clicked, this, [this, filter] {
            m_model->setFilter(filter);
            refresh();
        });
    }
    barRow->addWidget(filterBar);
    m_search->setMinimumWidth(tokens.times(18));
    barRow->addWidget(m_search);
    barRow->setGrowing(m_search);
    list->addWidget(m_bar);
    m_rows->setModel(m_model);
    list->addWidget(m_rows);
    list->addWidget(m_more, 0, Qt::AlignLeading);
    list->addWidget(m_nothingFound);
    m_page->add(m_listPart, 6);

    m_page->add(m_empty, 6);
    m_import->setIcon(Icon::Download);
    m_page->add(m_import, 3);
    m_page->column()->setAlignment(m_import, Qt::AlignLeading);
}

void DashboardPage::setExpected(int count)
{
    m_model->setExpected(count);
    retranslate();
}

void DashboardPage::waitForKey()
{
    m_progress->start(tr("Waiting for the key of your requests: the keyring may ask for its password"));
}

void DashboardPage::complete(const QList<DashboardEntry>& entries)
{
    m_model->complete(entries);
    const QList<DashboardEntry> cards = m_model->urgent();
    const auto isCard = [&cards](const DashboardEntry& entry) {
        return std::ranges::find(cards, entry.id, &DashboardEntry::id) != cards.end();
    };
    if (std::ranges::any_of(entries, isCard))
        refreshCards();
}

void DashboardPage::wantLooks()
{
    const QStringList ids = m_model->incomplete();
    if (!ids.isEmpty())
        emit looksWanted(ids);
}

void DashboardPage::setEntries(const QList<DashboardEntry>& entries, QDate today)
{
    const QString current = currentId();
    m_model->setEntries(entries, today);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!current.isEmpty() && index.data(RequestRows::rowRole).value<RequestRow>().id == current)
            m_rows->setCurrentIndex(index);
    }
    refreshCards();
    retranslate();
    tellRetentionIsShown();
}

int DashboardPage::urgentCount() const
{
    return m_model->urgentCount();
}

void DashboardPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DashboardPage::focusHeading()
{
    m_heading->takeFocus();
}

QString DashboardPage::currentId() const
{
    return m_rows->currentIndex().data(RequestRows::rowRole).value<RequestRow>().id;
}

void DashboardPage::askToDelete(const QString& id)
{
    const DashboardEntry entry = m_model->entry(id);
    if (entry.id.isEmpty())
        return;
    m_deleting = id;
    const QString whose =
        entry.person.isEmpty() ? entry.title : tr("%1, %2", "procedure, person").arg(entry.title, entry.person);
    m_deletion->setText(
        entry.state == RequestState::Draft
            ? tr("**Delete the draft “%1”?** Its answers and documents are erased from this computer and can’t be "
                 "brought back.")
                  .arg(whose)
            : tr("**Remove “%1” from this computer?** The request stays with the administration; its receipt is "
                 "no longer kept here.")
                  .arg(whose));
    m_deletion->show();
    m_deleteNo->setFocus(Qt::OtherFocusReason);
}

/// One at a time: what can be deleted first, then what will be.
void DashboardPage::refreshRetention()
{
    const DashboardEntry entry = m_model->deletedThere();
    m_retained = entry.id;
    m_retention->setVisible(!entry.id.isEmpty());
    m_retentionDelete->setVisible(entry.mayBeDeleted);
    if (entry.id.isEmpty())
        return;
    const QString whose =
        entry.person.isEmpty() ? entry.title : tr("%1, %2", "procedure, person").arg(entry.title, entry.person);
    const QString when = dayMonthYear(entry.deletedAt.toLocalTime().date());
    m_retention->setText(
        entry.mayBeDeleted
            ? tr("**Delete the copy of “%1”?** The administration deleted this request on %2, six months after its "
                 "creation. Its receipt and papers exist only here.")
                  .arg(whose, when)
            : tr("**The administration deleted “%1” on %2**, six months after its creation. Your copy stays on this "
                 "computer; from %3 on you are asked whether to delete it.")
                  .arg(whose, when, dayMonthYear(entry.mayBeDeletedFrom)));
    m_retentionKeep->setText(tr("Keep the copy"));
    m_retentionDelete->setText(tr("Delete the copy"));
}

void DashboardPage::tellRetentionIsShown()
{
    if (isVisible() && !m_retained.isEmpty())
        emit deletedThereShown(m_retained);
}

void DashboardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tellRetentionIsShown();
}

void DashboardPage::offerRecoveryCode(bool offered)
{
    m_recovery->setVisible(offered);
}

void DashboardPage::retranslate()
{
    m_heading->setTitle(tr("My requests"));
    m_new->setText(tr("New request"));
    m_import->setText(tr("Import a draft (.demande)"));
    m_urgentTitle->setText(tr("To do now"));
    m_deleteYes->setText(tr("Delete"));
    m_deleteNo->setText(tr("Keep"));
    m_recovery->setText(tr("**Should this computer lose the key of your requests, a code on paper opens them.** Print "
                           "yours now: it takes a minute."));
    m_recoveryYes->setText(tr("Make my recovery code"));
    m_recoveryNo->setText(tr("No, thank you"));
    m_rows->setAccessibleName(tr("Requests"));
    m_search->setName(tr("Search in the requests"), tr("Search a name, a procedure, a number"));
    m_search->setShortcutHint(tr("Ctrl F"));
    m_empty->setTexts(tr("No request yet"), tr("Three questions are enough to find the right procedure."),
                      tr("Find my procedure"));
    refresh();
}

void DashboardPage::refresh()
{
    const int urgent = m_model->urgentCount();
    const bool empty = m_model->isEmpty();
    const QString day = m_model->today().isValid() ? weekdayDayMonthYear(m_model->today()) : QString();
    const QString needs = empty || m_model->isExpecting() ? QString()
                          : urgent > 0                    ? tr("%n request(s) need you.", nullptr, urgent)
                                                          : tr("Nothing needs you now.");
    m_heading->setPurpose(day.isEmpty()     ? needs
                          : needs.isEmpty() ? day + u'.'
                                            : QStringLiteral("%1. %2").arg(day, needs));

    const QStringList words = {tr("All"), tr("Drafts"), tr("In progress"), tr("Finished")};
    for (int i = 0; i < m_filters.size(); ++i) {
        const int count = m_model->count(static_cast<DashboardFilter>(i));
        m_filters.at(i)->setText(QStringLiteral("%1\t%2").arg(words.at(i), QLocale().toString(count)));
        m_filters.at(i)->setAccessibleName(tr("%1, %n request(s)", "filter", count).arg(words.at(i)));
    }

    const int cards = int(m_model->urgent().size());
    m_urgentTitle->setVisible(cards > 0);
    m_cards->setVisible(cards > 0);
    m_moreUrgent->setVisible(urgent > cards);
    m_moreUrgent->setText(tr("%n other request(s) need you: they stand in the list below.", nullptr, urgent - cards));

    const int hidden = m_model->hiddenRows();
    m_more->setVisible(hidden > 0 && !m_model->isExpecting());
    m_more->setText(tr("Show more (%n left)", nullptr, hidden));
    m_bar->setVisible(!m_model->isExpecting());
    const bool anyRow = m_model->isExpecting() || m_model->count(DashboardFilter::All) > 0;
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_listTitle->setText(cards > 0 ? tr("Other requests") : tr("All requests"));
    m_listPart->setVisible(anyRow || (searching && !empty));
    const int rows = m_model->rowCount();
    m_rows->setVisible(rows > 0);
    m_nothingFound->setVisible(rows == 0);
    m_nothingFound->setColour(TextColour::Secondary);
    m_nothingFound->setText(searching ? tr("No request has all these words. Erase the search to see them all.")
                                      : tr("No request here."));
    if (searching)
        announce(m_nothingFound, rows == 0 ? m_nothingFound->text() : tr("%n request(s) found", nullptr, rows));
    refreshRetention();
    m_empty->setVisible(empty);
    m_new->setVisible(!empty);
    m_import->setVisible(empty);
    wantLooks();
}

void DashboardPage::refreshCards()
{
    QLayout* layout = m_cards->layout();
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may have led here
        delete item;
    }
    bool first = true;
    for (const DashboardEntry& entry : m_model->urgent()) {
        auto* card = new UrgentCard;
        card->setContent(urgentContentOf(entry, m_model->today()));
        card->setFirst(first);
        first = false;
        layout->addWidget(card);
        const bool again = entry.state != RequestState::ToComplete;
        connect(card, &UrgentCard::act, this,
                again ? &DashboardPage::startAgainRequested : &DashboardPage::completeRequested);
        connect(card, &UrgentCard::look, this, &DashboardPage::journalRequested);
    }
}

void DashboardPage::openRow(const QModelIndex& index)
{
    const QString id = index.data(RequestRows::rowRole).value<RequestRow>().id;
    if (!id.isEmpty()) // one of those whose key isn't there yet
        emit openRequested(id);
}

void DashboardPage::showMenu(const QModelIndex& index, const QPoint& where)
{
    const QString id = index.data(RequestRows::rowRole).value<RequestRow>().id;
    const DashboardEntry entry = m_model->entry(id);
    if (entry.id.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { emit openRequested(id); });
    if (entry.state == RequestState::Draft)
        menu->addAction(tr("Export…"), this, [this, id] { emit exportRequested(id); });
    menu->addAction(tr("Delete…"), this, [this, id] { askToDelete(id); });
    menu->popup(where);
}

void DashboardPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->refresh();
        refreshCards();
        retranslate();
    }
}

} // namespace guichet::ui
