#include "campaigns/Campaign.h"
#include "campaigns/SmallDisk.h"
#include "campaigns/VaultTrials.h"

#include <QTest>

using namespace guichet;
using namespace guichet::test;

/// The vault on a file system that is really full, or has room for ever a little more: the old value or the new is
/// there, never neither.
class TestFullDisk : public QObject
{
    Q_OBJECT

    const QString m_unable;
    Tally m_tally;

    /// One operation with so much room; true if that was enough.
    bool tryWith(const Operation& operation, int pagesLeft, int namesLeft)
    {
        const Trial trial = operation.prepare(20'000);
        const bool full = Ballast::fill(QDir::tempPath(), pagesLeft, namesLeft);
        const bool done = full && trial.act().has_value();
        Ballast::empty(QDir::tempPath());
        if (!full) {
            QTest::qFail("the disk can't be filled", __FILE__, __LINE__);
            return true;
        }
        ++m_tally.tried;
        if (const QString lost = trial.lost(done); !lost.isEmpty()) {
            ++m_tally.lost;
            qWarning("%s with %d pages and %d names: %s", operation.name, pagesLeft, namesLeft, qPrintable(lost));
        }
        return done;
    }

public:
    explicit TestFullDisk(QString unable)
        : m_unable(std::move(unable))
    {
    }

private slots:
    void initTestCase()
    {
        if (m_unable.isEmpty())
            return;
        std::printf("campaign vault-full-disk: NOT RUN: %s\n", qPrintable(m_unable));
        QSKIP("NOT RUN: no small file system can be mounted here");
    }

    void theOldOrTheNewIsThere_data()
    {
        QTest::addColumn<int>("operation");
        for (int i = 0; i < vaultOperations().size(); ++i)
            QTest::newRow(vaultOperations()[i].name) << i;
    }

    void theOldOrTheNewIsThere()
    {
        QFETCH(int, operation);
        const Operation& tried = vaultOperations()[operation];
        if (tried.slow && !isLongCampaign())
            return;
        const int lostBefore = m_tally.lost;
        constexpr int plenty = 40;
        for (int pages = 0; !tryWith(tried, pages, plenty); ++pages)
            QVERIFY(pages < plenty);
        for (int names = 0; !tryWith(tried, plenty, names); ++names)
            QVERIFY(names < plenty);
        QCOMPARE(m_tally.lost, lostBefore);
    }

    void cleanupTestCase()
    {
        if (m_unable.isEmpty())
            m_tally.print("vault-full-disk", "faults");
    }
};

int main(int argc, char** argv)
{
    const QString unable = enterSmallDisk();
    QCoreApplication application(argc, argv);
    TestFullDisk test(unable);
    return QTest::qExec(&test, argc, argv);
}
#include "test_FullDisk.moc"
