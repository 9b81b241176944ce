#include "publisher/EditionMaker.h"
#include "vault/FaultyFileSystem.h"

#include "catalogue/Failures.h"
#include "editions/EditionStore.h"
#include "editions/Failures.h"

using namespace guichet;
using namespace guichet::editions;
using guichet::test::EditionMaker;
using namespace Qt::Literals::StringLiterals;

/// What a computer takes and keeps, and what it refuses.
class TestStore : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 28};

    /// A profile that was configured with the maker's key.
    struct Place
    {
        explicit Place(bool demo = false)
            : profile(Profile::open(folder.path()).value())
        {
            if (demo)
                profile.markDemo();
            trust(maker.key());
        }

        void trust(const publisher::SecretKey& key) const
        {
            EditionMaker::write(profile.catalogueKeysFolder() + u'/' +
                                    QString::fromLatin1(key.publicKey().bytes.toHex()) + u".pub"_s,
                                catalogue::toText(key.publicKey()));
        }

        EditionStore store(std::shared_ptr<vault::FileSystem> files = vault::diskFileSystem()) const
        {
            EditionStore opened(profile, QString(), std::move(files));
            if (!opened.open())
                qFatal("not opened");
            return opened;
        }

        EditionMaker maker;
        QTemporaryDir folder;
        Profile profile;
    };

    static int refusal(const Result<void>& result) { return result ? 0 : int(result.error().code); }

    int taken(EditionStore& store, const QString& folder) const
    {
        return refusal(store.take(catalogue::signedEditionIn(folder), m_today));
    }

