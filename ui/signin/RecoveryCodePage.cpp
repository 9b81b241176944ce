#include "ui/signin/RecoveryCodePage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Text.h"
#include "ui/kit/TextField.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {
constexpr int codeLength = 29; // with its hyphens
} // namespace

RecoveryCodePage::RecoveryCodePage(QWidget* parent)
    : QWidget(parent)
    , m_heading(new PageHeading(this))
    , m_problem(new Banner(Banner::Kind::Error, this))
    , m_text(new Text(TextRole::Body, this))
    , m_code(new TextField(this))
    , m_print(new Button(ButtonKind::Ordinary))
    , m_bar(new ButtonBar(this))
{
    auto* page = new ScrollPage(this);
    page->add(m_heading, 0);
    page->add(m_problem);
    page->add(m_text);
    page->add(m_code);
    auto* printing = new QHBoxLayout;
    printing->addWidget(m_print);
    printing->addStretch(1);
    page->addLayout(printing);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page, 1);
    whole->addWidget(m_bar);

    m_problem->hide();
    m_code->setNeed(Field::Need::Unmarked);
    m_code->setExpectedLength(codeLength + 4);
    m_code->line()->setObjectName(u"recoveryCode"_s);
    m_code->line()->setReadOnly(true);
    m_print->setObjectName(u"printCodeButton"_s);
    m_bar->back()->setObjectName(u"cancelButton"_s);
    connect(m_print, &Button::clicked, this, &RecoveryCodePage::sheetWanted);
    connect(m_bar, &ButtonBar::backRequested, this, &RecoveryCodePage::leaveWanted);
    connect(m_bar, &ButtonBar::forwardRequested, this, [this] { m_made ? emit leaveWanted() : emit codeWanted(); });
    ask(false);
}

void RecoveryCodePage::ask(bool exists)
{
    m_heading->setTitle(tr("Your recovery code"));
    m_heading->setPurpose(tr("It opens your requests should their key be lost."));
    m_code->setLabel(tr("Recovery code"));
    m_print->setText(tr("See and print the sheet"));
    m_bar->setBack(tr("Cancel"));
    m_text->setText(
        exists
            ? tr("You have a recovery code already. **A new one takes its place: the earlier sheet will be "
                 "worthless.**")
            : tr("Your answers and papers are encrypted on this computer. If its keychain loses their key, or if you "
                 "forget your passphrase, **only this code opens them**. Print it or write it down, and keep it away "
                 "from the computer."));
    m_bar->setForward(exists ? tr("Make a new code") : tr("Make my code"), false);
    m_code->setText({});
    setProblem({});
    arrange(false);
}

void RecoveryCodePage::showCode(const QString& code)
{
    m_text->setText(tr("**Print it or write it down now: it is shown once and kept nowhere.** Keep it away from this "
                       "computer, with your other papers. I, L, O, U and Z never stand in it."));
    m_code->setText(code);
    m_bar->setForward(tr("I have kept it"), false);
    arrange(true);
    m_code->focusInput();
    m_code->line()->selectAll();
}

void RecoveryCodePage::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void RecoveryCodePage::arrange(bool made)
{
    m_made = made;
    m_code->setVisible(made);
    m_print->setVisible(made);
    m_bar->back()->setVisible(!made);
    m_bar->forward()->setObjectName(made ? u"closeCodeButton"_s : u"makeCodeButton"_s);
}

void RecoveryCodePage::focusHeading()
{
    m_heading->takeFocus();
}

} // namespace guichet::ui
