#include "end-to-end/Programs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTransform>

using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

/// The main job from a terminal: programs and server are the built ones, over real sockets and files.
class TestTerminal : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_common;

    Ended guichet(const QStringList& words) const { return run(u"guichet"_s, words + m_common); }
    QString example(const char* name) const { return examplesFolder() + u'/' + QLatin1StringView(name); }

    QJsonObject requestUntil(const QString& id, const QStringList& states)
    {
        QJsonObject request;
        const auto decided = [&] {
            request = guichet({u"request"_s, id, u"--server"_s, m_server->url(), u"--json"_s}).json().object();
            return states.contains(request[u"state"_s].toString());
        };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(decided(), 60'000); }();
        return request;
    }

private slots:
    void init()
    {
        m_server = std::make_unique<SandboxServer>(QStringList{u"--auto-approve"_s, u"--speed"_s, u"100000000"_s});
        QVERIFY(m_server->isUp());
        m_folder = std::make_unique<QTemporaryDir>();
        QFile passphrase(m_folder->filePath(u"passphrase"_s));
        QVERIFY(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("une phrase de passe pour les tests\n");
        m_common = {u"--profile"_s, m_folder->filePath(u"profile"_s),
                    u"--key"_s,     u"passphrase-file:"_s + passphrase.fileName(),
                    u"--lang"_s,    u"en"_s};
    }

    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void placesAreLookedUp()
    {
        const Ended tours = guichet({u"place"_s, u"tours"_s});
        QCOMPARE(tours.code, 0);
        QVERIFY2(tours.out.startsWith("37261  Tours – Indre-et-Loire (37)\n       37000 37100 37200\n"), tours.out);
        const Ended former = guichet({u"place"_s, u"arlod"_s, u"--json"_s});
        QCOMPARE(former.code, 0);
        const QJsonObject arlod = former.json().array().first().toObject();
        QCOMPARE(arlod[u"name"_s], QJsonValue(u"Arlod"_s));
        QCOMPARE(arlod[u"kind"_s], QJsonValue(u"merged"_s));
        QCOMPARE(arlod[u"inseeCode"_s], QJsonValue(u"01018"_s));
        QCOMPARE(arlod[u"today"_s].toObject()[u"name"_s], QJsonValue(u"Valserhône"_s));
        QVERIFY(run(u"guichet"_s, {u"place"_s, u"arlod"_s, u"--lang"_s, u"fr"_s})
                    .out.contains("aujourd’hui dans Valserhône"));
        QVERIFY(guichet({u"place"_s, u"st"_s, u"denis"_s, u"974"_s}).out.startsWith("97411  Saint-Denis"));
        const Ended nowhere = guichet({u"place"_s, u"xqzwkj"_s});
        QCOMPARE(nowhere.code, 1);
        QVERIFY(!nowhere.out.isEmpty());
        QCOMPARE(guichet({u"place"_s, u"xqzwkj"_s, u"--json"_s}).json().array(), QJsonArray());
        QCOMPARE(guichet({u"place"_s}).code, 2);
    }

    void anInseeCodeOfAnotherCommuneIsWarnedOf()
    {
        QFile file(example("loss.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject answers = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject person = answers[u"civilStatus"_s].toObject();
        person[u"birthPlace"_s] =
            QJsonObject{{u"country"_s, u"FR"_s}, {u"commune"_s, u"Tours"_s}, {u"inseeCode"_s, u"37122"_s}};
        answers[u"civilStatus"_s] = person;
        const QString changed = m_folder->filePath(u"answers.json"_s);
        QFile written(changed);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(QJsonDocument(answers).toJson());
        written.close();
        const QJsonArray reasons = guichet({u"assess"_s, changed, u"--json"_s}).json().object()[u"reasons"_s].toArray();
        QVERIFY(std::ranges::any_of(reasons, [](const QJsonValue& reason) {
            return reason[u"effect"_s] == u"warn"_s && reason[u"text"_s].toString().contains(u"Joué-lès-Tours");
        }));
    }

    void anExampleOfEachProcedureIsFiledAndDecided_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::newRow("loss") << u"loss.json"_s;
        QTest::newRow("diploma") << u"diploma.json"_s;
        QTest::newRow("correction") << u"correction.json"_s;
    }

    void anExampleOfEachProcedureIsFiledAndDecided()
    {
        QFETCH(QString, answers);
        const QString file = example(qPrintable(answers));
        const Ended assessed = guichet({u"assess"_s, file, u"--json"_s});
        QVERIFY2(assessed.code == 0, assessed.out + assessed.err);

        const Ended filed = guichet({u"submit"_s, file, u"--server"_s, m_server->url(), u"--json"_s});
        QVERIFY2(filed.code == 0, filed.out + filed.err);
        const QJsonObject receipt = filed.json().object();
        QVERIFY(!receipt[u"id"_s].toString().isEmpty());
        QVERIFY(!receipt[u"documents"_s].toArray().isEmpty());
        for (const QJsonValue& document : receipt[u"documents"_s].toArray())
            QCOMPARE(document[u"sha256"_s].toString().size(), 64);

        const QJsonObject decided = requestUntil(
            receipt[u"id"_s].toString(), {u"approved"_s, u"to-complete"_s, u"rejected"_s, u"images-rejected"_s});
        QCOMPARE(decided[u"state"_s].toString(), u"approved"_s);
        QCOMPARE(decided[u"number"_s], receipt[u"number"_s]);

        const QString outputs = m_folder->filePath(u"outputs"_s);
        const Ended fetched =
            guichet({u"outputs"_s, receipt[u"id"_s].toString(), u"-o"_s, outputs, u"--server"_s, m_server->url()});
        QVERIFY2(fetched.code == 0, fetched.err);
        const QStringList files = QDir(outputs).entryList({u"*.pdf"_s});
        QVERIFY(!files.isEmpty());
        for (const QString& name : files) {
            QFile pdf(outputs + u'/' + name);
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY(pdf.read(5) == "%PDF-");
        }
    }

    void badScansComeBackToBeCompleted()
    {
        const Ended refused =
            guichet({u"submit"_s, example("loss-bad.json"), u"--server"_s, m_server->url(), u"--json"_s});
        QCOMPARE(refused.code, 1);
        const Ended filed = guichet(
            {u"submit"_s, example("loss-bad.json"), u"--server"_s, m_server->url(), u"--json"_s, u"--anyway"_s});
        QVERIFY2(filed.code == 0, filed.out + filed.err);
        const QString id = filed.json().object()[u"id"_s].toString();
        const QJsonObject back = requestUntil(id, {u"to-complete"_s, u"approved"_s});
        QCOMPARE(back[u"state"_s].toString(), u"to-complete"_s);
        QVERIFY(!back[u"reasons"_s].toArray().isEmpty());
        QVERIFY(back[u"actions"_s].toArray().contains(u"complete"_s));

        const Ended completed =
            guichet({u"complete"_s, id, example("loss.json"), u"--server"_s, m_server->url(), u"--json"_s});
        QVERIFY2(completed.code == 0, completed.out + completed.err);
        QCOMPARE(requestUntil(id, {u"approved"_s, u"rejected"_s})[u"state"_s].toString(), u"approved"_s);
    }

    void aDraftIsMadeChangedExportedImportedAndFiled()
    {
        QVERIFY(guichet({u"draft"_s, u"new"_s, u"rien-adresse"_s}).code != 0); // a guide is read, not filed
        const Ended made = guichet({u"draft"_s, u"new"_s, u"fab-perte"_s});
        QVERIFY2(made.code == 0, made.err);
        const QString id = made.firstLine();
        QVERIFY(QRegularExpression(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s).match(id).hasMatch());
        QCOMPARE(guichet({u"draft"_s, u"set"_s, id, u"/civilStatus/familyName"_s, u"Haddad"_s}).code, 0);
        QCOMPARE(guichet({u"draft"_s, u"set"_s, id, u"/procedure"_s, u"correction"_s}).code, 1);
        const Ended shown = guichet({u"draft"_s, u"show"_s, id, u"--json"_s});
        QVERIFY(shown.out.contains("Haddad"));
        QVERIFY(guichet({u"draft"_s, u"list"_s}).out.contains(id.toUtf8()));

        QFile exportPassphrase(m_folder->filePath(u"other"_s));
        QVERIFY(exportPassphrase.open(QIODevice::WriteOnly));
        exportPassphrase.write("une autre phrase\n");
        exportPassphrase.close();
        const QString exported = m_folder->filePath(u"brouillon.demande"_s);
        const Ended out = guichet(
            {u"draft"_s, u"export"_s, id, u"-o"_s, exported, u"--passphrase-file"_s, exportPassphrase.fileName()});
        QVERIFY2(out.code == 0, out.err);
        QFile sealed(exported);
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        QVERIFY(!sealed.readAll().contains("Haddad"));

        const Ended imported =
            guichet({u"draft"_s, u"import"_s, exported, u"--passphrase-file"_s, exportPassphrase.fileName()});
        QVERIFY2(imported.code == 0, imported.err);
        QVERIFY(imported.firstLine() != id);
        QVERIFY(guichet({u"draft"_s, u"show"_s, imported.firstLine(), u"--json"_s}).out.contains("Haddad"));
        QCOMPARE(guichet({u"draft"_s, u"delete"_s, id}).code, 0);
        QVERIFY(!guichet({u"draft"_s, u"list"_s}).out.contains(id.toUtf8()));
    }

    void aDraftThatIsReadFromItsGenerationBeforeIsNamed()
    {
        const QString id = guichet({u"draft"_s, u"new"_s, u"fab-perte"_s}).firstLine();
        QCOMPARE(guichet({u"draft"_s, u"set"_s, id, u"/civilStatus/familyName"_s, u"Haddad"_s}).code, 0);
        QFile newest(m_folder->filePath(u"profile/drafts/"_s + id + u"/content"_s));
        QVERIFY(newest.open(QIODevice::ReadWrite));
        QVERIFY(newest.resize(newest.size() / 2));
        newest.close();
        const Ended shown = guichet({u"draft"_s, u"show"_s, id, u"--json"_s});
        QCOMPARE(shown.code, 0);
        QVERIFY2(shown.err.contains("GP-3204"), shown.err);
        QVERIFY(!shown.out.contains("Haddad"));
    }

    void exitsAreThoseOfTheContract()
    {
        QCOMPARE(guichet({u"frobnicate"_s}).code, 2);
        QCOMPARE(guichet({u"assess"_s, u"nowhere.json"_s}).code, 2);
        QCOMPARE(guichet({u"procedure"_s, u"no-such"_s}).code, 2);
        QCOMPARE(guichet({u"submit"_s, example("loss.json"), u"--server"_s, u"http://127.0.0.1:9"_s}).code, 3);
        const Ended memory = run(u"guichet"_s, {u"draft"_s, u"new"_s, u"fab-perte"_s, u"--key"_s, u"memory"_s,
                                                u"--profile"_s, m_folder->filePath(u"p2"_s)});
        QCOMPARE(memory.code, 4);
        QVERIFY(memory.err.contains("GP-"));
        QCOMPARE(memory.err.trimmed().count('\n'), 0);
    }

    void theDraftsAreOpenedByTheirRecoveryCode()
    {
        const Ended made = guichet({u"draft"_s, u"new"_s, u"fab-perte"_s});
        QCOMPARE(made.code, 0);
        const Ended code = guichet({u"key"_s, u"recovery-code"_s});
        QVERIFY2(code.code == 0, code.err.constData());
        QVERIFY(code.err.contains("keep it away"));
        QFile typed(m_folder->filePath(u"code"_s));
        QVERIFY(typed.open(QIODevice::WriteOnly));
        typed.write(code.out.toLower());
        typed.close();
        m_common[m_common.indexOf(u"--key"_s) + 1] = u"passphrase-file:"_s + typed.fileName();
        const Ended listed = guichet({u"draft"_s, u"list"_s});
        QCOMPARE(listed.code, 0);
        QVERIFY2(listed.out.contains(made.out.trimmed()), listed.out.constData());
        // Whoever forgot the passphrase chooses another one with it.
        QFile next(m_folder->filePath(u"next"_s));
        QVERIFY(next.open(QIODevice::WriteOnly));
        next.write("quatre autres mots faciles\n");
        next.close();
        QCOMPARE(guichet({u"key"_s, u"passphrase"_s, next.fileName()}).code, 0);
        m_common[m_common.indexOf(u"--key"_s) + 1] = u"passphrase-file:"_s + next.fileName();
        QVERIFY(guichet({u"draft"_s, u"list"_s}).out.contains(made.out.trimmed()));
    }

    void whatIsAnsweredWrongIsSaidAtOnceAndWithItsQuestion()
    {
        const QString draft = QString::fromLatin1(guichet({u"draft"_s, u"new"_s, u"fab-perte"_s}).out.trimmed());
        const auto set = [&](const QString& pointer, const QString& value) {
            return guichet({u"draft"_s, u"set"_s, draft, pointer, value});
        };
        QCOMPARE(set(u"/details/toto"_s, u"1"_s).code, 2);
        const Ended country = set(u"/contact/address/country"_s, u"Germany"_s);
        QCOMPARE(country.code, 0);
        QVERIFY2(country.err.contains("DE"), country.err.constData());
        QVERIFY(set(u"/contact/address/country"_s, u"DE"_s).err.isEmpty());
        const Ended list = set(u"/categories"_s, u"B"_s);
        QVERIFY2(list.code != 0 && list.err.contains("[…]"), list.err.constData());
        QVERIFY(guichet({u"draft"_s, u"new"_s, u"points"_s}).err.contains("guichet procedure points"));
    }

    void scansAreJudgedInTheOrderGiven()
    {
        QFile garbage(m_folder->filePath(u"garbage.jpg"_s));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write("not a picture");
        garbage.close();
        const QString good = example("identity-recto.jpg");
        const Ended checked = guichet({u"check"_s, garbage.fileName(), good, u"--json"_s});
        QCOMPARE(checked.code, 1);
        const QJsonArray reports = checked.json().array();
        QCOMPARE(reports.size(), 2);
        QCOMPARE(reports[0][u"verdict"_s].toString(), u"refuse"_s);
        QCOMPARE(reports[0][u"format"_s].toString(), u"other"_s);
        QVERIFY(reports[0][u"legibility"_s].isNull());
        QVERIFY2(reports[1][u"verdict"_s].toString() == u"accept"_s, checked.out);
    }

    void aCardIsCutOutAndItsSidesPutOnOnePage()
    {
        const QString cut = m_folder->filePath(u"cut.jpg"_s);
        const Ended cropped = guichet({u"mend"_s, example("identity-recto.jpg"), u"-o"_s, cut, u"--json"_s});
        QVERIFY2(cropped.code == 0, cropped.out + cropped.err);
        QVERIFY(cropped.json().object()[u"steps"_s].toArray().contains(u"crop"_s));
        const QSize size = QImage(cut).size();
        QVERIFY(qAbs(size.width() / double(size.height()) - 85.6 / 54) < 0.01);

        const QString both = m_folder->filePath(u"both.pdf"_s);
        const QStringList merge{u"merge"_s,      cut,        example("identity-verso.jpg"), u"-o"_s, both,
                                u"--one-page"_s, u"--json"_s};
        const Ended merged = guichet(merge);
        QVERIFY2(merged.code == 0, merged.out + merged.err);
        QCOMPARE(merged.json().object()[u"pages"_s].toInt(), 1);
        QCOMPARE(merged.json().object()[u"after"_s][u"verdict"_s].toString(), u"accept"_s);
        QVERIFY(guichet(merge).code != 0); // never overwrites
        QFile garbage(m_folder->filePath(u"garbage.pdf"_s));
        QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write("%PDF-1.7 and no more") > 0);
        garbage.close();
        const Ended refused = guichet({u"merge"_s, cut, garbage.fileName(), u"-o"_s, m_folder->filePath(u"no.pdf"_s)});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("GP-5010"), refused.err);
    }

    void mendWritesACopyWhereItHelpsAndNeverOverwrites()
    {
        const QString lying = m_folder->filePath(u"lying.jpg"_s);
        const QString mended = m_folder->filePath(u"mended.jpg"_s);
        const QImage upright(example("sami-diploma.jpg"));
        QVERIFY(!upright.isNull());
        QVERIFY(upright.transformed(QTransform().rotate(90)).save(lying, "JPEG", 88));
        const Ended done = guichet({u"mend"_s, lying, u"-o"_s, mended, u"--json"_s});
        QVERIFY2(done.code == 0, done.out + done.err);
        const QJsonObject json = done.json().object();
        QVERIFY(json[u"steps"_s].toArray().contains(u"turn"_s));
        QCOMPARE(json[u"after"_s][u"verdict"_s].toString(), u"accept"_s);
        const QSize size = QImage(mended).size();
        QCOMPARE(size.height() > size.width(), upright.height() > upright.width());

        const Ended again = guichet({u"mend"_s, lying, u"-o"_s, mended});
        QVERIFY(again.code != 0);
        QVERIFY2(again.err.contains("GP-9109"), again.err);
        const Ended nothing = guichet({u"mend"_s, mended, u"-o"_s, m_folder->filePath(u"other.jpg"_s)});
        QCOMPARE(nothing.code, 1);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"other.jpg"_s)));
    }

    void papersAreReadAndComparedWithTheAnswers()
    {
        const QString own = example("identity-verso.jpg");
        const QString anothers = example("ines-identity-verso.jpg");
        const Ended compared = guichet(
            {u"check"_s, own, anothers, u"--for"_s, example("loss.json"), u"--as"_s, u"identity"_s, u"--json"_s});
        QCOMPARE(compared.code, 0); // what differs never refuses
        const QJsonArray reports = compared.json().array();
        QCOMPARE(reports[0][u"verdict"_s].toString(), u"accept"_s);
        QCOMPARE(reports[0][u"read"_s][u"mrz"_s][u"surname"_s].toString(), u"HADDAD"_s);
        QCOMPARE(reports[0][u"compared"_s][0][u"agreement"_s].toString(), u"agree"_s);
        QCOMPARE(reports[1][u"verdict"_s].toString(), u"doubtful"_s);
        const QJsonValue finding = reports[1][u"findings"_s][0];
        QCOMPARE(finding[u"code"_s].toString(), u"mismatch"_s);
        QCOMPARE(finding[u"severity"_s].toString(), u"warn"_s);
        QCOMPARE(finding[u"compared"_s][u"onPaper"_s].toString(), u"ROUSSEL"_s);
        QCOMPARE(finding[u"compared"_s][u"inAnswers"_s].toString(), u"Haddad"_s);

        const Ended read = guichet({u"check"_s, own, u"--read"_s});
        QVERIFY2(read.out.contains("YASMINA LEILA"), read.out);
        const Ended unread = guichet({u"check"_s, own, u"--json"_s});
        QVERIFY(unread.json().array()[0][u"read"_s].isNull());
        QCOMPARE(guichet({u"check"_s, own, u"--for"_s, u"nowhere.json"_s}).code, 2);
        QCOMPARE(guichet({u"check"_s, own, u"--read"_s, u"--on"_s, u"tomorrow"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "test_terminal.moc"
