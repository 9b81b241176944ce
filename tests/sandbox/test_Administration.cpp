#include "sandbox/SandboxFixture.h"
#include "sandbox/office/Administration.h"

#include <QDir>
#include <QTest>

using namespace guichet;
using namespace guichet::sandbox;
using namespace guichet::sandbox::testing;
using namespace std::chrono_literals;

/// Refuses what says so.
class TestExaminer : public DocumentExaminer
{
public:
    std::optional<QString> whyRefused(const QByteArray& bytes, const DocumentKind&) override
    {
        ++looks;
        return bytes.contains("blurred") ? std::optional(u"illegible"_s) : std::nullopt;
    }
    int looks = 0;
};

struct Office : SandboxFixture
{
    explicit Office(Scenario scenario = Scenario::Honest)
        : administration(desk, *store, examiner, notices, clock, 1, scenario)
    {
    }

    QString stateOf(const QByteArray& id) { return json(request(id)).value(u"state").toString(); }
    HttpResponse request(const QByteArray& id) { return call("GET", "/v1/requests/" + id, "yasmina"); }
    /// Lets the days of the present state go by.
    QString after(const QByteArray& id, std::chrono::hours time)
    {
        clock.forward(time);
        administration.step();
        return stateOf(id);
    }
    QStringList outbox() const { return QDir(folder.filePath(u"outbox"_s)).entryList(QDir::Files, QDir::Name); }

    server::RequestDesk desk{*storage, blobs, clock, outputs};
    TestExaminer examiner;
    Notices notices{folder.filePath(u"outbox"_s), pageTexts, clock};
    Administration administration;
};

class TestAdministration : public QObject
{
    Q_OBJECT

private slots:
    void aGoodRequestIsApprovedInItsTime()
    {
        Office office;
        const QByteArray id = office.fileOne("yasmina");
        QCOMPARE(office.after(id, 23h), u"sent"_s);
        QCOMPARE(office.after(id, 1h), u"checking-images"_s);
        QCOMPARE(office.after(id, 47h), u"checking-images"_s);
        QCOMPARE(office.after(id, 1h), u"under-examination"_s);
        QCOMPARE(office.after(id, 167h), u"under-examination"_s);
        QCOMPARE(office.after(id, 1h), u"approved"_s);
        QCOMPARE(office.examiner.looks, 1);
        QCOMPARE(office.after(id, 1000h), u"approved"_s);
    }

    void theCertificateAfterALossIsAnnouncedByMailAndSms()
    {
        Office office;
        const QByteArray id = office.fileOne("yasmina");
        for (auto time : {24h, 48h, 168h})
            office.after(id, time);
        const QJsonObject request = office.json(office.request(id));
        QCOMPARE(request.value(u"outputs")[1][u"name"].toString(), u"driving-rights-certificate"_s);
        QCOMPARE(office.outbox().size(), 2);
        QStringList channels;
        for (const QJsonValue& event : request.value(u"events").toArray())
            if (event[u"kind"].toString() == u"notified")
                channels.append(event[u"channel"].toString());
        QCOMPARE(channels, (QStringList{u"email"_s, u"sms"_s}));
        for (const QString& name : office.outbox()) {
            QFile file(office.folder.filePath(u"outbox/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY(text.contains("yasmina@example.org") || text.startsWith("+33600000000"));
            QVERIFY(!text.contains("Haddad") && !text.contains("fab-perte") && !name.contains(u"yasmina"));
        }
    }

    void anIllegibleDocumentIsAskedForAgain()
    {
        Office office;
        const QByteArray id = office.fileOne("yasmina", "%PDF blurred");
        office.after(id, 24h);
        office.after(id, 48h);
        QCOMPARE(office.after(id, 168h), u"to-complete"_s);
        const QJsonValue reason = office.json(office.request(id)).value(u"reasons")[0];
        QCOMPARE(reason[u"code"].toString(), u"illegible"_s);
        QCOMPARE(reason[u"document"].toString(), u"identity"_s);
        QVERIFY(!reason[u"text"].toString().isEmpty());
        QCOMPARE(office.outbox().size(), 2);

        const QByteArray sharp = "%PDF sharp";
        const QJsonObject body = office.filing(
            office.uuid(), office.documents(u"identity"_s, {office.part(office.upload("yasmina", sharp), sharp)}));
        QCOMPARE(office.put("yasmina", id, office.uuid(), office.request(id).header("ETag"), body).status, 200);
        office.after(id, 24h);
        QCOMPARE(office.after(id, 48h), u"under-examination"_s); // its own photo code is still its own
        QCOMPARE(office.after(id, 168h), u"approved"_s);
    }

    void aPhotoCodeServesOneRequest()
    {
        Office office;
        const QByteArray first = office.fileOne("yasmina");
        office.after(first, 24h);
        QCOMPARE(office.after(first, 48h), u"under-examination"_s);
        const QByteArray second = office.fileOne("yasmina");
        office.after(second, 24h);
        QCOMPARE(office.after(second, 48h), u"images-rejected"_s);
        const QJsonObject request = office.json(office.request(second));
        QCOMPARE(request.value(u"reasons")[0][u"code"].toString(), u"photo-code-used"_s);
        QCOMPARE(request.value(u"actions")[0].toString(), u"start-again"_s);
    }

    void scenariosDecideWhateverIsFiled()
    {
        for (const auto& [scenario, end] : {std::pair{Scenario::Approve, u"approved"_s},
                                            {Scenario::ToComplete, u"to-complete"_s},
                                            {Scenario::ImagesRejected, u"images-rejected"_s},
                                            {Scenario::Rejected, u"rejected"_s}}) {
            Office office(scenario);
            const QByteArray id = office.fileOne("yasmina", "%PDF blurred");
            for (auto time : {24h, 48h, 168h})
                office.after(id, time);
            QCOMPARE(office.stateOf(id), end);
            QCOMPARE(office.examiner.looks, 0);
        }
    }

    void theScenarioToCompleteApprovesWhatWasCompleted()
    {
        Office office(Scenario::ToComplete);
        const QByteArray id = office.fileOne("yasmina");
        for (auto time : {24h, 48h, 168h})
            office.after(id, time);
        const QJsonObject body =
            office.filing(office.uuid(), office.documents(u"identity"_s, {office.part({}, "%PDF-1.7 identity")}));
        QCOMPARE(office.put("yasmina", id, office.uuid(), "*", body).status, 200);
        for (auto time : {24h, 48h, 168h})
            office.after(id, time);
        QCOMPARE(office.stateOf(id), u"approved"_s);
    }

    void aFasterAdministrationWorksInItsOwnThread()
    {
        Office office;
        const QByteArray id = office.fileOne("yasmina");
        Administration fast(office.desk, *office.store, office.examiner, office.notices, office.clock, 86'400'000'000.0,
                            Scenario::Honest);
        fast.start();
        fast.wake();
        QTRY_COMPARE(office.stateOf(id), u"approved"_s);
    }
};

QTEST_GUILESS_MAIN(TestAdministration)
#include "test_Administration.moc"
