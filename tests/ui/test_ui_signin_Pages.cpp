#include "UiTest.h"

#include "program/Language.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Text.h"
#include "ui/signin/PassphrasePage.h"
#include "ui/signin/QrView.h"
#include "ui/signin/RecoveryCodePage.h"
#include "ui/signin/SignInPage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestSignInPages : public QObject
{
    Q_OBJECT

    template <typename Widget>
    static Widget* find(const QWidget& in, const QString& name)
    {
        return in.findChild<Widget*>(name);
    }

private slots:
    void aRecoveryCodeIsMadeOnDemandShownAndForgotten()
    {
        RecoveryCodePage page;
        page.ask(true);
        ui::testing::open(page);
        QSignalSpy wanted(&page, &RecoveryCodePage::codeWanted);
        QSignalSpy sheet(&page, &RecoveryCodePage::sheetWanted);
        QSignalSpy left(&page, &RecoveryCodePage::leaveWanted);
        auto* code = find<QLineEdit>(page, u"recoveryCode"_s);
        QVERIFY(!code->isVisible());
        QTest::mouseClick(find<QPushButton>(page, u"makeCodeButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        page.showCode(u"ABCDE-FGHJK-MNPQR-STVWX-Y0123"_s);
        QTRY_VERIFY(code->isVisible());
        QVERIFY(code->isReadOnly());
        QCOMPARE(code->text(), u"ABCDE-FGHJK-MNPQR-STVWX-Y0123"_s);
        QVERIFY(!code->accessibleName().isEmpty());
        QTest::mouseClick(find<QPushButton>(page, u"printCodeButton"_s), Qt::LeftButton);
        QCOMPARE(sheet.size(), 1);
        QTest::mouseClick(find<QPushButton>(page, u"closeCodeButton"_s), Qt::LeftButton);
        QCOMPARE(left.size(), 1);
        page.ask(true);
        QVERIFY(code->text().isEmpty() && !code->isVisible());
        QCOMPARE(wanted.size(), 1);
    }

    void aNewPassphraseIsTypedTwice()
    {
        PassphrasePage page;
        page.setMode(PassphrasePage::Mode::NewVault);
        ui::testing::open(page);
        QSignalSpy given(&page, &PassphrasePage::passphraseGiven);
        auto* first = find<QLineEdit>(page, u"passphrase"_s);
        auto* repeated = find<QLineEdit>(page, u"repeatedPassphrase"_s);
        QTest::keyClicks(first, u"court"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(given.size(), 0);
        first->clear();
        QTest::keyClicks(first, u"quatre mots faciles ici"_s);
        QTest::keyClicks(repeated, u"autre chose entierement"_s);
        QTest::keyClick(repeated, Qt::Key_Return);
        QCOMPARE(given.size(), 0);
        repeated->clear();
        QTest::keyClicks(repeated, u"quatre mots faciles ici"_s);
        QTest::mouseClick(find<QPushButton>(page, u"passphraseButton"_s), Qt::LeftButton);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toString(), u"quatre mots faciles ici"_s);
    }

    void anExistingPassphraseIsTypedOnceAndHasNoLengthOfItsOwn()
    {
        PassphrasePage page;
        ui::testing::open(page);
        QSignalSpy given(&page, &PassphrasePage::passphraseGiven);
        QTest::keyClicks(find<QLineEdit>(page, u"passphrase"_s), u"x"_s);
        QTest::keyClick(find<QLineEdit>(page, u"passphrase"_s), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
    }

    void anExportedFileGetsAPassphraseTypedTwiceAndCanBeLeftAlone()
    {
        PassphrasePage page;
        page.setMode(PassphrasePage::Mode::ExportedFile);
        page.setFile(u"permis.demande"_s);
        ui::testing::open(page);
        QSignalSpy given(&page, &PassphrasePage::passphraseGiven);
        QSignalSpy cancelled(&page, &PassphrasePage::cancelled);
        QVERIFY(!find<QPushButton>(page, u"memoryButton"_s)->isVisible());
        QTest::keyClicks(find<QLineEdit>(page, u"passphrase"_s), u"quatre mots faciles ici"_s);
        QTest::keyClick(find<QLineEdit>(page, u"passphrase"_s), Qt::Key_Return);
        QCOMPARE(given.size(), 0);
        QTest::mouseClick(find<QPushButton>(page, u"cancelButton"_s), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
    }

    void anImportedFileAsksForItsPassphraseOnce()
    {
        PassphrasePage page;
        page.setMode(PassphrasePage::Mode::ImportedFile);
        ui::testing::open(page);
        QSignalSpy given(&page, &PassphrasePage::passphraseGiven);
        QVERIFY(!find<QLineEdit>(page, u"repeatedPassphrase"_s)->isVisible());
        QTest::keyClicks(find<QLineEdit>(page, u"passphrase"_s), u"x"_s);
        QTest::keyClick(find<QLineEdit>(page, u"passphrase"_s), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
    }

    void theCodeOfAnotherDeviceIsShownAsAQrCodeAndInWords()
    {
        SignInPage page([](const QUrl&) {});
        ui::testing::open(page);
        page.showDeviceCode({u"WDJB-MJHT"_s,
                             QUrl(u"https://service.example/appareil"_s),
                             QUrl(u"https://service.example/appareil?code=WDJB-MJHT"_s),
                             {}});
        QCOMPARE(find<Text>(page, u"userCode"_s)->text(), u"WDJB-MJHT"_s);
        auto* qr = page.findChild<QrView*>();
        QVERIFY(qr->isVisible());
        QVERIFY(qr->modules() >= 21);
        QTest::mouseClick(find<QPushButton>(page, u"cancelSignInButton"_s), Qt::LeftButton);
        QVERIFY(!qr->isVisible());
        QVERIFY(find<QPushButton>(page, u"browserButton"_s)->isVisible());
    }

    void aServiceThatCantBeReachedIsTold()
    {
        QTcpServer reserved;
        QVERIFY(reserved.listen(QHostAddress::LocalHost));
        const quint16 port = reserved.serverPort();
        reserved.close(); // nobody answers there
        service::Transport transport;
        service::MemoryTokenStore tokens;
        service::Session session(&transport, &tokens, QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
        SignInPage page([](const QUrl&) {});
        page.setSession(&session, u"Votre demande attend."_s);
        ui::testing::open(page);
        QTest::mouseClick(find<QPushButton>(page, u"browserButton"_s), Qt::LeftButton);
        auto* problem = find<Banner>(page, u"signInProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"GP-4001"_s), qPrintable(problem->text()));
        QVERIFY(find<QPushButton>(page, u"browserButton"_s)->isVisible());
    }

    void closingWhileTheServiceIsAskedEndsIt()
    {
        QTcpServer silent; // accepts and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        for (const QString& button : {u"browserButton"_s, u"deviceButton"_s}) {
            service::Transport transport;
            service::MemoryTokenStore tokens;
            service::Session session(&transport, &tokens, QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())));
            SignInPage page([](const QUrl&) {});
            page.setSession(&session, {});
            ui::testing::open(page);
            QTest::mouseClick(find<QPushButton>(page, button), Qt::LeftButton);
            QTRY_VERIFY(silent.hasPendingConnections());
            delete silent.nextPendingConnection();
        }
    }
};

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    guichet::installLanguage(application, QStringLiteral("fr"));
    guichet::ui::Theme theme(application);
    guichet::ui::testing::wear(theme);
    TestSignInPages test;
    return QTest::qExec(&test, count, arguments);
}
#include "test_ui_signin_Pages.moc"
