#include "end-to-end/Programs.h"
#include "publisher/EditionMaker.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

/// A newer edition, taken and used from the terminal: a draft goes on under its own, is moved, filed, and the server
/// says under which edition it assessed.
class TestTerminal : public QObject
{
    Q_OBJECT

    EditionMaker m_maker;
    QTemporaryDir m_folder;
    std::unique_ptr<SandboxServer> m_server;

    QString profile() const { return m_folder.filePath(u"profile"_s); }

    Ended guichet(QStringList words)
    {
        words += {u"--profile"_s, profile(),  u"--lang"_s,
                  u"en"_s,        u"--key"_s, u"passphrase-file:"_s + m_folder.filePath(u"passphrase"_s)};
        return run(u"guichet"_s, words);
    }

    static QString says(const Ended& ended) { return QString::fromUtf8(ended.out + ended.err); }

private slots:
    void initTestCase()
    {
        EditionMaker::write(m_folder.filePath(u"passphrase"_s), "four invented words here\n");
        // Edition 2 no longer asks where the licence was lost.
        const QString second = m_maker.make(2, [](guichet::catalogue::CatalogueFiles& files) {
            EditionMaker::replace(files, u"procedures/fab-perte.json"_s, "/details/lossPlace", "/details/lossStreet");
        });
        m_server = std::make_unique<SandboxServer>(
            QStringList{u"--auto-approve"_s, u"--speed"_s, u"100000"_s, u"--catalogue"_s, second});
        QVERIFY(m_server->isUp());
    }

    void aDraftGoesFromOneEditionToTheNext()
    {
        const QStringList server{u"--server"_s, m_server->url()};
        const Ended begun = guichet({u"draft"_s, u"import"_s, examplesFolder() + u"/loss.json"_s});
        QVERIFY2(begun.code == 0, begun.err.constData());
        const QString draft = begun.firstLine();

        // No key: nothing is taken, and it is said why.
        const Ended keyless = guichet(QStringList{u"catalogue"_s, u"update"_s} + server);
        QCOMPARE(keyless.code, 2);
        QVERIFY2(keyless.err.contains("GP-2506"), keyless.err.constData());
        const SecretKey other = m_maker.freshKey(u"other"_s);
        trust(other);
        const Ended refused = guichet(QStringList{u"catalogue"_s, u"update"_s} + server);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("GP-2103"), refused.err.constData());
        QCOMPARE(guichet({u"catalogue"_s, u"status"_s, u"--json"_s}).json()[u"edition"].toString(), u"2026.11"_s);

        trust(m_maker.key());
        const Ended taken = guichet(QStringList{u"catalogue"_s, u"update"_s, u"--json"_s} + server);
        QVERIFY2(taken.code == 0, taken.err.constData());
        QCOMPARE(taken.json()[u"taken"].toBool(), true);
        QCOMPARE(taken.json()[u"edition"].toString(), EditionMaker::nameOf(2));
        const QJsonObject status = guichet({u"catalogue"_s, u"status"_s, u"--json"_s}).json().object();
        QCOMPARE(status[u"number"].toInt(), 2);
        QCOMPARE(status[u"taken"].toBool(), true);
        QCOMPARE(status[u"keys"].toInt(), 2);
        QCOMPARE(status[u"expired"].toBool(), false);

        // New answers are assessed under it; the draft goes on under its own.
        const Ended assessed = guichet({u"assess"_s, examplesFolder() + u"/loss.json"_s, u"--json"_s});
        QCOMPARE(assessed.json()[u"edition"].toString(), EditionMaker::nameOf(2));
        QVERIFY(assessed.json()[u"missing"].toArray().contains(u"/details/lossStreet"_s));
        QCOMPARE(guichet({u"draft"_s, u"show"_s, draft}).json()[u"edition"].toString(), u"2026.11"_s);
        const Ended filed = guichet(QStringList{u"submit"_s, draft, u"--json"_s, u"--anyway"_s} + server);
        QVERIFY2(filed.code == 0, filed.err.constData());
        QCOMPARE(filed.json()[u"edition"].toString(), u"2026.11"_s);
        const Ended late = guichet({u"draft"_s, u"move"_s, draft});
        QCOMPARE(late.code, 1);
    }

    void movingShowsWhatChangesAndCanBeTakenBack()
    {
        trust(m_maker.key());
        const QStringList server{u"--server"_s, m_server->url()};
        QVERIFY(guichet(QStringList{u"catalogue"_s, u"update"_s} + server).code == 0);
        const Ended begun = guichet({u"draft"_s, u"import"_s, examplesFolder() + u"/loss.json"_s});
        const QString draft = begun.firstLine();
        QCOMPARE(guichet({u"draft"_s, u"show"_s, draft}).json()[u"edition"].toString(), EditionMaker::nameOf(2));
        const auto place = [&] {
            return guichet({u"draft"_s, u"show"_s, draft}).json()[u"request"][u"details"][u"lossPlace"].toString();
        };
        const QString lost = place();
        QVERIFY(!lost.isEmpty());
        // Back to the first, which asks for it, and to the second again, which doesn't.
        QCOMPARE(guichet({u"draft"_s, u"move"_s, draft, u"--to"_s, u"2026.11"_s}).code, 0);
        QCOMPARE(place(), lost);
        const Ended preview = guichet({u"draft"_s, u"move"_s, draft, u"--preview"_s, u"--json"_s});
        QCOMPARE(preview.json()[u"goneQuestions"].toArray(), QJsonArray{u"/details/lossPlace"_s});
        QCOMPARE(preview.json()[u"newQuestions"].toArray(), QJsonArray{u"/details/lossStreet"_s});
        QCOMPARE(preview.json()[u"moved"].toBool(), false);
        const Ended moved = guichet({u"draft"_s, u"move"_s, draft});
        QVERIFY2(moved.code == 0 && moved.out.contains("Town of the loss"), moved.out.constData());
        QCOMPARE(place(), QString());
        QCOMPARE(guichet({u"draft"_s, u"move"_s, draft, u"--to"_s, u"2026.11"_s}).code, 0);
        QCOMPARE(place(), lost);
        const Ended nowhere = guichet({u"draft"_s, u"move"_s, draft, u"--to"_s, u"2031.01"_s});
        QCOMPARE(nowhere.code, 2);
        QVERIFY2(nowhere.err.contains("GP-2507"), nowhere.err.constData());
    }

    void aRequestUnderAnEditionThatTheServiceRefusesSaysWhatToDo()
    {
        trust(m_maker.key());
        // Another service offers an edition that the first one doesn't know.
        SandboxServer newer({u"--catalogue"_s, m_maker.make(7)});
        QVERIFY(guichet({u"catalogue"_s, u"update"_s, u"--server"_s, newer.url()}).code == 0);
        const Ended refused =
            guichet({u"submit"_s, examplesFolder() + u"/loss.json"_s, u"--anyway"_s, u"--server"_s, m_server->url()});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("GP-4025") && refused.err.contains(EditionMaker::nameOf(2).toUtf8()),
                 refused.err.constData());
    }

private:
    using SecretKey = guichet::publisher::SecretKey;

    void trust(const SecretKey& key) const
    {
        EditionMaker::write(profile() + u"/catalogue-keys/"_s + QString::fromLatin1(key.publicKey().bytes.toHex()) +
                                u".pub"_s,
                            guichet::catalogue::toText(key.publicKey()));
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "test_editions_Terminal.moc"
