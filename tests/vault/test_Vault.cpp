#include "Support.h"
#include "vault/DraftFolder.h"
#include "vault/Failures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QtEndian>

using namespace guichet;
using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

namespace {

void damage(const QString& file)
{
    QByteArray bytes = bytesOf(file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeBytes(file, bytes);
}

QByteArray everythingBelow(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        all += file.toUtf8() + '\n' + bytesOf(file);
    }
    return all;
}

/// A draft saved twice: a previous generation exists.
DraftId savedTwice(const TestVault& place)
{
    const auto draft = finished(place.vault().create(typicalContent())).value();
    for (const QString& step : {u"old"_s, u"new"_s}) {
        draft->update([&step](DraftContent& content) { content.lastStep = step; });
        if (!finished(draft->flush()))
            qFatal("not saved");
    }
    return draft->id();
}

} // namespace

class TestVaultClass : public QObject
{
    Q_OBJECT

private slots:
    void aDraftIsReopenedWhereItWasLeft()
    {
        TestVault place;
        DraftId id;
        QDateTime createdAt;
        {
            const auto draft = finished(place.vault().create(typicalContent())).value();
            id = draft->id();
            createdAt = draft->createdAt();
            draft->update([](DraftContent& content) { content.lastStep = u"review"_s; });
        }
        const auto draft = finished(place.vault().open(id)).value();
        DraftContent expected = typicalContent();
        expected.lastStep = u"review"_s;
        QVERIFY(draft->content() == expected);
        QCOMPARE(draft->createdAt().toMSecsSinceEpoch(), createdAt.toMSecsSinceEpoch());
        QVERIFY(!draft->recovered());
    }

