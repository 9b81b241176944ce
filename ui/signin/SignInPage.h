#pragma once

#include "service/Session.h"
#include "tasks/TaskScope.h"

#include <QUrl>
#include <QWidget>
#include <functional>

namespace guichet::ui {

class Banner;
class Button;
class ButtonBar;
class Card;
class PageHeading;
class ProgressLine;
class QrView;
class Text;

/// Signing in: in the browser of this computer, or on another device with a code. No password is ever typed here.
/// Object names: browserButton (the filled one), deviceButton, copyAddressButton, cancelSignInButton, userCode,
/// signInProblem.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    /// `open` shows an address in the system's browser; called on the person's click only.
    explicit SignInPage(std::function<void(QUrl)> open, QWidget* parent = nullptr);
    ~SignInPage() override;

    /// Whom to sign in to; it outlives the page or is replaced first. `why` says what waits for the sign-in; may be
    /// empty.
    void setSession(service::Session* session, const QString& why);
    /// What to open and compare on the other device.
    void showDeviceCode(const service::DeviceCode& code);

signals:
    void signedIn();
    void leaveWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class State
    {
        Asking,
        Browser,
        Device
    };

    void setState(State state);
    void showProblem(const QString& sentence);
    void cancel();
    Task<void> byBrowser();
    Task<void> byDevice();
    Task<void> offerAddress();
    void ended(const Result<void>& result);

    std::function<void(QUrl)> m_open;
    service::Session* m_session = nullptr;
    QUrl m_address;
    PageHeading* m_heading;
    Text* m_why;
    Banner* m_problem;
    QWidget* m_asking;
    Card* m_waiting;
    Text* m_waitingText;
    QWidget* m_byHand;
    Text* m_addressText;
    QWidget* m_devicePart;
    QrView* m_qr;
    Text* m_deviceAddress;
    Text* m_userCode;
    Button* m_device;
    Button* m_cancel;
    ButtonBar* m_bar;
    TaskScope m_tasks;
};

} // namespace guichet::ui
