#include "ui/signin/SignInPage.h"

#include "tasks/Await.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/Card.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Text.h"
#include "ui/signin/QrView.h"
#include "ui/theme/Tokens.h"
#include "ui/wizard/FailureWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto browserPatience = 3s; // then the address is shown to be opened by hand
} // namespace

SignInPage::SignInPage(std::function<void(QUrl)> open, QWidget* parent)
    : QWidget(parent)
    , m_open(std::move(open))
    , m_heading(new PageHeading)
    , m_why(new Text(TextRole::Body))
    , m_problem(new Banner(Banner::Kind::Error))
    , m_asking(new QWidget)
    , m_waiting(new Card)
    , m_waitingText(new Text(TextRole::Body))
    , m_byHand(new QWidget)
    , m_addressText(new Text(TextRole::Small))
    , m_devicePart(new QWidget)
    , m_qr(new QrView)
    , m_deviceAddress(new Text(TextRole::Body))
    , m_userCode(new Text(TextRole::Code))
    , m_device(new Button(ButtonKind::Ordinary, tr("With another device")))
    , m_cancel(new Button(ButtonKind::Ordinary, tr("Cancel")))
    , m_bar(new ButtonBar)
{
    const Tokens tokens = Tokens::current();
    m_heading->setTitle(tr("Sign in"));
    m_problem->setObjectName(u"signInProblem"_s);
    m_problem->hide();

    auto* asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(tokens.u(4));
    asking->addWidget(new Text(TextRole::Body, tr("The browser of this computer opens the service's page: you sign in "
                                                  "there, never here. This program never sees your password.")));
    asking->addWidget(new Text(TextRole::Body, tr("**No account yet?** The same page creates one.")));
    asking->addWidget(m_device, 0, Qt::AlignLeading);

    auto* byHand = new QVBoxLayout(m_byHand);
    byHand->setContentsMargins(0, 0, 0, 0);
    byHand->addWidget(
        new Text(TextRole::Small, tr("No page opened? Copy this address into a browser of this computer:")));
    m_addressText->setCharactersPerLine(0);
    m_addressText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    byHand->addWidget(m_addressText);
    auto* copy = new Button(ButtonKind::Ordinary, tr("Copy the address"));
    copy->setObjectName(u"copyAddressButton"_s);
    copy->setCompact(true);
    copy->setWrapping(true);
    byHand->addWidget(copy, 0, Qt::AlignLeading);
    auto* device = new FlowLayout(m_devicePart, tokens.u(6), tokens.u(3));
    device->setContentsMargins(0, 0, 0, 0);
    device->addWidget(m_qr);
    auto* side = new QWidget;
    auto* words = new QVBoxLayout(side);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(tokens.u(2));
    words->addWidget(new Text(TextRole::Body, tr("Point your telephone's camera at this code, or open:")));
    words->addWidget(m_deviceAddress);
    words->addWidget(new Text(TextRole::Body, tr("Check that the same code is shown there:")));
    words->addWidget(m_userCode);
    words->addStretch(1);
    device->addWidget(side);
    device->setGrowing(side);
    m_userCode->setObjectName(u"userCode"_s);
    m_deviceAddress->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_waiting->column()->setSpacing(tokens.u(4));
    m_waiting->column()->addWidget(m_waitingText);
    m_waiting->column()->addWidget(m_devicePart);
    m_waiting->column()->addWidget(m_byHand);
    m_waiting->column()->addWidget(m_cancel, 0, Qt::AlignLeading);
    m_cancel->setObjectName(u"cancelSignInButton"_s);
    m_device->setObjectName(u"deviceButton"_s);

    auto* page = new ScrollPage;
    page->add(m_heading, 0);
    page->add(m_why);
    page->add(m_problem);
    page->add(m_asking);
    page->add(m_waiting);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page, 1);
    whole->addWidget(m_bar);
    m_bar->setForward(tr("Sign in with the browser"), true);
    m_bar->forward()->setObjectName(u"browserButton"_s);
    connect(m_bar, &ButtonBar::backRequested, this, [this] {
        cancel();
        emit leaveWanted();
    });
    connect(m_bar, &ButtonBar::forwardRequested, this, [this] {
        m_tasks.cancel();
        m_tasks.start(byBrowser());
    });
    connect(m_device, &QPushButton::clicked, this, [this] {
        m_tasks.cancel();
        m_tasks.start(byDevice());
    });
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancel);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded)); });
    setState(State::Asking);
}

SignInPage::~SignInPage() = default;

void SignInPage::setSession(service::Session* session, const QString& why)
{
    cancel();
    m_session = session;
    m_heading->setPurpose(session ? tr("At %1").arg(session->server().host()) : QString());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_problem->hide();
}

void SignInPage::setState(State state)
{
    m_asking->setVisible(state == State::Asking);
    m_waiting->setVisible(state != State::Asking);
    m_devicePart->setVisible(state == State::Device && !m_userCode->text().isEmpty());
    m_byHand->hide();
    m_bar->forward()->setVisible(state == State::Asking);
    if (state == State::Browser)
        m_waitingText->setText(tr("**Go on in the browser.** This page follows by itself."));
    if (state == State::Device)
        m_waitingText->setText(tr("**Sign in on your telephone or another computer.** This page follows by itself."));
}

void SignInPage::cancel()
{
    m_tasks.cancel();
    m_userCode->setText({});
    setState(State::Asking);
}

Task<void> SignInPage::byBrowser()
{
    m_problem->hide();
    setState(State::Browser);
    const auto openPage = [this](const QUrl& address) {
        m_address = address;
        m_addressText->setText(address.toString(QUrl::FullyEncoded));
        m_open(address);
        m_tasks.start(offerAddress());
    };
    const Result<void> result = co_await m_session->signInByBrowser(openPage);
    ended(result);
}

Task<void> SignInPage::offerAddress()
{
    co_await pause(browserPatience);
    m_byHand->setVisible(!m_waiting->isHidden() && m_devicePart->isHidden());
}

Task<void> SignInPage::byDevice()
{
    m_problem->hide();
    setState(State::Device);
    const auto show = [this](const service::DeviceCode& code) { showDeviceCode(code); };
    const Result<void> result = co_await m_session->signInByDevice(show);
    ended(result);
}

void SignInPage::showDeviceCode(const service::DeviceCode& code)
{
    const QUrl scanned = code.completeAddress.isEmpty() ? code.address : code.completeAddress;
    m_qr->setAddress(scanned.toString(QUrl::FullyEncoded));
    m_deviceAddress->setText(code.address.toString(QUrl::FullyEncoded));
    m_userCode->setText(code.userCode);
    setState(State::Device);
}

void SignInPage::ended(const Result<void>& result)
{
    m_userCode->setText({});
    setState(State::Asking);
    if (result)
        emit signedIn();
    else
        showProblem(failureWords(result.error()));
}

void SignInPage::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void SignInPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_heading->takeFocus();
}

} // namespace guichet::ui