    void draftsAreListedNewestFirst()
    {
        TestVault place;
        QVERIFY(finished(place.vault().list()).value().isEmpty());
        const DraftId one = finished(place.vault().create(typicalContent())).value()->id();
        DraftContent other;
        other.request.procedure = u"correction"_s;
        other.request.civilStatus.familyName = u"Roussel"_s;
        other.request.civilStatus.givenNames = {u"Marcel"_s};
        const DraftId two = finished(place.vault().create(other)).value()->id();
        {
            const auto draft = finished(place.vault().open(one)).value();
            draft->update([](DraftContent& content) {
                content.state = RequestState::Sent;
                content.receipt = FilingReceipt{};
                content.receipt->number = u"26-4471-0093"_s;
            });
        }
        const auto all = finished(place.vault().list()).value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].id, one);
        QCOMPARE(all[0].personName, u"Yasmina Haddad"_s);
        QCOMPARE(all[0].state, RequestState::Sent);
        QCOMPARE(all[0].receiptNumber, u"26-4471-0093"_s);
        QCOMPARE(all[1].id, two);
        QCOMPARE(all[1].procedure, u"correction"_s);
        QCOMPARE(all[1].personName, u"Marcel Roussel"_s);
        QCOMPARE(Vault::count(place.profile()), 2);
    }

    void nothingTypedOrAttachedIsOnDiskInClear()
    {
        TestVault place;
        DraftContent content = typicalContent();
        content.request.civilStatus.familyName = u"Zzyzxmarker"_s;
        auto draft = finished(place.vault().create(content)).value();
        const QByteArray bytes = QByteArray(100'000, ' ') + "Zzyzxmarker" + QByteArray(100'000, ' ');
        QVERIFY(finished(draft->attach(bytes, u"Zzyzxmarker.jpg"_s)));
        QVERIFY(finished(draft->flush()));
        const QString marker = u"Zzyzxmarker"_s;
        const auto utf16 = QByteArray(reinterpret_cast<const char*>(marker.utf16()), marker.size() * 2);
        for (int closed = 0; closed < 2; ++closed) {
            const QByteArray all = everythingBelow(place.profile().folder());
            QVERIFY(all.size() > 200'000);
            for (const QByteArray& form : {marker.toUtf8(), utf16, marker.toUtf8().toBase64().left(12),
                                           marker.toUtf8().toHex(), QByteArray("fab-perte")})
                QVERIFY2(!all.contains(form), form.constData());
            draft.reset();
        }
    }

    void theHeaderSaysNothingAboutThePerson()
    {
        TestVault place;
        const DraftId id = savedTwice(place);
        const QJsonObject header = QJsonDocument::fromJson(bytesOf(place.folderOf(id) + u"/header"_s)).object();
        QCOMPARE(header.keys(), (QStringList{u"cipher"_s, u"created"_s, u"format"_s, u"id"_s, u"key"_s}));
    }

    void aDamagedGenerationGivesThePreviousOneAndSaysSo_data()
    {
        QTest::addColumn<int>("damageKind");
        QTest::newRow("changed") << 0;
        QTest::newRow("empty") << 1;
        QTest::newRow("cut") << 2;
        QTest::newRow("gone") << 3;
        QTest::newRow("very large") << 4;
    }

    void aDamagedGenerationGivesThePreviousOneAndSaysSo()
    {
        QFETCH(int, damageKind);
        TestVault place;
        const DraftId id = savedTwice(place);
        const QString file = place.folderOf(id) + u"/content"_s;
        const QByteArray bytes = bytesOf(file);
        switch (damageKind) {
        case 0:
            damage(file);
            break;
        case 1:
            writeBytes(file, {});
            break;
        case 2:
            writeBytes(file, bytes.chopped(10));
            break;
        case 3:
            QVERIFY(QFile::remove(file));
            break;
        case 4:
            QVERIFY(QFile::resize(file, 5'000'000'000));
            break;
        }
        const auto listed = finished(place.vault().list()).value();
        QVERIFY(listed[0].recovered);
        const QTemporaryDir elsewhere;
        const QString exported = elsewhere.filePath(u"draft.demande"_s);
        const auto notice = finished(place.vault().exportDraft(id, exported, passphraseFromText(u"secret"_s)));
        QVERIFY(notice && *notice);
        QCOMPARE((*notice)->code, failure::draftRecovered);
        {
            const auto draft = finished(place.vault().open(id)).value();
            QVERIFY(draft->recovered().has_value());
            QCOMPARE(draft->recovered()->code, failure::draftRecovered);
            QCOMPARE(draft->content().lastStep, u"old"_s);
            // The next save doesn't put the damaged one in the good one's place.
            draft->update([](DraftContent& content) { content.lastStep = u"mended"_s; });
        }
        const auto again = finished(place.vault().open(id)).value();
        QVERIFY(!again->recovered());
        QCOMPARE(again->content().lastStep, u"mended"_s);
        DraftFolder folder(place.context(), id);
        damage(file);
        QCOMPARE(folder.load()->generation.content.lastStep, u"old"_s);
    }

    void aDraftDamagedTwiceIsListedAndNeverDeleted()
    {
        TestVault place;
        const DraftId id = savedTwice(place);
        const DraftId other = finished(place.vault().create(typicalContent())).value()->id();
        damage(place.folderOf(id) + u"/content"_s);
        damage(place.folderOf(id) + u"/content.1"_s);
        const auto opened = finished(place.vault().open(id));
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, failure::draftDamaged);
        const auto listed = finished(place.vault().list()).value();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed[0].id, other);
        QVERIFY(!listed[0].failure);
        QCOMPARE(listed[1].failure->code, failure::draftDamaged);
        QVERIFY(QFile::exists(place.folderOf(id) + u"/content.1"_s));
        QVERIFY(finished(place.vault().remove(id)).has_value());
        QCOMPARE(finished(place.vault().list()).value().size(), 1);
    }

    void aNewerFormatIsLeftUntouched_data()
    {
        QTest::addColumn<bool>("inHeader");
        QTest::newRow("said by the header") << true;
        QTest::newRow("said by the content") << false;
    }

    void aNewerFormatIsLeftUntouched()
    {
        QFETCH(bool, inHeader);
        TestVault place;
        const DraftId id = savedTwice(place);
        const QString file = place.folderOf(id) + (inHeader ? u"/header"_s : u"/content"_s);
        if (inHeader) {
            writeBytes(file, R"({"format": 2})");
        } else {
            QByteArray bytes = bytesOf(file);
            qToLittleEndian(quint32(2), bytes.data() + 8);
            writeBytes(file, bytes);
        }
        const QByteArray before = everythingBelow(place.folderOf(id));
        const auto opened = finished(place.vault().open(id));
        QCOMPARE(opened.error().code, failure::draftNewer);
        QCOMPARE(opened.error().arguments, QStringList{u"2"_s});
        QCOMPARE(finished(place.vault().list()).value()[0].failure->code, failure::draftNewer);
        QVERIFY(everythingBelow(place.folderOf(id)) == before);
    }

    void aLostHeaderIsNotNeededToRead()
    {
        TestVault place;
        const DraftId id = savedTwice(place);
        QVERIFY(QFile::remove(place.folderOf(id) + u"/header"_s));
        QCOMPARE(finished(place.vault().open(id)).value()->content().lastStep, u"new"_s);
    }

    void anotherKeyOpensNothingAndChangesNothing()
    {
        TestVault place;
        const DraftId id = savedTwice(place);
        const QByteArray before = everythingBelow(place.folderOf(id));
        place.context()->key = MasterKey::random(masterKeySize);
        QCOMPARE(finished(place.vault().open(id)).error().code, failure::draftDamaged);
        QVERIFY(everythingBelow(place.folderOf(id)) == before);
    }

    void aFolderCopiedUnderAnotherIdIsNotTakenForAnotherDraft()
    {
        TestVault place;
        const DraftId id = savedTwice(place);
        const DraftId copy = DraftId::createUuid();
        QVERIFY(QDir().mkpath(place.folderOf(copy)));
        QVERIFY(QFile::copy(place.folderOf(id) + u"/content"_s, place.folderOf(copy) + u"/content"_s));
        QCOMPARE(finished(place.vault().open(copy)).error().code, failure::draftDamaged);
    }

    void aDraftIsDeletedWithItsDocumentsButNotWhileItIsOpen()
    {
        TestVault place;
        auto draft = finished(place.vault().create(typicalContent())).value();
        const DraftId id = draft->id();
        QVERIFY(finished(draft->attach("bytes", u"scan.jpg"_s)));
        const auto refused = finished(place.vault().remove(id));
        QCOMPARE(refused.error().code, failure::draftHeld);
        QCOMPARE(refused.error().arguments.value(1), QString::number(QCoreApplication::applicationPid()));
        draft.reset();
        QVERIFY(finished(place.vault().remove(id)));
        QCOMPARE(finished(place.vault().remove(id)).error().code, failure::draftUnknown);
        QCOMPARE(finished(place.vault().open(id)).error().code, failure::draftUnknown);
        QVERIFY(QDir(place.profile().draftsFolder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void whatLiesAroundInTheFolderIsNoDraft()
    {
        TestVault place;
        QVERIFY(QDir(place.profile().draftsFolder()).mkpath(u"holiday pictures"_s));
        writeBytes(place.profile().draftsFolder() + u"/notes.txt"_s, "x");
        QVERIFY(QDir(place.profile().draftsFolder()).mkpath(u"{67C8770B-44F1-410A-AB9A-F9B5446F13EE}"_s));
        QVERIFY(finished(place.vault().list()).value().isEmpty());
        QCOMPARE(Vault::count(place.profile()), 0);
    }

    void unfinishedFoldersAreSweptUnlessSomeoneIsAtWork()
    {
        TestVault place;
        const QDir drafts(place.profile().draftsFolder());
        QVERIFY(drafts.mkpath(u".new-a"_s));
        QVERIFY(drafts.mkpath(u".gone-b"_s));
        writeBytes(drafts.filePath(u".gone-b/doc-1"_s), "x");
        QVERIFY(drafts.mkpath(u".new-busy"_s));
        const auto busy = FolderLock::acquire(diskPath(drafts.filePath(u".new-busy/lock"_s)), "note");
        QVERIFY(busy.lock != nullptr);
        sweepUnfinished(*diskFileSystem(), place.context()->folder);
        QCOMPARE(drafts.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u".new-busy"_s});
    }

    void withoutAKeyNothingOutlivesTheVault()
    {
        QTemporaryDir folder;
        const Profile profile = Profile::open(folder.path()).value();
        // What a crash left of an earlier session.
        QVERIFY(QDir(folder.path()).mkpath(u"session-old/0d9d4b7e-0000-4000-8000-000000000000"_s));
        writeBytes(folder.path() + u"/session-old/0d9d4b7e-0000-4000-8000-000000000000/content"_s, "x");
        {
            const auto vault = finished(Vault::unlock(profile, KeyChoice::memory(), nullptr)).value();
            QVERIFY(vault->isMemoryOnly());
            const auto draft = finished(vault->create(typicalContent())).value();
            QVERIFY(finished(draft->attach("bytes", u"scan.jpg"_s)));
            QCOMPARE(finished(vault->list()).value().size(), 1);
            QCOMPARE(QDir(folder.path()).entryList({u"session-*"_s}, QDir::Dirs).size(), 1);
        }
        QVERIFY(QDir(folder.path()).entryList({u"session-*"_s}, QDir::Dirs).isEmpty());
        QCOMPARE(Vault::count(profile), 0);
    }
};

QTEST_GUILESS_MAIN(TestVaultClass)
#include "test_Vault.moc"
