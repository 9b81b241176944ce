#include "Support.h"
#include "vault/Failures.h"
#include "vault/keys/KeyFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace guichet;
using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

namespace {

using Unlocked = Result<std::shared_ptr<Vault>>;

Unlocked unlocked(const Profile& profile, const KeyChoice& choice, SecretStore* secrets)
{
    return finished(Vault::unlock(profile, choice, secrets));
}

KeyChoice phrase(const QString& text)
{
    return KeyChoice::withPassphrase(passphraseFromText(text));
}

} // namespace

class TestKeySource : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Profile> m_profile;
    MemorySecrets m_secrets;

    QString keyFile() const { return m_profile->draftsFolder() + u"/key.json"_s; }

    void makeDraft(const KeyChoice& choice)
    {
        const Unlocked vault = unlocked(*m_profile, choice, &m_secrets);
        QVERIFY(vault.has_value());
        QVERIFY(finished((*vault)->create(typicalContent())).has_value());
    }

    FailureCode codeOf(const KeyChoice& choice)
    {
        const Unlocked vault = unlocked(*m_profile, choice, &m_secrets);
        return vault ? FailureCode{} : vault.error().code;
    }

    qsizetype readable(const KeyChoice& choice)
    {
        const Unlocked vault = unlocked(*m_profile, choice, &m_secrets);
        if (!vault)
            return -1;
        const auto all = finished((*vault)->list()).value();
        return std::ranges::count_if(all, [](const DraftSummary& each) { return !each.failure; });
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = Profile::open(m_folder->path()).value();
        m_secrets = MemorySecrets();
    }

    void theKeychainsKeyOpensTheDraftsAgain()
    {
        makeDraft(KeyChoice::keychain());
        QCOMPARE(m_secrets.writes, 1);
        QCOMPARE(m_secrets.kept.size(), 1);
        QVERIFY(m_secrets.kept.firstKey().contains(m_profile->id()));
        QCOMPARE(readable(KeyChoice::keychain()), 1);
        QCOMPARE(m_secrets.writes, 1);
        QVERIFY(!bytesOf(keyFile()).contains(m_secrets.kept.first().toHex()));
    }

    void noNewKeyIsMadeOverDraftsThatExist()
    {
        makeDraft(KeyChoice::keychain());
        const QByteArray before = bytesOf(keyFile());
        m_secrets.kept.clear();
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::keyMissing);
        QCOMPARE(codeOf(phrase(u"a passphrase"_s)), failure::passphraseUnwanted);
        QCOMPARE(m_secrets.writes, 1);
        QCOMPARE(bytesOf(keyFile()), before);
        QVERIFY(QFile::remove(keyFile()));
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::keyMissing);
        QCOMPARE(codeOf(phrase(u"a passphrase"_s)), failure::keyMissing);
        QVERIFY(!QFile::exists(keyFile()));
    }

    QString recoveryCode(const KeyChoice& choice)
    {
        const Unlocked vault = unlocked(*m_profile, choice, &m_secrets);
        return vault ? finished((*vault)->makeRecoveryCode()).value_or(QString()) : QString();
    }

    void theRecoveryCodeOpensWhatTheKeychainLost()
    {
        makeDraft(KeyChoice::keychain());
        const QString code = recoveryCode(KeyChoice::keychain());
        QVERIFY(!code.isEmpty());
        QVERIFY(!bytesOf(keyFile()).contains(code.toLatin1()));
        m_secrets.kept.clear();
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::recoveryCodeNeeded);
        QCOMPARE(codeOf(phrase(u"a passphrase"_s)), failure::recoveryCodeWrong);
        QVERIFY(m_secrets.kept.isEmpty());
        QCOMPARE(readable(phrase(code.toLower())), 1);
        // It is given back: from now on nothing need be typed.
        QCOMPARE(m_secrets.kept.size(), 1);
        QCOMPARE(readable(KeyChoice::keychain()), 1);
    }

    void theRecoveryCodeOpensBehindAForgottenPassphraseAndSurvivesANewOne()
    {
        makeDraft(phrase(u"the first passphrase"_s));
        const QString code = recoveryCode(phrase(u"the first passphrase"_s));
        QCOMPARE(readable(phrase(code)), 1);
        QCOMPARE(codeOf(phrase(u"forgotten"_s)), failure::passphraseWrong);
        {
            const Unlocked vault = unlocked(*m_profile, phrase(code), &m_secrets);
            QVERIFY(vault);
            QVERIFY(finished((*vault)->setPassphrase(passphraseFromText(u"the second passphrase"_s))));
        }
        QCOMPARE(codeOf(phrase(u"the first passphrase"_s)), failure::passphraseWrong);
        QCOMPARE(readable(phrase(u"the second passphrase"_s)), 1);
        QCOMPARE(readable(phrase(code)), 1);
    }

    void aNewRecoveryCodeTakesThePlaceOfTheEarlierOne()
    {
        makeDraft(KeyChoice::keychain());
        const Unlocked vault = unlocked(*m_profile, KeyChoice::keychain(), &m_secrets);
        QVERIFY(!finished((*vault)->hasRecoveryCode()).value());
        const QString first = recoveryCode(KeyChoice::keychain());
        QVERIFY(finished((*vault)->hasRecoveryCode()).value());
        const QString second = recoveryCode(KeyChoice::keychain());
        QVERIFY(first != second);
        m_secrets.kept.clear();
        QCOMPARE(codeOf(phrase(first)), failure::recoveryCodeWrong);
        QCOMPARE(readable(phrase(second)), 1);
    }

    void aKeyThatIsNotTheDraftsIsNotUsed()
    {
        makeDraft(KeyChoice::keychain());
        m_secrets.kept.first() = QByteArray(32, 'x');
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::keyDoesNotFit);
        QVERIFY(QFile::remove(keyFile()));
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::keyDoesNotFit);
        m_secrets.kept.first() = "short";
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::keyDoesNotFit);
    }

    void aLostKeyFileIsWrittenAgainIfTheKeyOpensADraft()
    {
        makeDraft(KeyChoice::keychain());
        const QByteArray before = bytesOf(keyFile());
        QVERIFY(QFile::remove(keyFile()));
        QCOMPARE(readable(KeyChoice::keychain()), 1);
        QCOMPARE(bytesOf(keyFile()), before);
    }

    void withoutDraftsANewKeyMayBeMade()
    {
        QVERIFY(unlocked(*m_profile, KeyChoice::keychain(), &m_secrets));
        m_secrets.kept.clear();
        makeDraft(KeyChoice::keychain());
        QCOMPARE(readable(KeyChoice::keychain()), 1);
    }

    void aKeychainThatForgetsIsNotTrusted()
    {
        m_secrets.forgets = true;
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::keychainForgot);
        QVERIFY(!QFile::exists(keyFile()));
    }

    void aKeychainThatFailsIsSaid()
    {
        m_secrets.failure = Failure{failure::keychainSilent, {}, {}};
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::keychainSilent);
        const Unlocked none = unlocked(*m_profile, KeyChoice::keychain(), nullptr);
        QCOMPARE(none.error().code, failure::keychainUnavailable);
    }

    void thePassphraseOpensTheDraftsAgain()
    {
        makeDraft(phrase(u"cheval d’été"_s));
        QCOMPARE(readable(phrase(u"cheval d’été"_s)), 1);
        QCOMPARE(codeOf(phrase(u"cheval d’hiver"_s)), failure::passphraseWrong);
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::passphraseNeeded);
        QCOMPARE(codeOf(KeyChoice::withPassphrase({})), failure::passphraseUnusable);
        QCOMPARE(m_secrets.writes, 0);
    }

    void changingThePassphraseRewrapsTheKeyOnly()
    {
        makeDraft(phrase(u"first"_s));
        const DraftId id = finished((*unlocked(*m_profile, phrase(u"first"_s), nullptr))->list()).value()[0].id;
        const QString content = m_profile->draftsFolder() + u'/' + id.toString(QUuid::WithoutBraces) + u"/content"_s;
        const QByteArray before = bytesOf(content);
        {
            const auto vault = unlocked(*m_profile, phrase(u"first"_s), nullptr).value();
            QVERIFY(finished(vault->setPassphrase(passphraseFromText(u"second"_s))));
            QVERIFY(!finished(vault->setPassphrase({})));
        }
        QCOMPARE(bytesOf(content), before);
        QCOMPARE(codeOf(phrase(u"first"_s)), failure::passphraseWrong);
        QCOMPARE(readable(phrase(u"second"_s)), 1);
    }

    void aPassphraseBesideTheKeychainOpensWhenTheKeychainCanNot()
    {
        makeDraft(KeyChoice::keychain());
        {
            const auto vault = unlocked(*m_profile, KeyChoice::keychain(), &m_secrets).value();
            QVERIFY(finished(vault->setPassphrase(passphraseFromText(u"second"_s))));
        }
        QCOMPARE(readable(KeyChoice::keychain()), 1);
        QCOMPARE(readable(phrase(u"second"_s)), 1);
        m_secrets.failure = Failure{failure::keychainSilent, {}, {}};
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::passphraseNeeded);
        m_secrets.failure.reset();
        m_secrets.kept.clear();
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::passphraseNeeded);
        QCOMPARE(readable(phrase(u"second"_s)), 1);
    }

    void aWrongKeyFileIsRefusedAndKept_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("newer") << u"format"_s << QJsonValue(2) << failure::keyFileNewer;
        QTest::newRow("no format") << u"format"_s << QJsonValue() << failure::keyFileDamaged;
        QTest::newRow("no check") << u"check"_s << QJsonValue() << failure::keyFileDamaged;
        QTest::newRow("other check") << u"check"_s << QJsonValue(u"00"_s) << failure::keyDoesNotFit;
        QTest::newRow("algorithm") << u"algorithm"_s << QJsonValue(u"md5"_s) << failure::keyFileDamaged;
        QTest::newRow("salt") << u"salt"_s << QJsonValue(u"00"_s) << failure::keyFileDamaged;
        QTest::newRow("wrapped") << u"wrapped"_s << QJsonValue(u"00"_s) << failure::passphraseWrong;
        QTest::newRow("much memory") << u"memory"_s << QJsonValue(2'000'000'000) << failure::keyCostOutOfBounds;
        QTest::newRow("little memory") << u"memory"_s << QJsonValue(1) << failure::keyCostOutOfBounds;
        QTest::newRow("many passes") << u"operations"_s << QJsonValue(11) << failure::keyCostOutOfBounds;
        QTest::newRow("no pass") << u"operations"_s << QJsonValue(0) << failure::keyCostOutOfBounds;
        QTest::newRow("a negative figure") << u"operations"_s << QJsonValue(-1) << failure::keyCostOutOfBounds;
    }

    void aWrongKeyFileIsRefusedAndKept()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(FailureCode, code);
        makeDraft(phrase(u"first"_s));
        QJsonObject json = QJsonDocument::fromJson(bytesOf(keyFile())).object();
        QJsonObject slot = json.value(u"passphrase").toObject();
        (json.contains(member) ? json : slot).insert(member, value);
        json.insert(u"passphrase"_s, slot);
        const QByteArray wrong = QJsonDocument(json).toJson();
        writeBytes(keyFile(), wrong);
        QCOMPARE(codeOf(phrase(u"first"_s)), code);
        QCOMPARE(bytesOf(keyFile()), wrong);
    }

    void rubbishInPlaceOfTheKeyFileIsRefused()
    {
        makeDraft(KeyChoice::keychain());
        for (const QByteArray& rubbish : {QByteArray(), QByteArray("rubbish"), QByteArray("[]"), QByteArray("{}")}) {
            writeBytes(keyFile(), rubbish);
            QCOMPARE(codeOf(KeyChoice::keychain()), failure::keyFileDamaged);
        }
        writeBytes(keyFile(), QByteArray(100'000, ' '));
        QCOMPARE(codeOf(KeyChoice::keychain()), failure::diskTooLarge);
    }

    void twoProgramsThatStartTogetherMakeOneKey()
    {
        std::optional<Unlocked> one;
        std::optional<Unlocked> two;
        TaskScope scope;
        const auto flow = [](Profile profile, SecretStore* secrets, std::optional<Unlocked>* out) -> Task<void> {
            const KeyChoice choice;
            out->emplace(co_await Vault::unlock(profile, choice, secrets));
        };
        scope.start(flow(*m_profile, &m_secrets, &one));
        scope.start(flow(*m_profile, &m_secrets, &two));
        QTRY_VERIFY(one && two);
        QVERIFY(one->has_value() && two->has_value());
        QCOMPARE(m_secrets.writes, 1);
        QVERIFY(finished((**one)->create(typicalContent())));
        QVERIFY(!finished((**two)->list()).value()[0].failure);
    }
};

QTEST_GUILESS_MAIN(TestKeySource)
#include "test_KeySource.moc"
