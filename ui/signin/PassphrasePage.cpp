#include "ui/signin/PassphrasePage.h"

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
constexpr int charactersShown = 36;   // a few words
} // namespace

PassphrasePage::PassphrasePage(QWidget* parent)
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
    m_repeated->setLabel(tr("The same passphrase again"));
    for (TextField* field : {m_first, m_repeated}) {
        field->line()->setEchoMode(QLineEdit::Password);
        field->setNeed(Field::Need::Required);
        field->setExpectedLength(charactersShown);
        connect(field->line(), &QLineEdit::returnPressed, this, &PassphrasePage::submit);
    }
    m_first->line()->setObjectName(u"passphrase"_s);
    m_repeated->line()->setObjectName(u"repeatedPassphrase"_s);
    m_first->setCheck([this] {
        const QString typed = m_first->text();
        if (typed.isEmpty())
            return tr("Type the passphrase.");
        if (choosesOne() && typed.size() < shortestNew)
            return tr("Use at least %n characters: a few words do well.", nullptr, int(shortestNew));
        return QString();
    });
    m_repeated->setCheck([this] {
        return choosesOne() && m_repeated->text() != m_first->text() ? tr("The two passphrases differ.") : QString();
    });
    m_bar->back()->setObjectName(u"cancelButton"_s);
    m_bar->setBack(tr("Cancel"));
    m_bar->addAtStart(m_memory);
    m_bar->forward()->setObjectName(u"passphraseButton"_s);
    m_memory->setObjectName(u"memoryButton"_s);
    connect(m_bar, &ButtonBar::backRequested, this, &PassphrasePage::cancelled);
    connect(m_bar, &ButtonBar::forwardRequested, this, &PassphrasePage::submit);
    connect(static_cast<Button*>(m_memory), &QPushButton::clicked, this, &PassphrasePage::memoryWanted);
    setMode(Mode::ExistingVault);
}

void PassphrasePage::setMode(Mode mode)
{
    m_mode = mode;
    m_first->setLabel(tr("Passphrase"));
    switch (mode) {
    case Mode::NewVault:
        m_heading->setTitle(tr("Protect your requests"));
        m_heading->setPurpose(tr("Your answers and papers are encrypted on this computer."));
        m_advice->setText(tr("Choose a passphrase of a few words. **Nobody can find it again for you**: without "
                             "it, what is kept on this computer can't be read."));
        m_bar->setForward(tr("Protect and start"), true);
        break;
    case Mode::ExistingVault:
        m_heading->setTitle(tr("Open your requests"));
        m_heading->setPurpose(tr("They are encrypted on this computer."));
        m_advice->setText(tr("Type the passphrase that you chose on this computer, or your recovery code."));
        m_first->setLabel(tr("Passphrase or recovery code"));
        m_bar->setForward(tr("Open"), true);
        break;
    case Mode::ExportedFile:
        m_heading->setTitle(tr("Export a draft"));
        m_advice->setText(tr("Choose a passphrase of a few words for this file: it holds your answers and papers. "
                             "**Nobody can find it again for you.** Give it to whoever is to open the file, by "
                             "another way than the file."));
        m_bar->setForward(tr("Export"), false);
        break;
    case Mode::ImportedFile:
        m_heading->setTitle(tr("Import a draft"));
        m_advice->setText(tr("Type the passphrase that was chosen when this file was exported."));
        m_bar->setForward(tr("Import"), false);
        break;
    }
    const bool ofFile = mode == Mode::ExportedFile || mode == Mode::ImportedFile;
    m_repeated->setVisible(choosesOne());
    m_memory->setVisible(mode == Mode::NewVault);
    m_bar->back()->setVisible(ofFile);
}

void PassphrasePage::setFile(const QString& name)
{
    m_heading->setPurpose(tr("File: %1").arg(name));
}

void PassphrasePage::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_first->focusInput();
    m_first->line()->selectAll();
}

void PassphrasePage::setBusy(bool busy)
{
    for (QWidget* each : {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_repeated), m_memory,
                          static_cast<QWidget*>(m_bar->back())})
        each->setEnabled(!busy);
    m_bar->forward()->setEnabled(!busy);
    if (busy)
        m_progress->start(m_mode == Mode::ExportedFile ? tr("Exporting…") : tr("Opening…"), false);
    else
        m_progress->finish();
}

void PassphrasePage::clear()
{
    m_first->setText({});
    m_repeated->setText({});
}

void PassphrasePage::submit()
{
    for (TextField* field : {m_first, m_repeated}) {
        field->recheck();
        field->revealProblem();
        if (!field->problem().isEmpty()) {
            field->focusInput();
            return;
        }
    }
    emit passphraseGiven(m_first->text());
}

void PassphrasePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_first->focusInput();
}

} // namespace guichet::ui
