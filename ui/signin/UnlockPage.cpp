#include "ui/signin/UnlockPage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Text.h"
#include "ui/kit/TextField.h"
#include "ui/theme/Tokens.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {
constexpr qsizetype shortestNew = 12; // characters; the key derivation is slow, but not slow enough for less
}

UnlockPage::UnlockPage(QWidget* parent)
    : QWidget(parent)
    , m_heading(new PageHeading(this))
    , m_problem(new Banner(Banner::Kind::Attention, this))
    , m_advice(new Text(TextRole::Body, this))
    , m_first(new TextField(this))
    , m_repeated(new TextField(this))
    , m_progress(new ProgressLine(this))
    , m_bar(new ButtonBar(this))
    , m_memory(new Button(ButtonKind::Quiet, tr("Go on without keeping anything"), this))
{
    auto* page = new ScrollPage(this);
    page->add(m_heading, 0);
    page->add(m_problem);
    page->add(m_advice);
    page->add(m_first);
    page->add(m_repeated);
    page->add(m_progress);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page, 1);
    whole->addWidget(m_bar);

    m_problem->hide();
    m_first->setLabel(tr("Passphrase"));
    m_repeated->setLabel(tr("The same passphrase again"));
    for (TextField* field : {m_first, m_repeated}) {
        field->line()->setEchoMode(QLineEdit::Password);
        field->setNeed(Field::Need::Required);
        connect(field->line(), &QLineEdit::returnPressed, this, &UnlockPage::submit);
    }
    m_first->line()->setObjectName(u"passphrase"_s);
    m_repeated->line()->setObjectName(u"repeatedPassphrase"_s);
    m_first->setCheck([this] {
        const QString typed = m_first->text();
        if (typed.isEmpty())
            return tr("Type the passphrase.");
        if (m_mode == Mode::NewPassphrase && typed.size() < shortestNew)
            return tr("Use at least %n characters: a few words do well.", nullptr, int(shortestNew));
        return QString();
    });
    m_repeated->setCheck([this] {
        return m_mode == Mode::NewPassphrase && m_repeated->text() != m_first->text()
                   ? tr("The two passphrases differ.")
                   : QString();
    });
    m_bar->back()->hide();
    m_bar->addAtStart(m_memory);
    m_bar->forward()->setObjectName(u"unlockButton"_s);
    m_memory->setObjectName(u"memoryButton"_s);
    connect(m_bar, &ButtonBar::forwardRequested, this, &UnlockPage::submit);
    connect(static_cast<Button*>(m_memory), &QPushButton::clicked, this, &UnlockPage::memoryWanted);
    setMode(Mode::ExistingPassphrase);
}

void UnlockPage::setMode(Mode mode)
{
    m_mode = mode;
    const bool fresh = mode == Mode::NewPassphrase;
    m_heading->setTitle(fresh ? tr("Protect your requests") : tr("Open your requests"));
    m_heading->setPurpose(fresh ? tr("Your answers and papers are encrypted on this computer.")
                                : tr("They are encrypted on this computer."));
    m_advice->setText(fresh ? tr("Choose a passphrase of a few words. **Nobody can find it again for you**: without "
                                 "it, what is kept on this computer can't be read.")
                            : tr("Type the passphrase that you chose on this computer."));
    m_repeated->setVisible(fresh);
    m_memory->setVisible(fresh);
    m_bar->setForward(fresh ? tr("Protect and start") : tr("Open"), true);
}

void UnlockPage::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_first->focusInput();
    m_first->line()->selectAll();
}

void UnlockPage::setBusy(bool busy)
{
    for (QWidget* each : {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_repeated), m_memory})
        each->setEnabled(!busy);
    m_bar->forward()->setEnabled(!busy);
    if (busy)
        m_progress->start(tr("Opening…"), false);
    else
        m_progress->finish();
}

void UnlockPage::clear()
{
    m_first->setText({});
    m_repeated->setText({});
}

void UnlockPage::submit()
{
    for (TextField* field : {m_first, m_repeated}) {
        field->revealProblem();
        if (!field->problem().isEmpty()) {
            field->focusInput();
            return;
        }
    }
    emit passphraseGiven(m_first->text());
}

void UnlockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_first->focusInput();
}

} // namespace guichet::ui
