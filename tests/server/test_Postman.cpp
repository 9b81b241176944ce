#include "server/Failures.h"
#include "server/ServerFixture.h"
#include "server/SmtpSink.h"
#include "server/notices/Postman.h"
#include "server/notices/SmtpSender.h"

#include <QTest>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;
using namespace std::chrono_literals;

namespace {

const QString officeAddress = u"ne-pas-repondre@guichet.example"_s;

/// A server with requests, and its postman.
struct Office : ServerFixture
{
    explicit Office(const QString& address, const QString& smsDomain = {})
        : sender({*smtpAddressFrom(address), {}, {}})
        , postman(*storage, sender, texts, clock, {officeAddress, smsDomain},
                  [this](const Failure& failure) { complaints.append(failure.code); })
    {
    }

    QStringList channels(const QByteArray& id)
    {
        QStringList all;
        const auto events = storage->events(QString::fromLatin1(id), 0, 100);
        for (const EventRecord& event : events.value_or(QList<EventRecord>()))
            if (event.kind == u"notified")
                all.append(event.channel);
        return all;
    }

    QList<FailureCode> complaints;
    SmtpSender sender;
    Postman postman;
};

} // namespace

/// People are told of news by a real mail server: once, in their language, and nothing but that there is some.
class TestPostman : public QObject
{
    Q_OBJECT

    test::SmtpSink m_sink;

private slots:
    void initTestCase()
    {
        if (!m_sink.start(u"nobody"_s)) {
            qInfo("%s", qPrintable(m_sink.missing));
            QVERIFY2(!m_sink.missing.isEmpty(), "the mail server doesn't start");
            QSKIP("NOT RUN");
        }
    }

    void init() { m_sink.forget(); }

    void newsIsToldOnceAndNothingOfIt()
    {
        Office office(m_sink.url());
        const QByteArray id = office.fileOne("yasmina");
        QCOMPARE(office.postman.deliver(), 0);
        QVERIFY(office.moveTo(id, RequestState::UnderExamination));
        QCOMPARE(office.postman.deliver(), 0);
        QVERIFY(office.moveTo(id, RequestState::ToComplete, {{u"other"_s, {}, {}, u"Le timbre manque."_s}}));
        QCOMPARE(office.postman.deliver(), 1);
        QCOMPARE(office.postman.deliver(), 0);
        QCOMPARE(m_sink.taken().size(), 1);
        const QJsonObject mail = m_sink.taken().first();
        QCOMPARE(mail.value(u"from").toString(), officeAddress);
        QCOMPARE(mail.value(u"to").toArray(), QJsonArray{u"yasmina@example.org"_s});
        QCOMPARE(mail.value(u"defects").toArray(), QJsonArray());
        for (const QString& header : {u"date"_s, u"message-id"_s, u"auto-submitted"_s, u"mime-version"_s})
            QVERIFY2(mail.value(u"headers").toArray().contains(header), qPrintable(header));
        const QString all = mail.value(u"subject").toString() + mail.value(u"body").toString();
        for (const char* secret : {"Haddad", "fab-perte", "timbre", "permis de conduire", "perte"})
            QVERIFY2(!all.contains(QString::fromUtf8(secret), Qt::CaseInsensitive), secret);
        QCOMPARE(office.channels(id), QStringList{u"email"_s});

        // The next news is told too.
        QVERIFY(office.moveTo(id, RequestState::UnderExamination));
        QVERIFY(office.moveTo(id, RequestState::Approved));
        QCOMPARE(office.postman.deliver(), 1);
        QCOMPARE(m_sink.taken().size(), 2);
    }

    void theCertificateAfterALossIsToldByMailAndSms()
    {
        Office office(m_sink.url(), u"sms.example"_s);
        const QByteArray id = office.fileOne("yasmina");
        QVERIFY(office.moveTo(id, RequestState::Approved));
        QCOMPARE(office.postman.deliver(), 2);
        QCOMPARE(office.channels(id), (QStringList{u"email"_s, u"sms"_s}));
        QCOMPARE(m_sink.taken().last().value(u"to").toArray(), QJsonArray{u"+33600000000@sms.example"_s});
        QVERIFY(m_sink.taken().last().value(u"body").toString().trimmed().size() <= 160);
    }

