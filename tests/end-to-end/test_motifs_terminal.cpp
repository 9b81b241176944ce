#include "end-to-end/Motifs.h"

#include <QTest>

#include <functional>

using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

/// Every motif from the first question to filed, or to its guide, in a terminal: the built programs, one real server.
class TestMotifsTerminal : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxServer> m_server;
    QTemporaryDir m_folder;
    QStringList m_common;
    QMap<QString, QString> m_examples = exampleOfEachProcedure();

    QStringList m_numbers; ///< of the receipts

    Ended guichet(const QStringList& words) const { return run(u"guichet"_s, words + m_common); }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<SandboxServer>(QStringList{u"--auto-approve"_s});
        QVERIFY(m_server->isUp());
        QFile passphrase(m_folder.filePath(u"passphrase"_s));
        QVERIFY(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("une phrase de passe pour les tests\n");
        m_common = {u"--profile"_s, m_folder.filePath(u"profile"_s),
                    u"--key"_s,     u"passphrase-file:"_s + passphrase.fileName(),
                    u"--lang"_s,    u"fr"_s};
    }

    void eachIsTakenFromTheFirstQuestionToItsEnd_data()
    {
        QTest::addColumn<QJsonObject>("motif");
        const Ended listed = run(u"guichet"_s, {u"procedures"_s, u"--json"_s, u"--lang"_s, u"fr"_s});
        const QJsonArray all = listed.json().array();
        QVERIFY(all.size() >= 20);
        for (const QJsonValue& each : all)
            QTest::newRow(qPrintable(each[u"id"_s].toString())) << each.toObject();
    }

    void eachIsTakenFromTheFirstQuestionToItsEnd()
    {
        QFETCH(QJsonObject, motif);
        const QString id = motif[u"id"_s].toString();
        // Found: by its path of choices, and by its own words.
        QVERIFY(!motif[u"path"_s].toArray().isEmpty());
        const Ended found =
            guichet(QStringList{u"find"_s} + motif[u"title"_s].toString().split(u' ') + QStringList{u"--json"_s});
        QVERIFY2(found.out.contains("\"procedure\": \"" + id.toUtf8() + '"'), found.out);
        const Ended read = guichet({u"procedure"_s, id, u"--json"_s});
        QCOMPARE(read.code, 0);
        QCOMPARE(read.json()[u"kind"_s], motif[u"kind"_s]);
        if (motif[u"kind"_s] == u"guide"_s)
            read.json()[u"steps"_s].toArray().isEmpty() ? endsInItsGuide(id, read.json().object()) : endsPrepared(id);
        else
            endsWithAReceipt(id);
    }

    /// The tree of plain questions, by its own answers alone: each leaf names an existing procedure and says why.
    void everyLeafOfTheQuestionsIsReached()
    {
        QStringList reached;
        const std::function<void(const QStringList&)> walk = [&](const QStringList& path) {
            const Ended asked = guichet(QStringList{u"choose"_s} + path + QStringList{u"--json"_s});
            QVERIFY2(asked.code == 0, asked.err);
            const QJsonObject place = asked.json().object();
            QCOMPARE(place[u"path"_s].toVariant().toStringList(), path);
            QCOMPARE(place[u"said"_s].toArray().size(), path.size());
            if (place.contains(u"procedure"_s)) {
                QVERIFY(place[u"why"_s].toString().startsWith(u"Parce qu"));
                reached.append(place[u"procedure"_s].toString());
                return;
            }
            QVERIFY(place[u"question"_s].toString().endsWith(u'?'));
            const Ended plain = guichet(QStringList{u"choose"_s} + path);
            QVERIFY2(plain.code == 0, plain.err);
            for (const QJsonValue& choice : place[u"choices"_s].toArray()) {
                for (const auto& member : {u"id"_s, u"title"_s, u"hint"_s})
                    QVERIFY(plain.out.contains(choice[member].toString().toUtf8()));
                walk(path + QStringList{choice[u"id"_s].toString()});
                const bool leads = choice[u"leadsTo"_s] == u"question"_s || choice[u"procedure"_s] == reached.last();
                QVERIFY2(leads, qPrintable(choice[u"id"_s].toString()));
            }
        };
        walk({});
        const QJsonArray listed = guichet({u"procedures"_s, u"--json"_s}).json().array();
        for (const QJsonValue& each : listed)
            QVERIFY2(reached.contains(each[u"id"_s].toString()), qPrintable(each[u"id"_s].toString()));
        QCOMPARE(reached.size(), listed.size() + 6); // four have two leaves, one has three
    }

    void aChoiceThatIsNotOfferedIsRefusedWithThoseThatAre()
    {
        const Ended unknown = guichet({u"choose"_s, u"error"_s, u"lost"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.err.contains("error-recent, error-old") && unknown.err.contains("GP-9114"), unknown.err);
        QVERIFY(unknown.out.isEmpty());
        const Ended further = guichet({u"choose"_s, u"new-card"_s, u"lost"_s, u"lost-france"_s, u"lost"_s});
        QCOMPARE(further.code, 2);
        QVERIFY2(further.err.contains("GP-9101"), further.err);
    }

    void aPersonAnswersWithNumbers()
    {
        const auto typed = [&](const QByteArray& lines, const QStringList& from = {}) {
            return runTyped(u"guichet"_s, QStringList{u"choose"_s} + from + m_common, lines);
        };
        const QString lost = QString::fromUtf8(guichet({u"choose"_s, u"new-card"_s, u"lost"_s, u"lost-france"_s}).out);
        const Ended straight = typed("1\n1\n1\n");
        QVERIFY2(straight.code == 0, straight.err);
        QVERIFY2(QString::fromUtf8(straight.out).endsWith(lost), straight.out);
        // Into another branch, something that is no answer, back, and the same end.
        const Ended astray = typed("4\n9\nhelp\nr\n1\nb\n1\n1\n1\n");
        QVERIFY2(QString::fromUtf8(astray.out).endsWith(lost), astray.out);
        QVERIFY2(astray.out.count("Un nombre de 1 à 2") == 2, astray.out);
        QCOMPARE(typed("1\n1\n", {u"new-card"_s}).code, 0);
        for (const QByteArray& leaving : {QByteArray("q\n"), QByteArray("1\nq\n"), QByteArray("1\n\x04")}) {
            const Ended left = typed(leaving);
            QVERIFY2(left.code == 1 && left.err.isEmpty(), leaving);
            QVERIFY(!left.out.contains("fab-perte:"));
        }
        // With --json nobody is asked.
        QVERIFY(typed("", {u"--json"_s}).json()[u"choices"_s].isArray());
    }

    void wordsThatSayNothingAreAnsweredByTheFirstQuestion()
    {
        const Ended asked = guichet({u"find"_s, u"mon"_s, u"permis"_s});
        QCOMPARE(asked.code, 0);
        QVERIFY2(asked.out.contains("Quelle est votre situation") && asked.out.contains("new-card"), asked.out);
        const Ended json = guichet({u"find"_s, u"mon permis"_s, u"--json"_s});
        QCOMPARE(json.json()[0][u"choice"_s].toString(), u"new-card"_s);
        QCOMPARE(guichet({u"find"_s, u"xylophone"_s}).code, 1);
    }

    void allThatWereFiledAreKeptByTheService()
    {
        QVERIFY(m_numbers.size() >= 17);
        const Ended listed = guichet({u"requests"_s, u"--server"_s, m_server->url(), u"--json"_s});
        QVERIFY2(listed.code == 0, listed.err);
        for (const QString& number : m_numbers)
            QVERIFY2(listed.out.contains(number.toUtf8()), qPrintable(number));
    }

    void aDraftBecomesAFolderForTheOfficialSite()
    {
        const Ended imported = guichet({u"draft"_s, u"import"_s, m_examples.value(u"fab-perte"_s)});
        QVERIFY2(imported.code == 0, imported.err);
        const QString folder = m_folder.filePath(u"dossier"_s);
        const Ended made = guichet({u"guide"_s, imported.firstLine(), u"-o"_s, folder, u"--json"_s});
        QVERIFY2(made.code == 0, made.out + made.err);
        QVERIFY(made.json()[u"ready"_s].toBool());
        QStringList names{u"00-marche-a-suivre.txt"_s, u"00-recapitulatif.pdf"_s};
        for (const QJsonValue& file : made.json()[u"files"_s].toArray()) {
            names.append(file[u"name"_s].toString());
            QCOMPARE(QFileInfo(folder + u'/' + names.last()).size(), file[u"bytes"_s].toInteger());
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files), names);
        QCOMPARE(names.size(), 7);

        const Ended again = guichet({u"guide"_s, imported.firstLine(), u"-o"_s, folder});
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains("GP-9111"));
        QCOMPARE(guichet({u"guide"_s, imported.firstLine()}).code, 2);
        QCOMPARE(guichet({u"guide"_s, m_folder.filePath(u"nothing.json"_s), u"-o"_s, folder + u'2'}).code, 2);
        QCOMPARE(guichet({u"guide"_s, imported.firstLine(), u"-o"_s, u"/proc/nowhere"_s}).code, 4);
        QVERIFY(!QFileInfo::exists(folder + u'2'));
    }

    void theJournalOfTheOfficialSiteIsKeptByHand()
    {
        const Ended imported = guichet({u"draft"_s, u"import"_s, m_examples.value(u"fab-perte"_s)});
        QVERIFY2(imported.code == 0, imported.err);
        const QString draft = imported.firstLine();
        const auto journal = [&](const QStringList& options) {
            return guichet(QStringList{u"draft"_s, u"journal"_s, draft, u"--json"_s} + options);
        };
        QCOMPARE(journal({}).json()[u"filedOn"_s].toString(), QString());
        QCOMPARE(journal({u"--number"_s, u"P-26"_s}).code, 2); // filed when?
        QCOMPARE(journal({u"--filed-on"_s, u"20/11/2026"_s}).code, 2);
        QCOMPARE(journal({u"--filed-on"_s, u"2026-11-20"_s, u"--state"_s, u"lost"_s}).code, 2);
        const Ended noted = journal({u"--filed-on"_s, u"2026-11-20"_s, u"--number"_s, u"P-26-7781"_s, u"--state"_s,
                                     u"approved"_s, u"--on"_s, u"2026-12-01"_s});
        QVERIFY2(noted.code == 0, noted.err);
        const QJsonValue kept = journal({}).json().object();
        QCOMPARE(kept[u"number"_s], u"P-26-7781"_s);
        QCOMPARE(kept[u"state"_s], u"approved"_s);
        QStringList days;
        for (const QJsonValue& each : kept[u"reminders"_s].toArray())
            days.append(each[u"id"_s].toString() + u' ' + each[u"day"_s].toString());
        QVERIFY2(days.contains(u"request-deleted 2027-05-20"_s) && days.contains(u"card-sent 2026-12-16"_s),
                 qPrintable(days.join(u',')));
        // What was filed there is not filed here as well, neither now nor later.
        for (const QStringList& how : {QStringList(), QStringList{u"--deferred"_s}, QStringList{u"--anyway"_s}}) {
            const Ended twice = guichet(QStringList{u"submit"_s, draft, u"--server"_s, m_server->url()} + how);
            QCOMPARE(twice.code, 1);
            QVERIFY2(twice.err.contains("GP-7007"), twice.err);
        }
        QCOMPARE(journal({u"--clear"_s}).json()[u"filedOn"_s].toString(), QString());
        const Ended filed = guichet({u"submit"_s, draft, u"--server"_s, m_server->url(), u"--json"_s});
        QVERIFY2(filed.code == 0, filed.err);
    }

    void whatIsMissingIsSaidAndEndsWithNo()
    {
        QFile answers(m_folder.filePath(u"little.json"_s));
        QVERIFY(answers.open(QIODevice::WriteOnly));
        answers.write(R"({"procedure": "fab-perte", "filedBy": "self"})");
        answers.close();
        const Ended made = guichet({u"guide"_s, answers.fileName(), u"-o"_s, m_folder.filePath(u"little"_s)});
        QCOMPARE(made.code, 1);
        QVERIFY(QString::fromUtf8(made.out).contains(u"Manque encore : Nom de naissance"_s));
    }

