#include "FaultyFileSystem.h"
#include "Support.h"
#include "model/Failures.h"
#include "vault/DraftFolder.h"
#include "vault/Failures.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace guichet;
using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Mode
{
    Once,
    Crash
};

} // namespace

/// Every write, sync, rename and close of the vault fails in turn: old or new, never neither.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void everyFault_data()
    {
        QTest::addColumn<DiskError>("error");
        QTest::addColumn<int>("mode");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("disk full") << DiskError::Full << int(Once) << failure::diskFull;
        QTest::newRow("device failing") << DiskError::Failing << int(Once) << failure::diskFailing;
        QTest::newRow("access denied") << DiskError::Denied << int(Once) << failure::diskDenied;
        QTest::newRow("crash") << DiskError::Full << int(Crash) << failure::diskFull;
    }

    void aValueThatCouldNotBeReadAgainIsRefusedByItsNameAndTheOldStays()
    {
        TestVault place;
        DraftFolder folder(place.context(), DraftId::createUuid());
        QVERIFY(folder.make(generationOf(u"old"_s, 1)));
        Generation broken = generationOf(u"new"_s, 2);
        broken.content.request.contact.email = QString(requestTextLimit + 1, u'a');
        const Result<void> saved = folder.save(broken, Previous::Kept);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, model::failure::textTooLong);
        const auto loaded = folder.load();
        QVERIFY(loaded && !loaded->recovered);
        QCOMPARE(loaded->generation.content.lastStep, u"old"_s);
    }

    void savingLeavesTheOldOrTheNew_data() { everyFault_data(); }
    void savingLeavesTheOldOrTheNew()
    {
        QFETCH(DiskError, error);
        QFETCH(int, mode);
        QFETCH(FailureCode, code);
        int faults = 0;
        for (int call = 1;; ++call) {
            const auto files = std::make_shared<FaultyFileSystem>();
            TestVault place(files);
            const DraftId id = DraftId::createUuid();
            {
                DraftFolder folder(place.context(), id);
                QVERIFY(folder.make(generationOf(u"first"_s, 1)));
                QVERIFY(folder.save(generationOf(u"old"_s, 2), Previous::Kept));
                files->error = error;
                mode == Once ? files->failOnce(call) : files->failFrom(call);
                const Result<void> saved = folder.save(generationOf(u"new"_s, 3), Previous::Kept);
                const bool reached = files->calls >= call;
                files->recover();
                const auto loaded = folder.load();
                QVERIFY2(loaded.has_value(), qPrintable(u"call %1"_s.arg(call)));
                QVERIFY(!loaded->recovered);
                const QString step = loaded->generation.content.lastStep;
                QVERIFY2(step == u"old" || step == u"new", qPrintable(step));
                // No failure is swallowed: whatever didn't work is said.
                QCOMPARE(saved.has_value(), !reached);
                if (saved)
                    QCOMPARE(step, u"new"_s);
                else
                    QCOMPARE(saved.error().code, code);
                // What failed can be tried again.
                QVERIFY(folder.save(generationOf(u"newest"_s, 4), Previous::Kept));
                QCOMPARE(folder.load()->generation.content.lastStep, u"newest"_s);
                if (!reached)
                    break;
                ++faults;
            }
        }
        QVERIFY(faults >= 8);
    }

    void makingLeavesAWholeDraftOrNone_data() { everyFault_data(); }
    void makingLeavesAWholeDraftOrNone()
    {
        QFETCH(DiskError, error);
        QFETCH(int, mode);
        int faults = 0;
        for (int call = 1;; ++call) {
            const auto files = std::make_shared<FaultyFileSystem>();
            TestVault place(files);
            files->error = error;
            mode == Once ? files->failOnce(call) : files->failFrom(call);
            bool made = false;
            {
                DraftFolder folder(place.context(), DraftId::createUuid());
                made = folder.make(generationOf(u"first"_s, 1)).has_value();
            }
            const bool reached = files->calls >= call;
            files->recover();
            const auto ids = draftIdsIn(*files, place.context()->folder);
            QCOMPARE(made, !reached);
            QVERIFY(ids.size() <= 1);
            QVERIFY(!made || ids.size() == 1);
            for (const DraftId& id : ids)
                QVERIFY2(DraftFolder(place.context(), id).load(), qPrintable(u"call %1"_s.arg(call)));
            sweepUnfinished(*files, place.context()->folder);
            const QStringList left =
                QDir(place.profile().draftsFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            QCOMPARE(left.size(), ids.size());
            if (!reached)
                break;
            ++faults;
        }
        QVERIFY(faults >= 10);
    }

    void attachingLeavesTheDraftReadable()
    {
        for (int call = 1;; ++call) {
            const auto files = std::make_shared<FaultyFileSystem>();
            TestVault place(files);
            Vault vault = place.vault();
            const auto draft = finished(vault.create(typicalContent())).value();
            files->failOnce(call);
            const auto attached = finished(draft->attach(QByteArray(100'000, 'x'), u"scan.jpg"_s));
            const bool reached = files->calls >= call;
            files->recover();
            QCOMPARE(draft->content().documents.size(), attached ? 1 : 0);
            const auto flushed = finished(draft->flush());
            QVERIFY(flushed.has_value());
            if (attached)
                QVERIFY(finished(draft->read(attached->id)).has_value());
            else
                QVERIFY(finished(draft->attach("again", u"scan.jpg"_s)).has_value());
            if (!reached)
                break;
        }
    }

    void aFailedSaveIsToldAndTriedAgainByItself()
    {
        const auto files = std::make_shared<FaultyFileSystem>();
        TestVault place(files);
        Vault vault = place.vault();
        const auto draft = finished(vault.create(typicalContent())).value();
        QSignalSpy failed(draft.get(), &Draft::saveFailed);
        QSignalSpy saved(draft.get(), &Draft::saved);
        files->failFrom(1);
        draft->update([](DraftContent& content) { content.lastStep = u"review"_s; });
        QTRY_VERIFY(failed.size() >= 1);
        QCOMPARE(failed.first().first().value<Failure>().code, failure::diskFull);
        QVERIFY(!draft->isSaved());
        draft->update([](DraftContent& content) { content.lastStep = u"filing"_s; });
        files->recover();
        QTRY_VERIFY(draft->isSaved());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(DraftFolder(place.context(), draft->id()).load()->generation.content.lastStep, u"filing"_s);
    }

    void flushGivesTheFailureOfItsAttempt()
    {
        const auto files = std::make_shared<FaultyFileSystem>();
        TestVault place(files);
        Vault vault = place.vault();
        const auto draft = finished(vault.create(typicalContent())).value();
        files->failFrom(1);
        draft->update([](DraftContent& content) { content.lastStep = u"review"_s; });
        const auto flushed = finished(draft->flush());
        QVERIFY(!flushed.has_value());
        QCOMPARE(flushed.error().code, failure::diskFull);
        files->recover();
        QTRY_VERIFY(draft->isSaved());
    }

    void aDraftClosedWhileTheDiskIsFullForAMomentIsSaved()
    {
        const auto files = std::make_shared<FaultyFileSystem>();
        TestVault place(files);
        Vault vault = place.vault();
        DraftId id;
        {
            const auto draft = finished(vault.create(typicalContent())).value();
            id = draft->id();
            files->failOnce(2);
            draft->update([](DraftContent& content) { content.lastStep = u"review"_s; });
        }
        QCOMPARE(DraftFolder(place.context(), id).load()->generation.content.lastStep, u"review"_s);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_Faults.moc"
