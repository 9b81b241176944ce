#include "WizardTest.h"

#include "filing/Freezing.h"
#include "service/ApiClient.h"
#include "service/Failures.h"
#include "ui/filing/SendingPage.h"
#include "ui/kit/Banner.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A service at an address of the loopback, as the window holds it.
struct Service
{
    explicit Service(quint16 port)
        : session(&transport, &tokens, QUrl(u"http://127.0.0.1:%1"_s.arg(port)))
        , api(&transport, &session)
    {
    }
    service::Transport transport;
    service::MemoryTokenStore tokens;
    service::Session session;
    service::ApiClient api;
};

} // namespace

class TestSendingPage : public QObject
{
    Q_OBJECT

    static vault::DraftContent content() { return OpenDraft::contentOf(OpenDraft::yasmina(), u"review"_s); }

    static quint16 closedPort()
    {
        QTcpServer reserved;
        reserved.listen(QHostAddress::LocalHost);
        return reserved.serverPort();
    }

private slots:
    void withoutASignInItIsAskedForAndTheDraftStaysFrozen()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        OpenDraft draft(content());
        draft.attach(u"identity"_s, "recto", u"recto.png"_s);
        Service service(silent.serverPort());
        SendingPage page(draft.shared(), draft.context(), service.api);
        ui::testing::open(page);
        QSignalSpy signIn(&page, &SendingPage::signInNeeded);
        page.showFailure(Failure{service::failure::signInNeeded, {}, {}});
        QCOMPARE(signIn.size(), 1);
    }

    void anUnreachableServiceIsToldWithItsCodeAndTriedAgain()
    {
        OpenDraft draft(content());
        draft.attach(u"identity"_s, "recto", u"recto.png"_s);
        Service service(closedPort());
        SendingPage page(draft.shared(), draft.context(), service.api);
        ui::testing::open(page);
        page.showFailure(Failure{service::failure::unreachable, {u"127.0.0.1"_s}, {}});
        auto* problem = page.findChild<Banner*>(u"sendingProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"GP-4001"_s), qPrintable(problem->text()));
        QVERIFY(page.findChild<QPushButton*>(u"retrySendingButton"_s));
    }

    void stoppingMakesTheRequestEditableAgain()
    {
        OpenDraft draft(content());
        draft.attach(u"identity"_s, "recto", u"recto.png"_s);
        Service service(closedPort());
        QVERIFY(finish(filing::freeze(draft.shared(), service.session.server().toString(), draft.catalogue().edition()))
                    .has_value());
        QCOMPARE(filing::filingOf(draft.draft()).phase, filing::FilingState::Phase::Frozen);
        SendingPage page(draft.shared(), draft.context(), service.api);
        ui::testing::open(page);
        QSignalSpy edit(&page, &SendingPage::editWanted);
        QTest::mouseClick(page.findChild<QPushButton*>(u"stopAndEditButton"_s), Qt::LeftButton);
        QTRY_COMPARE(edit.size(), 1);
        QCOMPARE(filing::filingOf(draft.draft()).phase, filing::FilingState::Phase::None);
    }

    void closingInTheMiddleOfSendingEndsIt()
    {
        QTcpServer silent; // accepts and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        for (int delay = 0; delay < 60; delay += 15) {
            OpenDraft draft(content());
            draft.attach(u"identity"_s, "recto", u"recto.png"_s);
            Service service(silent.serverPort());
            SendingPage page(draft.shared(), draft.context(), service.api);
            ui::testing::open(page);
            page.start();
            QTest::qWait(delay); // somewhere between the freezing and the first call
        }
    }
};

GUICHET_WIZARD_TEST(TestSendingPage)
#include "test_ui_filing_SendingPage.moc"
