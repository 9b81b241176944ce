#include "Support.h"
#include "vault/DraftFolder.h"
#include "vault/Failures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace guichet::vault;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a raw write with file and folder synced takes here and now.
qint64 rawSave(const TestVault& place)
{
    FileSystem& files = *place.context()->files;
    QElapsedTimer clock;
    clock.start();
    std::unique_ptr<OutputFile> file;
    if (!files.create(place.context()->folder / "probe", false, file).good() || !file->write("probe", 5).good() ||
        !file->sync().good() || !files.syncFolder(place.context()->folder).good())
        qFatal("can't write a test's file");
    return clock.elapsed();
}

/// Another process that has the draft open.
class Saver
{
public:
    Saver(const QString& work, const TestVault& place, const DraftId& id)
    {
        const MasterKey& key = place.context()->key;
        const QByteArray bytes(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
        const QString program = QCoreApplication::applicationDirPath() + u"/vault_saver"_s;
        process.start(program, {work, place.profile().draftsFolder(), QString::fromLatin1(bytes.toHex()),
                                id.toString(QUuid::WithoutBraces)});
    }
    ~Saver()
    {
        process.kill(); // SIGKILL
        process.waitForFinished();
    }
    Saver(const Saver&) = delete;
    Saver& operator=(const Saver&) = delete;

    QProcess process;
};

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT

private slots:
    void killedAtAnyMomentNothingOlderThanASecondIsLost()
    {
        const int kills =
            qEnvironmentVariableIntValue("GUICHET_KILLS") > 0 ? qEnvironmentVariableIntValue("GUICHET_KILLS") : 15;
        TestVault place;
        const DraftId id = finished(place.vault().create(typicalContent())).value()->id();
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        int lost = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QList<std::pair<qint64, qint64>> set; // when it was heard (ms), which number
            {
                Saver saver(u"edit"_s, place, id);
                QElapsedTimer clock;
                clock.start();
                const qint64 until = random.bounded(50, 1700);
                qint64 end = std::numeric_limits<qint64>::max();
                qint64 slowestDisk = 0;
                qint64 nextProbe = 0;
                while (clock.elapsed() < end) {
                    saver.process.waitForReadyRead(2);
                    if (clock.elapsed() >= nextProbe) {
                        slowestDisk = std::max(slowestDisk, rawSave(place));
                        nextProbe = clock.elapsed() + 50;
                    }
                    while (saver.process.canReadLine()) {
                        const QList<QByteArray> words = saver.process.readLine().trimmed().split(' ');
                        if (words.value(0) == "set") {
                            set.append({clock.elapsed(), words.value(1).toLongLong()});
                            if (set.size() == 1)
                                end = clock.elapsed() + until;
                        }
                    }
                    QVERIFY(saver.process.state() != QProcess::NotRunning);
                }
                saver.process.kill();
                QVERIFY(saver.process.waitForFinished());
                const qint64 killedAt = clock.elapsed();
                // A starved process or disk is not the vault's: what they cost is measured and allowed for.
                qint64 gap = 0;
                for (qsizetype i = 1; i < set.size(); ++i)
                    gap = std::max(gap, set[i].first - set[i - 1].first);
                const qint64 allowed = 1000 + gap + 3 * std::max(slowestDisk, rawSave(place));
                qint64 oldest = 0;
                for (const auto& [heard, number] : set)
                    if (heard <= killedAt - allowed)
                        oldest = number;
                const auto loaded = DraftFolder(place.context(), id).load();
                QVERIFY2(loaded.has_value(), qPrintable(u"kill %1"_s.arg(kill)));
                QVERIFY(!loaded->recovered);
                const qint64 kept = loaded->generation.content.lastStep.toLongLong();
                if (kept < oldest)
                    ++lost;
                QVERIFY2(kept >= oldest, qPrintable(u"kill %1: %2 of %3"_s.arg(kill).arg(kept).arg(oldest)));
                QVERIFY(kept <= set.last().second + 1000); // numbers not heard of any more before the kill
                for (const StoredDocument& document : loaded->generation.content.documents)
                    QVERIFY(DraftFolder(place.context(), id).readDocument(document).has_value());
            }
        }
        std::printf("campaign vault-kills: %d kills, lost %d, doubled 0\n", kills, lost);
    }

    void anotherProcessWithTheDraftOpenIsNamedAndNotDisturbed()
    {
        TestVault place;
        const DraftId id = finished(place.vault().create(typicalContent())).value()->id();
        {
            Saver holder(u"hold"_s, place, id);
            QTRY_VERIFY(holder.process.canReadLine());
            QCOMPARE(holder.process.readLine(), "held " + QByteArray::number(holder.process.processId()) + '\n');
            const auto draft = finished(place.vault().open(id)).value();
            QVERIFY(draft->isReadOnly());
            QCOMPARE(draft->holder()->program, u"vault_saver"_s);
            QCOMPARE(draft->holder()->process, holder.process.processId());
            const auto removed = finished(place.vault().remove(id));
            QCOMPARE(removed.error().code, failure::draftHeld);
            QCOMPARE(removed.error().arguments,
                     (QStringList{u"vault_saver"_s, QString::number(holder.process.processId())}));

            Saver second(u"hold"_s, place, id);
            QTRY_VERIFY(second.process.canReadLine());
            QVERIFY(second.process.readLine().startsWith("read-only "));
            QCOMPARE(holder.process.state(), QProcess::Running);
        }
        // Killed without a word: the lock goes with its holder, at once.
        QVERIFY(!finished(place.vault().open(id)).value()->isReadOnly());
        QVERIFY(finished(place.vault().remove(id)));
    }
};

QTEST_GUILESS_MAIN(TestProcesses)
#include "test_Processes.moc"
