#include "Support.h"
#include "vault/Failures.h"
#include "vault/KeychainStore.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <cstdio>

using namespace guichet;
using namespace guichet::vault;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* inSession = "GUICHET_TEST_KEYRING";

} // namespace

/// With the real gnome-keyring on a message bus of its own: the program starts itself again in there.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreKeptReplacedAndRemoved()
    {
        if (!qEnvironmentVariableIsSet(inSession))
            QSKIP("done in the session of its own");
        KeychainStore store;
        const QByteArray secret("\0\1\xff a secret", 12);
        QCOMPARE(finished(store.read(u"test-entry"_s)).value(), std::optional<QByteArray>());
        QVERIFY(finished(store.write(u"test-entry"_s, secret)));
        QCOMPARE(finished(store.read(u"test-entry"_s)).value(), std::optional(secret));
        QVERIFY(finished(store.write(u"test-entry"_s, "another")));
        QCOMPARE(finished(store.read(u"test-entry"_s)).value(), std::optional<QByteArray>("another"));
        QCOMPARE(finished(store.read(u"other-entry"_s)).value(), std::optional<QByteArray>());
        QVERIFY(finished(store.remove(u"test-entry"_s)));
        QVERIFY(finished(store.remove(u"test-entry"_s)));
        QCOMPARE(finished(store.read(u"test-entry"_s)).value(), std::optional<QByteArray>());
    }

    void aVaultKeepsItsKeyThere()
    {
        if (!qEnvironmentVariableIsSet(inSession))
            QSKIP("done in the session of its own");
        QTemporaryDir folder;
        const Profile profile = Profile::open(folder.path()).value();
        KeychainStore store;
        {
            const auto vault = finished(Vault::unlock(profile, KeyChoice::keychain(), &store)).value();
            QVERIFY(finished(vault->create(typicalContent())));
        }
        const auto vault = finished(Vault::unlock(profile, KeyChoice::keychain(), &store)).value();
        QVERIFY(!finished(vault->list()).value()[0].failure);
        QVERIFY(finished(store.remove(u"drafts-"_s + profile.id())));
        QCOMPARE(finished(Vault::unlock(profile, KeyChoice::keychain(), &store)).error().code, failure::keyMissing);
    }

    void aTaskThatIsEndedWhileTheKeychainWorksDoesNoHarm()
    {
        if (!qEnvironmentVariableIsSet(inSession))
            QSKIP("done in the session of its own");
        KeychainStore store;
        {
            TaskScope scope;
            const auto flow = [](SecretStore* asked) -> Task<void> { co_await asked->read(u"x"_s); };
            scope.start(flow(&store));
        }
        QVERIFY(finished(store.read(u"x"_s)).has_value());
    }

    void aKeychainThatNeverAnswersIsGivenUp()
    {
        if (!qEnvironmentVariableIsSet(inSession))
            QSKIP("done in the session of its own");
        KeychainStore store(u"guichet-permis"_s, 0ms);
        QCOMPARE(finished(store.read(u"x"_s)).error().code, failure::keychainSilent);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(inSession)) {
        TestKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    const QString dbus = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    const QString keyring = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (dbus.isEmpty() || keyring.isEmpty()) {
        std::printf("NOT RUN: dbus-run-session and gnome-keyring-daemon are needed\n");
        return 0;
    }
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(inSession), u"1"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path() + u"/data"_s);
    environment.remove(u"XDG_CURRENT_DESKTOP"_s);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    // The session ends with its program, and the keyring with the session.
    session.start(dbus,
                  {u"--"_s, u"sh"_s, u"-c"_s,
                   u"printf secret | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; "
                   "exec \"$0\""_s,
                   QCoreApplication::applicationFilePath()});
    session.waitForFinished(-1);
    return session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
}
#include "test_Keychain.moc"
