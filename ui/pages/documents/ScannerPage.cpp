#include "ui/pages/documents/ScannerPage.h"

#include "ui/kit/Announce.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/preview/CoverFrame.h"
#include "ui/wizard/FailureWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

ScannerPage::ScannerPage(scan::ScanSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_heading(new PageHeading(this))
    , m_problem(new Banner(Banner::Kind::Attention, this))
    , m_progress(new ProgressLine(this))
    , m_settings(new ScannerSettings)
    , m_searchAgain(new Button(ButtonKind::Quiet, tr("Search again")))
    , m_settingsSide(new QWidget(this))
    , m_pages(new Card)
    , m_empty(new QWidget)
    , m_strip(new QWidget)
    , m_row(new FlowLayout(m_strip, Tokens::current().u(5), Tokens::current().u(5)))
    , m_bar(new ButtonBar(this))
    , m_middle(new QHBoxLayout)
{
    const Tokens tokens = Tokens::current();
    m_problem->setObjectName(u"scannerProblem"_s);
    m_problem->hide();
    m_searchAgain->setIcon(Icon::Refresh);
    m_searchAgain->setObjectName(u"scannerSearchButton"_s);
    auto* side = new QVBoxLayout(m_settingsSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(tokens.u(2));
    side->addWidget(m_settings);
    side->addWidget(m_searchAgain, 0, Qt::AlignLeading);
    side->addStretch(1);
    m_middle->setSpacing(tokens.u(4));
    m_middle->addWidget(m_settingsSide);
    m_middle->addWidget(makePages(), 1);

    QVBoxLayout* inside = frameCover(this, m_bar);
    inside->addWidget(m_heading);
    inside->addWidget(m_problem);
    inside->addWidget(m_progress);
    inside->addLayout(m_middle, 1);
    m_bar->setBack(tr("Back to the papers"));
    m_bar->back()->setObjectName(u"scannerBackButton"_s);
    m_bar->forward()->setObjectName(u"scannerForwardButton"_s);
    connect(m_bar, &ButtonBar::backRequested, this, &ScannerPage::close);
    connect(m_bar, &ButtonBar::forwardRequested, this, &ScannerPage::forward);
    connect(m_searchAgain, &QPushButton::clicked, this, &ScannerPage::search);
    connect(m_settings, &ScannerSettings::scannerChosen, this, &ScannerPage::ask);
}

ScannerPage::~ScannerPage() = default;

QWidget* ScannerPage::makePages()
{
    const Tokens tokens = Tokens::current();
    m_pages->column()->setSpacing(tokens.u(4));
    m_pages->column()->addWidget(new Text(TextRole::Section, tr("Scanned pages")));
    auto* empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->setSpacing(tokens.u(3));
    auto* tile = new IconTile(Icon::Scan, Status::Neutral);
    tile->setLarge(true);
    empty->addWidget(tile, 0, Qt::AlignLeading);
    auto* none =
        new Text(TextRole::Body, tr("No page yet. Each page appears here as soon as it is scanned, goes to your "
                                    "request at once, encrypted, and is checked."));
    none->setColour(TextColour::Secondary);
    empty->addWidget(none);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_pages->column()->addWidget(m_empty);
    m_pages->column()->addWidget(m_strip);
    m_pages->column()->addStretch(1);
    return m_pages;
}

void ScannerPage::begin(const QString& paper)
{
    m_heading->setTitle(tr("Scan: %1", "a paper").arg(paper));
    m_heading->setPurpose(tr("The pages are added to this paper. One that isn't good can be taken out again."));
    setPages({});
    search();
}

void ScannerPage::setPages(const QList<ScannedPage>& pages)
{
    for (ScannedTile* tile : std::exchange(m_tiles, {})) {
        const bool stays =
            std::ranges::any_of(pages, [&](const ScannedPage& page) { return page.file == tile->file(); });
        if (stays) {
            m_tiles.append(tile);
        } else {
            if (tile->isAncestorOf(focusWidget()))
                m_bar->forward()->setFocus();
            m_row->removeWidget(tile);
            tile->hide();
            tile->deleteLater();
        }
    }
    for (qsizetype i = 0; i < pages.size(); ++i) { // in the order in which they came
        if (i == m_tiles.size()) {
            auto* tile = new ScannedTile(pages[i].file, m_strip);
            connect(tile, &ScannedTile::removeWanted, this, [this, tile] { emit removeWanted(tile->file()); });
            m_row->addWidget(tile);
            tile->show();
            m_tiles.append(tile);
        }
        m_tiles[i]->set(static_cast<int>(i) + 1, pages[i]);
    }
    m_empty->setVisible(pages.isEmpty());
    m_strip->setVisible(!pages.isEmpty());
    refresh();
}

void ScannerPage::showProblem(const Failure& failure)
{
    m_problem->setKind(Banner::Kind::Error);
    m_problem->setText(failureWords(failure));
    m_problem->show();
}

void ScannerPage::setState(State state)
{
    m_state = state;
    m_settings->setEnabled(state != State::Scanning);
    if (m_searchAgain->hasFocus() && state != State::Ready)
        m_bar->forward()->setFocus();
    m_searchAgain->setVisible(state == State::Ready);
    m_settingsSide->setVisible(!m_settings->scanner().isEmpty());
    refresh();
}

void ScannerPage::refresh()
{
    switch (m_state) {
    case State::NoScanner:
        m_bar->setForward(tr("Search again"), false);
        break;
    case State::Ready:
        m_bar->setForward(m_tiles.isEmpty() ? tr("Scan") : tr("Scan another page"), false);
        break;
    case State::Searching:
    case State::Scanning:
        m_bar->setForward(tr("Stop"), false);
        break;
    }
}

void ScannerPage::forward()
{
    switch (m_state) {
    case State::Searching:
        giveUp();
        break;
    case State::NoScanner:
        search();
        break;
    case State::Ready:
        m_tasks.start(scanning());
        break;
    case State::Scanning:
        m_stop.request_stop();
        m_progress->setSentence(tr("Stopping the scanner"));
        break;
    }
}

void ScannerPage::search()
{
    m_tasks.cancel();
    m_stop = {};
    m_problem->hide();
    m_settings->forgetAbilities();
    m_progress->start(tr("Searching for scanners"), false);
    setState(State::Searching);
    m_tasks.start(searching());
}

Task<void> ScannerPage::searching()
{
    const auto found = co_await m_source.scanners();
    if (!found) {
        m_progress->finish();
        m_settings->setScanners({});
        tell(found.error(), 0);
        setState(State::NoScanner);
        co_return;
    }
    m_settings->setScanners(*found);
    co_await asking(m_settings->scanner());
}

void ScannerPage::giveUp()
{
    m_tasks.cancel();
    m_progress->finish();
    setState(State::NoScanner);
}

void ScannerPage::ask()
{
    m_tasks.cancel();
    m_stop = {};
    m_problem->hide();
    m_settings->forgetAbilities();
    m_progress->start(tr("Asking the scanner what it can do"), false);
    setState(State::Searching);
    m_tasks.start(asking(m_settings->scanner()));
}

Task<void> ScannerPage::asking(QString scanner)
{
    const auto abilities = co_await m_source.abilities(scanner);
    m_progress->finish();
    if (abilities)
        m_settings->setAbilities(*abilities);
    else
        tell(abilities.error(), 0);
    setState(abilities ? State::Ready : State::NoScanner);
}

Task<void> ScannerPage::scanning()
{
    m_stop = {};
    m_problem->hide();
    m_progress->start(tr("The scanner is getting ready"), false);
    setState(State::Scanning);
    int came = 0;
    scan::ScanEvents events;
    events.progressed = [this](int page, int percent) { showProgress(page, percent); };
    events.scanned = [this, &came](const QByteArray& jpeg) {
        announce(this, tr("Page %1 is scanned.").arg(++came));
        emit scanned(jpeg);
    };
    const scan::ScanOrder order = m_settings->order();
    const std::stop_token stop = m_stop.get_token();
    const auto outcome = co_await m_source.scan(order, events, stop);
    m_progress->finish();
    if (!outcome)
        tell(outcome.error(), came);
    setState(State::Ready);
}

void ScannerPage::showProgress(int page, int percent)
{
    if (m_stop.stop_requested())
        return;
    m_progress->setSentence(tr("Page %1 is being scanned").arg(page));
    m_progress->setProgress(std::max(0, percent), percent < 0 ? 0 : 100);
}

void ScannerPage::tell(const Failure& failure, int kept)
{
    const QString words = failureWords(failure);
    m_problem->setKind(m_stop.stop_requested() ? Banner::Kind::Info : Banner::Kind::Attention);
    m_problem->setText(kept > 0 ? tr("%1 %2", "what went wrong, what is kept")
                                      .arg(words, tr("%n page(s) that came before are kept.", nullptr, kept))
                                : words);
    m_problem->show();
}

void ScannerPage::close()
{
    m_tasks.cancel();
    m_progress->finish();
    emit closed();
}

void ScannerPage::arrange()
{
    const Tokens tokens = Tokens::current();
    const bool narrow = window()->width() < tokens.times(Tokens::oneColumnBelow);
    m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_settingsSide->setMinimumWidth(narrow ? 0 : tokens.times(27));
    m_settingsSide->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : tokens.times(27));
}

void ScannerPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ScannerPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_state == State::Scanning || m_state == State::Searching)
        forward();
    else
        close();
}

void ScannerPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_heading->takeFocus();
}

} // namespace guichet::ui
