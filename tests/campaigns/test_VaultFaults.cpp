#include "campaigns/Campaign.h"
#include "campaigns/FailingCalls.h"
#include "campaigns/VaultTrials.h"

#include <QFileInfo>
#include <QTest>
#include <cerrno>

using namespace guichet;
using namespace guichet::test;
using failingCalls::How;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How long the disk stays ill, in calls.
constexpr int forEver = 1'000'000;

struct Illness
{
    const char* name;
    How how;
    int code;
    int calls;
};

QList<Illness> illnesses(bool all)
{
    QList<Illness> list = {
        {"full once", How::Fails, ENOSPC, 1},
        {"failing once", How::Fails, EIO, 1},
        {"denied once", How::Fails, EACCES, 1},
        {"full for good", How::Fails, ENOSPC, forEver},
        {"failing for good", How::Fails, EIO, forEver},
        {"full in the middle of a write", How::ShortThenFails, ENOSPC, 1},
        {"writes by halves", How::ShortThenGoes, 0, 1},
    };
    if (all)
        for (const int calls : {2, 3, 5})
            list += {{"full for a while", How::Fails, ENOSPC, calls},
                     {"failing for a while", How::Fails, EIO, calls},
                     {"denied for a while", How::Fails, EACCES, calls},
                     {"writes by halves for a while", How::ShortThenGoes, 0, calls}};
    return list;
}

} // namespace

/// Every open, read, write, sync, rename and close that the vault makes fails in turn, in every way that disks know:
/// the old value or the new is there, never neither, and no failure is passed over in silence.
class TestVaultFaults : public QObject
{
    Q_OBJECT

    Tally m_tally;

    /// One operation, ill from this call on; false if it was over before.
    bool tryAt(const Operation& operation, const Illness& illness, int call, int bytes)
    {
        const Trial trial = operation.prepare(bytes);
        failingCalls::arm(call, call + illness.calls - 1, illness.how, illness.code);
        const bool done = trial.act().has_value();
        const int made = failingCalls::disarm();
        if (!failingCalls::struck())
            return call <= made; // another kind of call than those that this illness is about
        ++m_tally.tried;
        const auto where = [&] {
            return QStringLiteral("%1, %2 at call %3")
                .arg(QLatin1StringView(operation.name), QLatin1StringView(illness.name), QString::number(call));
        };
        if (illness.how == How::ShortThenGoes && !done) {
            ++m_tally.lost;
            qWarning("%s: a write that goes on was given up", qPrintable(where()));
        }
        if (const QString lost = trial.lost(done); !lost.isEmpty()) {
            ++m_tally.lost;
            qWarning("%s: %s", qPrintable(where()), qPrintable(lost));
        }
        return true;
    }

private slots:
    void initTestCase()
    {
        // The disk's illnesses are played: no time is spent on waiting for a real one.
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
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
        if (vaultOperations()[operation].slow && !isLongCampaign())
            return;
        const Operation& tried = vaultOperations()[operation];
        const int lostBefore = m_tally.lost;
        const int triedBefore = m_tally.tried;
        const QList<Illness> all = illnesses(isLongCampaign());
        const QList<int> sizes = isLongCampaign() && !tried.slow ? QList<int>{1, 5'000, 300'000} : QList<int>{5'000};
        for (const int bytes : sizes) {
            if (tried.slow) { // one illness at each call, in turn
                for (int call = 1; tryAt(tried, all[call % all.size()], call, bytes); ++call) {
                }
                continue;
            }
            for (const Illness& illness : all)
                for (int call = 1; tryAt(tried, illness, call, bytes); ++call) {
                }
        }
        QVERIFY(m_tally.tried >= triedBefore + 5);
        QCOMPARE(m_tally.lost, lostBefore);
    }

    void cleanupTestCase() { m_tally.print("vault-faults", "faults"); }
};

QTEST_GUILESS_MAIN(TestVaultFaults)
#include "test_VaultFaults.moc"
