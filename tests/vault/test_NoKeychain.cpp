#include "Support.h"
#include "vault/Failures.h"
#include "vault/KeychainStore.h"

using namespace guichet;
using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

/// In a session without any keychain.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private slots:
    void itIsSaidAndNothingIsWrittenInClear()
    {
        QTemporaryDir folder;
        const Profile profile = Profile::open(folder.path()).value();
        KeychainStore store;
        const auto unlocked = finished(Vault::unlock(profile, KeyChoice::keychain(), &store));
        QVERIFY(!unlocked.has_value());
        QCOMPARE(unlocked.error().code, failure::keychainUnavailable);
        QVERIFY(!QFile::exists(profile.draftsFolder() + u"/key.json"_s));
        QCOMPARE(finished(store.write(u"x"_s, "y")).error().code, failure::keychainUnavailable);
        QVERIFY(!finished(store.remove(u"x"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "test_NoKeychain.moc"

#include <QTest>