private:
    void endsInItsGuide(const QString& id, const QJsonObject& guide)
    {
        QVERIFY(!guide[u"advice"_s].toArray().isEmpty());
        QVERIFY(guichet({u"draft"_s, u"new"_s, id}).code != 0); // read, not filed
        QFile answers(m_folder.filePath(id + u".json"_s));
        QVERIFY(answers.open(QIODevice::WriteOnly));
        answers.write(QJsonDocument(QJsonObject{{u"procedure"_s, id}}).toJson());
        answers.close();
        const QString folder = m_folder.filePath(u"guide-"_s + id);
        const Ended prepared = guichet({u"guide"_s, answers.fileName(), u"-o"_s, folder});
        QVERIFY2(prepared.code == 0, prepared.err);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"00-marche-a-suivre.txt"_s});
    }

    /// Its answers are kept and checked like any request's, then carried over to the site where it is filed.
    void endsPrepared(const QString& id)
    {
        const QString answers = m_examples.value(id);
        QVERIFY2(!answers.isEmpty(), qPrintable(id));
        const Ended assessed = guichet({u"assess"_s, answers, u"--json"_s});
        QVERIFY2(assessed.code == 0, assessed.out + assessed.err);
        QCOMPARE(assessed.json()[u"filedHere"_s].toBool(true), false);
        const Ended imported = guichet({u"draft"_s, u"import"_s, answers});
        QVERIFY2(imported.code == 0, imported.err);
        for (const QStringList& how : {QStringList(), QStringList{u"--anyway"_s}}) {
            const Ended refused =
                guichet(QStringList{u"submit"_s, imported.firstLine(), u"--server"_s, m_server->url()} + how);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.contains("GP-9113"), refused.err);
        }
        const QString folder = m_folder.filePath(u"guide-"_s + id);
        const Ended made = guichet({u"guide"_s, imported.firstLine(), u"-o"_s, folder, u"--json"_s});
        QVERIFY2(made.code == 0, made.out + made.err);
        QVERIFY(QDir(folder).entryList(QDir::Files).contains(u"00-recapitulatif.pdf"_s));
        QCOMPARE(guichet({u"draft"_s, u"new"_s, id}).code, 0);
    }

    void endsWithAReceipt(const QString& id)
    {
        const QString answers = m_examples.value(id);
        QVERIFY2(!answers.isEmpty(), qPrintable(id));
        const Ended assessed = guichet({u"assess"_s, answers, u"--json"_s});
        QVERIFY2(assessed.code == 0, assessed.out + assessed.err);
        const Ended imported = guichet({u"draft"_s, u"import"_s, answers});
        QVERIFY2(imported.code == 0, imported.err);
        const QString draft = imported.firstLine();
        const Ended filed = guichet({u"submit"_s, draft, u"--server"_s, m_server->url(), u"--json"_s});
        QVERIFY2(filed.code == 0, filed.out + filed.err);
        const QJsonObject receipt = filed.json().object();
        QVERIFY(!receipt[u"number"_s].toString().isEmpty());
        QVERIFY(receipt[u"documents"_s].toArray().size() >= 2);
        m_numbers.append(receipt[u"number"_s].toString());
    }
};

QTEST_GUILESS_MAIN(TestMotifsTerminal)
#include "test_motifs_terminal.moc"
