#include "vault/Retention.h"

#include "vault/DraftContent.h"

#include <QTest>

using namespace guichet;
using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

/// When deleting the copy of a request is proposed: never before the notice could be read, never of a draft.
class TestRetention : public QObject
{
    Q_OBJECT

    const QDate m_deleted{2027, 5, 9};

    DraftContent filed() const
    {
        DraftContent content;
        content.receipt = FilingReceipt();
        content.receipt->deletedAt = m_deleted.startOfDay();
        return content;
    }

private slots:
    void aDraftStaysForEver() { QCOMPARE(retentionStep({}, {}, QDate(2099, 1, 1)), RetentionStep::Stays); }

    void whatTheAdministrationStillHasStays()
    {
        QCOMPARE(retentionStep(m_deleted.startOfDay(), {}, m_deleted.addDays(-1)), RetentionStep::Stays);
        QCOMPARE(retentionStep(m_deleted.startOfDay(), {}, m_deleted), RetentionStep::Notice);
    }

    void deletingIsProposedFourteenDaysAfterTheNoticeOnly()
    {
        DraftContent content = filed();
        // However long nobody opened the program.
        const QDate late = m_deleted.addYears(1);
        QCOMPARE(retentionStep(content.receipt->deletedAt, content.retention, late), RetentionStep::Notice);
        QCOMPARE(proposalDay(content.retention, late), late.addDays(14));
        content.retention.toldOn = late;
        QCOMPARE(retentionStep(content.receipt->deletedAt, content.retention, late.addDays(13)), RetentionStep::Notice);
        QCOMPARE(retentionStep(content.receipt->deletedAt, content.retention, late.addDays(14)),
                 RetentionStep::Proposal);
        content.retention.keep = true;
        QCOMPARE(retentionStep(content.receipt->deletedAt, content.retention, late.addDays(14)), RetentionStep::Stays);
    }

    void itIsKeptWithTheDraft()
    {
        DraftContent content = filed();
        QVERIFY(!toJson(content).contains(u"retention"));
        content.retention = {QDate(2027, 5, 10), true};
        const auto again = draftContentFromJson(toJson(content));
        QVERIFY(again);
        QCOMPARE(again->retention, content.retention);
        QJsonObject wrong = toJson(content);
        wrong[u"retention"] = QJsonObject{{u"toldOn"_s, u"yesterday"_s}};
        QVERIFY(!draftContentFromJson(wrong));
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "test_Retention.moc"