private slots:
    void theOneBuiltInIsUsedUntilANewerOneIsTaken()
    {
        Place place;
        EditionStore store = place.store();
        QCOMPARE(store.newest()->edition(), firstEdition);
        QVERIFY(!store.isTaken());
        QCOMPARE(taken(store, place.maker.make(2)), 0);
        QVERIFY(store.isTaken());
        QCOMPARE(store.newest()->edition(), EditionMaker::nameOf(2));
        QVERIFY(store.find(firstEdition));
        QVERIFY(store.find(QString()));

        EditionStore again = place.store();
        QCOMPARE(again.newest()->edition(), EditionMaker::nameOf(2));
        QVERIFY(!again.problem());
        QCOMPARE(again.find(QString())->edition(), firstEdition);
        QVERIFY(!again.find(u"2031.01"_s));
        QCOMPARE(int(again.known(u"2031.01"_s).error().code), int(editions::failure::editionNotKnown));
    }

    void noEditionComesBack()
    {
        Place place;
        EditionStore store = place.store();
        const QString second = place.maker.make(2), third = place.maker.make(3);
        QCOMPARE(taken(store, third), 0);
        QCOMPARE(taken(store, second), int(editions::failure::editionNotNewer));
        QCOMPARE(taken(store, third), int(editions::failure::editionNotNewer));
        // Not even where its files are gone: the highest number is remembered.
        QVERIFY(QDir(place.profile.catalogueFolder() + u"/editions"_s).removeRecursively());
        EditionStore emptied = place.store();
        QCOMPARE(emptied.newest()->edition(), firstEdition);
        QCOMPARE(taken(emptied, second), int(editions::failure::editionNotNewer));
        QCOMPARE(taken(emptied, third), 0);
    }

    void anExpiredOneIsRefusedAndOneThatExpiresGoesOn()
    {
        Place place;
        EditionStore store = place.store();
        const QString folder = place.maker.make(2, {}, {}, nullptr, u"2026-12-31"_s);
        const auto edition = catalogue::signedEditionIn(folder);
        QCOMPARE(refusal(store.take(edition, QDate(2027, 1, 1))), int(editions::failure::editionExpired));
        QCOMPARE(refusal(store.take(edition, QDate(2026, 12, 31))), 0);
        EditionStore later = place.store(); // whatever the day is
        QCOMPARE(later.newest()->expires(), QDate(2026, 12, 31));
        QVERIFY(!later.problem());
    }

    void onlyConfiguredKeysCount()
    {
        Place place;
        EditionStore store = place.store();
        const publisher::SecretKey stranger = place.maker.freshKey(u"stranger"_s);
        QCOMPARE(taken(store, place.maker.make(2, {}, {}, &stranger)), int(catalogue::failure::signatureUnknown));
        QCOMPARE(store.newest()->edition(), firstEdition);
        QVERIFY(QDir(place.profile.catalogueKeysFolder()).removeRecursively());
        EditionStore keyless = place.store();
        QVERIFY(keyless.trusted().keys().isEmpty());
        QCOMPARE(taken(keyless, place.maker.make(3)), int(catalogue::failure::signatureUnknown));
    }

    void aDemoKeyCountsInADemoProfileOnly()
    {
        Place place(true);
        QVERIFY(place.profile.isDemo());
        const publisher::SecretKey demo = place.maker.freshKey(u"demo"_s, true);
        place.trust(demo);
        EditionStore store = place.store();
        QCOMPARE(taken(store, place.maker.make(2, {}, {}, &demo)), 0);
        // The same folder, no demo any more: neither the key nor what it signed counts.
        QVERIFY(QFile::remove(place.profile.folder() + u"/demo-profile"_s));
        EditionStore serious = place.store();
        QCOMPARE(serious.newest()->edition(), firstEdition);
        QVERIFY(!serious.find(EditionMaker::nameOf(2)));
        QCOMPARE(taken(serious, place.maker.make(3, {}, {}, &demo)), int(catalogue::failure::signatureUnknown));
        QCOMPARE(taken(serious, place.maker.make(4)), 0);
    }

    void aProfileWithDraftsNeverBecomesADemo()
    {
        Place place;
        QVERIFY(QDir().mkpath(place.profile.draftsFolder()));
        place.profile.markDemo();
        QVERIFY(!place.profile.isDemo());
    }

    void aNewKeyIsAnnouncedByAnEditionSignedWithTheOldOne()
    {
        Place place;
        const publisher::SecretKey next = place.maker.freshKey(u"next"_s);
        const publisher::SecretKey& old = place.maker.key();
        EditionStore store = place.store();
        QCOMPARE(taken(store, place.maker.make(3, {}, {}, &next)), int(catalogue::failure::signatureUnknown));
        QCOMPARE(taken(store, place.maker.make(2, {}, {{next.publicKey().bytes}, {}})), 0);
        QCOMPARE(taken(store, place.maker.make(3, {}, {{}, {old.publicKey().bytes}}, &next)), 0);
        // The old one was retired, though it is configured.
        QCOMPARE(taken(store, place.maker.make(4)), int(catalogue::failure::signatureUnknown));
        EditionStore again = place.store();
        QCOMPARE(again.newest()->number(), 3);
        QCOMPARE(taken(again, place.maker.make(5)), int(catalogue::failure::signatureUnknown));
        QCOMPARE(taken(again, place.maker.make(6, {}, {}, &next)), 0);
        // What it signed before goes on being known.
        QVERIFY(again.find(EditionMaker::nameOf(2)));
    }

    void anOlderWordAboutKeysIsNotHeardAgain()
    {
        Place place;
        const publisher::SecretKey lost = place.maker.freshKey(u"lost"_s);
        const auto manifest = [](const QString& folder) {
            return *catalogue::manifestFromJson(catalogue::manifestIn(folder));
        };
        const auto announces = manifest(place.maker.make(2, {}, {{lost.publicKey().bytes}, {}}));
        const auto retires = manifest(place.maker.make(3, {}, {{}, {lost.publicKey().bytes}}));
        EditionStore store = place.store();
        QVERIFY(store.follow(announces));
        QCOMPARE(store.trusted().keys().size(), 2);
        QVERIFY(store.follow(retires));
        QVERIFY(store.follow(announces));
        QCOMPARE(store.trusted().keys().size(), 1);
        QCOMPARE(place.store().trusted().keys().size(), 1);
    }

    void aNameIsNeverGivenTwice()
    {
        Place place;
        EditionStore store = place.store();
        const auto rename = [](const QByteArray& number) {
            return [number](catalogue::CatalogueFiles& files) {
                EditionMaker::replace(files, u"catalogue.json"_s, "2026.12." + number, "2026.11");
            };
        };
        QCOMPARE(taken(store, place.maker.make(2, rename("2"))), int(editions::failure::editionNameTaken));
        QCOMPARE(store.newest()->number(), 1);
    }

    void whatIsDamagedOnDiskIsNotUsedAndMayBeTakenAgain()
    {
        Place place;
        EditionStore store = place.store();
        const QString folder = place.maker.make(2);
        QCOMPARE(taken(store, folder), 0);
        EditionMaker::write(place.profile.catalogueFolder() + u"/editions/2/help.json"_s, "{}");
        EditionStore damaged = place.store();
        QCOMPARE(damaged.newest()->edition(), firstEdition);
        QVERIFY(damaged.problem() && damaged.problem()->code == catalogue::failure::fileDiffers);
        QCOMPARE(taken(damaged, folder), 0);
        QVERIFY(!damaged.problem());
        QCOMPARE(place.store().newest()->number(), 2);
        EditionMaker::write(place.profile.catalogueFolder() + u"/state.json"_s, "{");
        EditionStore forgetful = place.store();
        QCOMPARE(forgetful.problem()->code, editions::failure::memoryUnreadable);
        QCOMPARE(forgetful.newest()->number(), 2);
        QCOMPARE(taken(forgetful, place.maker.make(3)), 0);
        QVERIFY(!place.store().problem());
    }

    /// Every call to the disk fails once: the editions are as they were, and the next attempt succeeds.
    void aDiskThatFailsLeavesWhatThereWas()
    {
        Place place;
        const QString folder = place.maker.make(2);
        const auto edition = catalogue::signedEditionIn(folder);
        auto files = std::make_shared<vault::FaultyFileSystem>();
        EditionStore store = place.store(files);
        const QString laid = place.profile.catalogueFolder() + u"/editions/2"_s;
        int failed = 0;
        for (int call = 1;; call += call < 12 ? 1 : 23) {
            files->failOnce(call);
            const auto result = store.take(edition, m_today);
            const bool struck = files->calls >= call;
            files->recover();
            if (!struck) {
                QVERIFY(result);
                break;
            }
            if (result) { // clearing away what was never there may fail
                QDir(place.profile.catalogueFolder()).removeRecursively();
                store = place.store(files);
                continue;
            }
            ++failed;
            QCOMPARE(int(result.error().code), int(editions::failure::editionNotStored));
            QCOMPARE(store.newest()->number(), 1);
            QVERIFY(!QFile::exists(laid));
        }
        QVERIFY(failed > 10);
        QCOMPARE(place.store().newest()->number(), 2);
    }

    void whatNoDraftUsesGoesAndWhatOneUsesStays()
    {
        Place place;
        EditionStore store = place.store();
        for (int number : {2, 3, 4})
            QCOMPARE(taken(store, place.maker.make(number)), 0);
        QVERIFY(store.tidy({firstEdition, EditionMaker::nameOf(3)}));
        EditionStore again = place.store();
        QVERIFY(!again.find(EditionMaker::nameOf(2)));
        QVERIFY(again.find(EditionMaker::nameOf(3)));
        QCOMPARE(again.newest()->number(), 4);
        // The one that came with the program outlives it: a copy is kept, and never counts as one that was taken.
        const QString copy = place.profile.catalogueFolder() + u"/editions/1"_s;
        QVERIFY(QFile::exists(copy + u"/edition.json"_s) && !QFile::exists(copy + u"/edition.sig"_s));
        QVERIFY(catalogue::catalogueOf(*catalogue::manifestFromJson(catalogue::manifestIn(copy)),
                                       catalogue::dataFilesIn(copy)));
        QVERIFY(store.tidy({}));
        QVERIFY(!QFile::exists(copy));
        QVERIFY(!place.store().find(EditionMaker::nameOf(3)));
    }

    void whatAnotherProgramNotedIsNotWrittenOver()
    {
        Place place;
        EditionStore one = place.store();
        EditionStore other = place.store();
        const publisher::SecretKey next = place.maker.freshKey(u"next"_s);
        QCOMPARE(taken(other, place.maker.make(2, {}, {{next.publicKey().bytes}, {}})), 0);
        QVERIFY(one.noteTag(u"https://example.org"_s, "\"tag\""));
        EditionStore again = place.store();
        QCOMPARE(again.memory().highest, 2);
        QCOMPARE(again.trusted().keys().size(), 2);
        QCOMPARE(again.memory().tags.value(u"https://example.org"_s), QByteArray("\"tag\""));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "test_editions_Store.moc"
