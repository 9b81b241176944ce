#include "Support.h"
#include "model/Failures.h"
#include "vault/Failures.h"
#include "vault/Generation.h"
#include "vault/TextLimits.h"

#include <QTest>

using namespace guichet;
using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every member with a value of its own.
DraftContent fullContent()
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'780'000'000'123, Qt::UTC);
    DraftContent content = typicalContent();
    const QString original(32, u'a');
    const QString mended(32, u'b');
    content.documents = {StoredDocument{original,
                                        StoredDocument::Bytes::Original,
                                        {},
                                        u"scan é.jpg"_s,
                                        1234,
                                        QByteArray(32, 'x'),
                                        at,
                                        {},
                                        QJsonObject{{u"verdict"_s, u"accept"_s}}},
                         StoredDocument{mended,
                                        StoredDocument::Bytes::Mended,
                                        original,
                                        u"scan é.jpg"_s,
                                        999,
                                        QByteArray(32, 'y'),
                                        at,
                                        QJsonArray{u"turn"_s},
                                        {}}};
    content.filing = {{u"key"_s, u"k"_s}, {u"step"_s, 3}};
    content.receipt = FilingReceipt{u"id"_s,
                                    u"26-4471-0093"_s,
                                    u"fab-perte"_s,
                                    u"2026-01"_s,
                                    at,
                                    at.addMonths(6),
                                    {ReceivedDocument{u"identity"_s, QByteArray(32, 'x'), 1234}},
                                    {},
                                    {}};
    content.state = RequestState::ToComplete;
    content.reasons = {AdministrationMessage{u"illegible"_s, u"identity"_s, u"La photo est floue."_s, at}};
    content.serverUrl = u"https://guichet-permis.example"_s;
    content.outputs = {{u"filing-receipt"_s, mended}};
    content.elsewhere = {QDate(2026, 11, 20), u"P-26-7781"_s,     RequestState::Approved,    QDate(2026, 11, 23),
                         QDate(2027, 1, 5),   QDate(2026, 12, 1), {u"motif"_s, u"contact"_s}};
    return content;
}

} // namespace

class TestDraftContent : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberSurvivesJson()
    {
        const DraftContent content = fullContent();
        const auto again = draftContentFromJson(toJson(content));
        QVERIFY2(again.has_value(), qPrintable(again ? QString() : failureName(again.error().code)));
        QVERIFY(*again == content);
    }

    void anEmptyValueSurvivesJson()
    {
        const auto again = draftContentFromJson(toJson(DraftContent()));
        QVERIFY(again.has_value());
        QVERIFY(*again == DraftContent());
    }

    void aWrongMemberIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("state") << u"state"_s << QJsonValue(u"lost"_s);
        QTest::newRow("document id with a path")
            << u"documents"_s << QJsonValue(QJsonArray{QJsonObject{{u"id"_s, u"../../etc/passwd"_s}}});
        QTest::newRow("output id") << u"outputs"_s << QJsonValue(QJsonObject{{u"x"_s, u"/etc/passwd"_s}});
        QTest::newRow("request") << u"request"_s << QJsonValue(QJsonObject{{u"filedBy"_s, u"nobody"_s}});
        QTest::newRow("receipt") << u"receipt"_s << QJsonValue(QJsonObject{{u"filedAt"_s, u"yesterday"_s}});
        QTest::newRow("journal") << u"journal"_s << QJsonValue(5);
    }

    void aWrongMemberIsRefusedWithItsPlace()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(fullContent());
        json.insert(member, value);
        const auto again = draftContentFromJson(json);
        QVERIFY(!again.has_value());
        QVERIFY(!again.error().arguments.isEmpty());
    }

    void theOldestJournalEntriesGoFirst()
    {
        DraftContent content;
        for (int i = 0; i < journalLimit + 5; ++i)
            content.journal.append(JournalEntry{{}, u"state"_s, QString::number(i)});
        const auto again = draftContentFromJson(toJson(content));
        QVERIFY(again.has_value());
        QCOMPARE(again->journal.size(), journalLimit);
        QCOMPARE(again->journal.first().text, u"5"_s);
    }

    void thePersonIsCalledByTheNameInUse()
    {
        Request request;
        QCOMPARE(personName(request), QString());
        request.civilStatus.givenNames = {u"Inès"_s, u"Marie"_s};
        QCOMPARE(personName(request), u"Inès"_s);
        request.civilStatus.familyName = u"Roussel"_s;
        QCOMPARE(personName(request), u"Inès Roussel"_s);
        request.civilStatus.usageName = u"Haddad"_s;
        QCOMPARE(personName(request), u"Inès Haddad"_s);
    }

    void aFileNameIsShownWithoutItsFolder()
    {
        QCOMPARE(shownFileName(u"/home/x/scan.jpg"_s), u"scan.jpg"_s);
        QCOMPARE(shownFileName(u"C:\\Users\\x\\scan.jpg"_s), u"scan.jpg"_s);
        QCOMPARE(shownFileName(u"a\nb\u202Ec.jpg"_s), u"abc.jpg"_s);
        QCOMPARE(shownFileName(QString(1000, u'a')).size(), shortTextLimit);
    }

    void aGenerationSurvivesItsFile()
    {
        const SecretBytes key = SecretBytes::random(32);
        const DraftId id = DraftId::createUuid();
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'780'000'000'123, Qt::UTC);
        const Generation generation{fullContent(), 7, at, at.addSecs(60)};
        const auto file = generationToFile(generation, id, key);
        QVERIFY(file.has_value());
        const auto again = generationFromFile(*file, id, key);
        QVERIFY(again.has_value());
        QVERIFY(*again == generation);
        QVERIFY(!generationFromFile(*file, DraftId::createUuid(), key));
    }

    void anyChangedByteOfAGenerationIsNoticed()
    {
        const SecretBytes key = SecretBytes::random(32);
        const DraftId id = DraftId::createUuid();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QByteArray file = generationToFile({typicalContent(), 1, now, now}, id, key).value();
        for (qsizetype i = 0; i < file.size(); ++i) {
            QByteArray changed = file;
            changed[i] = static_cast<char>(changed[i] ^ 0x40);
            QVERIFY2(!generationFromFile(changed, id, key), qPrintable(QString::number(i)));
        }
    }

    void whatCouldNotBeReadAgainIsRefused()
    {
        DraftContent content = typicalContent();
        QVERIFY(checkContent(content));
        content.request.contact.email = QString(requestTextLimit + 1, u'a');
        const auto tooLong = checkContent(content);
        QVERIFY(!tooLong.has_value());
        QCOMPARE(tooLong.error().code, model::failure::textTooLong);

        content = typicalContent();
        content.filing.insert(u"large"_s, QString(draftContentLimit, u'a'));
        const auto tooLarge = generationToFile({content, 1, {}, {}}, DraftId::createUuid(), SecretBytes::random(32));
        QVERIFY(!tooLarge.has_value());
        QCOMPARE(tooLarge.error().code, vault::failure::draftTooLarge);
    }
};

QTEST_GUILESS_MAIN(TestDraftContent)
#include "test_DraftContent.moc"