    void aMailServerThatIsDownLosesNothing()
    {
        Office office(m_sink.url());
        const QByteArray id = office.fileOne("yasmina");
        QVERIFY(office.moveTo(id, RequestState::Approved));
        m_sink.stop();
        QCOMPARE(office.postman.deliver(), 0);
        QCOMPARE(office.complaints, QList<FailureCode>{failure::mailUndelivered});
        office.clock.forward(2min);
        QCOMPARE(office.postman.deliver(), 0);
        QCOMPARE(office.complaints.size(), 1); // said once
        QVERIFY(m_sink.start(u"nobody"_s));
        QCOMPARE(office.postman.deliver(), 0); // not at once: it was just tried
        office.clock.forward(2min);
        QCOMPARE(office.postman.deliver(), 1);
        QCOMPARE(m_sink.taken().size(), 1);

        // Another run of the server owes nothing any more.
        Postman next(*office.storage, office.sender, office.texts, office.clock, {officeAddress, {}});
        QCOMPARE(next.deliver(), 0);
    }

    void whoseAddressIsRefusedKeepsNobodyElseFromTheirs()
    {
        Office office(m_sink.url());
        const auto withMail = [&](const QString& address) {
            QJsonObject filing = office.filing(office.uuid(), {});
            QJsonObject request = filing.value(u"request").toObject();
            request.insert(u"contact"_s, QJsonObject{{u"email"_s, address}});
            filing.insert(u"request"_s, request);
            const QByteArray paper = "%PDF-1.7 identity";
            filing.insert(u"documents"_s,
                          office.documents(u"identity"_s, {office.part(office.upload("yasmina", paper), paper)}));
            return office.json(office.post("yasmina", office.uuid(), filing)).value(u"id").toString().toLatin1();
        };
        const QByteArray refused = withMail(u"nobody@example.org"_s);
        const QByteArray fine = withMail(u"marcel@example.org"_s);
        const QByteArray none = withMail({});
        for (const QByteArray& id : {refused, fine, none}) {
            QVERIFY(!id.isEmpty());
            QVERIFY(office.moveTo(id, RequestState::Rejected));
        }
        QCOMPARE(office.postman.deliver(), 1);
        QCOMPARE(m_sink.taken().first().value(u"to").toArray(), QJsonArray{u"marcel@example.org"_s});
        QVERIFY(office.complaints.isEmpty());
        office.clock.forward(1h);
        QCOMPARE(office.postman.deliver(), 0);
        QCOMPARE(office.channels(refused), QStringList());
    }

    void whatIsNoAddressIsNeverSentTo()
    {
        for (const char* good : {"a@b", "yasmina.haddad+permis@example.org", "ы@пример.рф"})
            QVERIFY2(isMailAddress(QString::fromUtf8(good)), good);
        for (const char* bad : {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nRCPT TO:<c@d>", "a@b,c@d", "<a@b>",
                                "a@b>", "\"a\"@b", "a@b\n", "a@b\t"})
            QVERIFY2(!isMailAddress(QString::fromUtf8(bad)), bad);
        QVERIFY(!isMailAddress(u"a@"_s + QString(260, u'b')));
    }

    void aMessageIsReadByOthersAsItWasMeant()
    {
        SmtpSender straight({*smtpAddressFrom(m_sink.url()), {}, {}});
        const QString subject =
            u"Guichet Permis\u00A0: du nouveau, très attendu, pour l’élève n°\u00A01 😀 et d’autres"_s;
        const QString body = u"Première ligne\n.\n..deux points\nŒuvre, « guillemets », 😀\n"_s + QString(2000, u'é');
        QVERIFY(
            straight.send({officeAddress, u"yasmina@example.org"_s, subject, body, QDateTime::currentDateTimeUtc()}));
        const QJsonObject mail = m_sink.taken().first();
        QCOMPARE(mail.value(u"subject").toString(), subject);
        QCOMPARE(mail.value(u"body").toString().trimmed().replace(u"\r\n"_s, u"\n"_s), body);
    }

    void anAddressOfAMailServerIsReadOrRefused()
    {
        for (const char* good : {"smtp://localhost:25", "smtps://mail.example", "smtp://[::1]:2525"})
            QVERIFY2(smtpAddressFrom(QString::fromLatin1(good)), good);
        for (const char* bad : {"", "mail.example", "http://mail.example", "smtp://", "smtp://me:pw@mail.example",
                                "smtp://mail.example/path", "smtp://mail.example?x=1"})
            QVERIFY2(!smtpAddressFrom(QString::fromLatin1(bad)), bad);
    }

    void aMailServerElsewhereMustEncrypt()
    {
        // The sink offers no STARTTLS: by a name that isn't this machine's, nothing is sent.
        SmtpHost host{*smtpAddressFrom(m_sink.url()), u"somebody"_s, u"a password"_s};
        const Result<void> sent = SmtpSender(host).send(
            {officeAddress, u"yasmina@example.org"_s, u"x"_s, u"y"_s, QDateTime::currentDateTimeUtc()});
        QVERIFY(!sent); // a password is never sent in the clear, here neither
        QCOMPARE(sent.error().code, failure::mailUndelivered);
        QVERIFY(m_sink.taken().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPostman)
#include "test_Postman.moc"
