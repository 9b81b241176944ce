#include "ui/guide/GuidePage.h"

#include "ui/guide/ElsewhereCard.h"
#include "ui/guide/GuideCard.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Text.h"
#include "ui/theme/TextDirection.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

GuidePage::GuidePage(const guide::FormGuide& guide, const vault::FiledElsewhere& noted, Reminders reminders,
                     QWidget* parent)
    : QWidget(parent)
    , m_noted(noted)
    , m_reminders(std::move(reminders))
    , m_page(new ScrollPage)
    , m_heading(new PageHeading)
    , m_folder(new Banner(Banner::Kind::Good))
    , m_progress(new ProgressLine)
    , m_days(new Card)
    , m_dayTexts(new Text(TextRole::Body))
    , m_bar(new ButtonBar)
{
    m_heading->setTitle(tr("File on the official site"));
    m_heading->setPurpose(guide.title);
    m_heading->setHasProcedureTexts();
    m_page->add(m_heading, 0);
    m_page->add(
        new Banner(Banner::Kind::Info,
                   tr("**Nothing is filed by this program here.** Open the official site beside it and carry "
                      "your answers over, step by step. What you copy leaves the clipboard after two minutes.")));
    m_folder->setObjectName(u"folderResult"_s);
    m_folder->hide();
    m_page->add(m_folder);
    m_page->add(m_progress);
    connect(m_progress, &ProgressLine::cancelled, this, [this] {
        endFolder();
        emit folderCancelled();
    });
    QStringList open = guide.blocking;
    for (const QString& what : guide.missing)
        open.append(tr("Missing: %1").arg(what));
    if (!open.isEmpty())
        m_page->add(new Banner(Banner::Kind::Attention, open.join(u'\n')));
    for (const guide::GuideStep& step : guide.steps) {
        auto* card = new GuideCard(step, m_noted.done.contains(step.id));
        m_page->add(card);
        connect(card, &GuideCard::copyWanted, this, [this](const QString& text, const QString& label) {
            m_clipboard.copy(text);
            m_bar->setNote(Icon::Check, tr("Copied: %1").arg(label));
        });
        connect(card, &GuideCard::doneChanged, this, [this, card] {
            vault::FiledElsewhere changed = m_noted;
            changed.done.removeAll(card->step());
            if (card->isDone())
                changed.done.append(card->step());
            note(changed);
        });
    }
    auto* journal = new ElsewhereCard(m_noted, guide.journalDays);
    m_page->add(journal);
    connect(journal, &ElsewhereCard::edited, this, [this, journal] { note(journal->applied(m_noted)); });
    m_days->setObjectName(u"reminders"_s);
    m_days->column()->setSpacing(Tokens::current().u(2));
    m_days->column()->addWidget(new Text(TextRole::Section, tr("Days to remember")));
    m_days->column()->addWidget(m_dayTexts);
    m_page->add(m_days);
    showReminders();

    m_bar->setBack(tr("Back to the review"));
    m_bar->back()->setObjectName(u"leaveGuideButton"_s);
    m_bar->setForward(tr("Prepare the folder"), false);
    m_bar->forward()->setObjectName(u"prepareFolderButton"_s);
    m_bar->forward()->hide();
    connect(m_bar, &ButtonBar::forwardRequested, this, &GuidePage::folderWanted);
    connect(m_bar, &ButtonBar::backRequested, this, &GuidePage::leaveWanted);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_page, 1);
    whole->addWidget(m_bar);
}

void GuidePage::focusHeading()
{
    m_heading->takeFocus();
}

void GuidePage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_heading->takeFocus();
}

void GuidePage::setFolderOffered(bool offered)
{
    m_bar->forward()->setVisible(offered);
}

void GuidePage::showFolderProgress(int done, int papers)
{
    m_folder->hide();
    m_bar->forward()->setEnabled(false);
    if (!m_progress->isRunning())
        m_progress->start(tr("Preparing the papers"));
    m_progress->setSentence(tr("Preparing paper %1 of %2").arg(done + 1).arg(papers));
    m_progress->setProgress(done, papers);
    m_page->ensureWidgetVisible(m_progress);
}

void GuidePage::endFolder()
{
    m_progress->finish();
    m_bar->forward()->setEnabled(true);
}

void GuidePage::showFolder(const QString& folder, const QStringList& problems)
{
    endFolder();
    QString text = tr("**The folder is ready: %1.** It holds the steps, a summary to print and your papers, named and "
                      "in order. Delete it when the request is filed.")
                       .arg(folder);
    for (const QString& problem : problems)
        text += u'\n' + problem;
    m_folder->setKind(problems.isEmpty() ? Banner::Kind::Good : Banner::Kind::Attention);
    m_folder->setText(text);
    m_folder->show();
    m_page->ensureWidgetVisible(m_folder);
}

void GuidePage::showFolderFailure(const QString& sentence)
{
    endFolder();
    m_folder->setKind(Banner::Kind::Error);
    m_folder->setText(sentence);
    m_folder->show();
    m_page->ensureWidgetVisible(m_folder);
}

void GuidePage::note(const vault::FiledElsewhere& noted)
{
    if (noted == m_noted)
        return;
    m_noted = noted;
    showReminders();
    emit notedChanged(m_noted);
}

void GuidePage::showReminders()
{
    QStringList lines;
    for (const guide::Reminder& reminder : m_reminders(m_noted))
        lines.append(u"**%1**\u00a0: %2"_s.arg(isolated(dayMonthYear(reminder.day)), isolated(reminder.text)));
    m_dayTexts->setText(lines.join(u'\n'));
    m_days->setVisible(!lines.isEmpty());
}

} // namespace guichet::ui
