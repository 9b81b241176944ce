#include "Support.h"
#include "model/Sha256.h"
#include "tasks/Await.h"
#include "vault/DraftFolder.h"
#include "vault/Failures.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace guichet;
using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

namespace {

void setStep(Draft& draft, const QString& step)
{
    draft.update([&step](DraftContent& content) { content.lastStep = step; });
}

QString stepOnDisk(const TestVault& place, const DraftId& id)
{
    const auto loaded = DraftFolder(place.context(), id).load();
    return loaded ? loaded->generation.content.lastStep : failureName(loaded.error().code);
}

qsizetype filesOf(const TestVault& place, const DraftId& id)
{
    return QDir(place.folderOf(id)).entryList({u"doc-*"_s}).size();
}

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT

private slots:
    void aChangeReachesTheDiskByItself()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        QSignalSpy saved(draft.get(), &Draft::saved);
        setStep(*draft, u"review"_s);
        QVERIFY(!draft->isSaved());
        QTRY_VERIFY(draft->isSaved());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(stepOnDisk(place, draft->id()), u"review"_s);
        QCOMPARE(draft->savedAt(), saved.first().first().toDateTime());
    }

    void manyChangesAreFewSavesAndTheLastWins()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        QSignalSpy saved(draft.get(), &Draft::saved);
        for (int i = 0; i < 500; ++i)
            setStep(*draft, QString::number(i));
        QTRY_VERIFY(draft->isSaved());
        QVERIFY(saved.size() <= 3);
        QCOMPARE(stepOnDisk(place, draft->id()), u"499"_s);
    }

    void theSameValueIsNotSavedAgain()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        draft->setContent(draft->content());
        QVERIFY(draft->isSaved());
    }

    void flushWaitsForTheDisk()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        QVERIFY(finished(draft->flush()));
        setStep(*draft, u"review"_s);
        QVERIFY(finished(draft->flush()));
        QVERIFY(draft->isSaved());
        QCOMPARE(stepOnDisk(place, draft->id()), u"review"_s);
    }

    void closingBringsWhatIsPendingToDisk()
    {
        TestVault place;
        auto draft = finished(place.vault().create(typicalContent())).value();
        const DraftId id = draft->id();
        setStep(*draft, u"review"_s);
        draft.reset();
        QCOMPARE(stepOnDisk(place, id), u"review"_s);
    }

    void theDraftMayBeDroppedRightAfterFlush()
    {
        TestVault place;
        const auto flow = [](std::shared_ptr<Draft> draft) -> Task<bool> {
            setStep(*draft, u"review"_s);
            const Result<void> flushed = co_await draft->flush();
            draft.reset();
            co_return flushed.has_value();
        };
        auto draft = finished(place.vault().create(typicalContent())).value();
        QVERIFY(finished(flow(std::move(draft))));
    }

    void theDraftMayBeDroppedWhenItSaysThatItIsSaved()
    {
        TestVault place;
        auto draft = finished(place.vault().create(typicalContent())).value();
        connect(draft.get(), &Draft::saved, this, [&draft] { draft.reset(); });
        setStep(*draft, u"review"_s);
        QTRY_VERIFY(!draft);
    }

    void aFlushThatNobodyWaitsForAnyMoreDoesNoHarm()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        setStep(*draft, u"review"_s);
        {
            TaskScope scope;
            const auto flow = [](Draft* open) -> Task<void> { co_await open->flush(); };
            scope.start(flow(draft.get()));
        }
        QTRY_VERIFY(draft->isSaved());
    }

    void attachedBytesComeBackTheSame()
    {
        TestVault place;
        DraftId id;
        StoredDocument document;
        const QByteArray bytes(200'000, 'x');
        {
            const auto draft = finished(place.vault().create(typicalContent())).value();
            id = draft->id();
            document = finished(draft->attach(bytes, u"/home/yasmina/scan.jpg"_s)).value();
            QCOMPARE(document.displayName, u"scan.jpg"_s);
            QCOMPARE(document.bytes, bytes.size());
            QCOMPARE(document.sha256, sha256(bytes));
            QCOMPARE(draft->content().documents, QList{document});
            const auto twice = finished(draft->attach(bytes, u"scan.jpg"_s)).value();
            QVERIFY(twice.id != document.id);
            QVERIFY(finished(draft->attach({}, u"empty.jpg"_s)));
        }
        const auto draft = finished(place.vault().open(id)).value();
        QCOMPARE(draft->content().documents.size(), 3);
        QVERIFY(finished(draft->read(document.id)).value() == bytes);
        QCOMPARE(finished(draft->read(draft->content().documents.last().id)).value(), QByteArray());
    }

    void aValueTakenBeforeAnAttachmentDoesNotLoseIt()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        DraftContent early = draft->content();
        const auto document = finished(draft->attach("bytes", u"scan.jpg"_s)).value();
        early.lastStep = u"review"_s;
        draft->setContent(early);
        QCOMPARE(draft->content().lastStep, u"review"_s);
        QCOMPARE(draft->content().documents, QList{document});
    }

    void whatIsSaidAboutADocumentIsKept()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        const auto document = finished(draft->attach("bytes", u"scan.jpg"_s)).value();
        draft->update([](DraftContent& content) {
            content.documents[0].report = {{u"verdict"_s, u"accept"_s}};
            content.documents[0].sha256 = "something else";
        });
        QCOMPARE(draft->content().documents[0].report.value(u"verdict"_s).toString(), u"accept"_s);
        QCOMPARE(draft->content().documents[0].sha256, document.sha256);
    }

    void aRemovedDocumentCanBeRestoredUntilTheDraftIsClosed()
    {
        TestVault place;
        auto draft = finished(place.vault().create(typicalContent())).value();
        const DraftId id = draft->id();
        const auto document = finished(draft->attach("bytes", u"scan.jpg"_s)).value();
        draft->update([&document](DraftContent& content) {
            content.request.documents = {SupportingDocument{u"identity"_s, {document.id}}};
            content.outputs = {{u"filing-receipt"_s, document.id}};
        });
        QVERIFY(draft->removeDocument(document.id));
        QVERIFY(draft->content().documents.isEmpty());
        QVERIFY(draft->content().request.documents.isEmpty());
        QVERIFY(draft->content().outputs.isEmpty());
        QVERIFY(finished(draft->flush()));
        QCOMPARE(finished(draft->read(document.id)).value(), QByteArray("bytes"));
        QVERIFY(draft->restoreDocument(document.id));
        QCOMPARE(draft->content().documents, QList{document});
        QVERIFY(!draft->restoreDocument(document.id));
        QVERIFY(draft->removeDocument(document.id));
        QCOMPARE(draft->removeDocument(document.id).error().code, failure::documentUnknown);
        setStep(*draft, u"review"_s);
        QVERIFY(finished(draft->flush()));
        // Once neither generation lists it, its bytes go with the next closing.
        setStep(*draft, u"filing"_s);
        QCOMPARE(filesOf(place, id), 1);
        draft.reset();
        QCOMPARE(filesOf(place, id), 0);
    }

    void limitsAreSaidWithTheirFigures()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        const auto large = finished(draft->attach(QByteArray(documentLimit + 1, 'x'), u"large.pdf"_s));
        QCOMPARE(large.error().code, failure::documentTooLarge);
        QCOMPARE(large.error().arguments, QStringList{QString::number(documentLimit)});
        for (int i = 0; i < documentCountLimit; ++i)
            QVERIFY(finished(draft->attach(QByteArray::number(i), u"scan.jpg"_s)));
        QCOMPARE(finished(draft->attach("one more", u"scan.jpg"_s)).error().code, failure::documentsTooMany);
        QCOMPARE(draft->content().documents.size(), documentCountLimit);
        QVERIFY(finished(draft->flush()));
    }

    void aDamagedOrLostDocumentIsNoticed()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        const auto document = finished(draft->attach(QByteArray(1000, 'x'), u"scan.jpg"_s)).value();
        const QString file = place.folderOf(draft->id()) + u"/doc-"_s + document.id;
        QByteArray bytes = bytesOf(file);
        bytes[500] = static_cast<char>(bytes[500] ^ 1);
        writeBytes(file, bytes);
        QCOMPARE(finished(draft->read(document.id)).error().code, failure::documentDamaged);
        QVERIFY(QFile::remove(file));
        QCOMPARE(finished(draft->read(document.id)).error().code, failure::documentLost);
        QCOMPARE(finished(draft->read(u"unknown"_s)).error().code, failure::documentUnknown);
    }

    void documentsCanNotBeExchanged()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        const auto one = finished(draft->attach("one", u"1.jpg"_s)).value();
        const auto two = finished(draft->attach("two", u"2.jpg"_s)).value();
        const QString folder = place.folderOf(draft->id());
        writeBytes(folder + u"/doc-"_s + one.id, bytesOf(folder + u"/doc-"_s + two.id));
        QCOMPARE(finished(draft->read(one.id)).error().code, failure::documentDamaged);
    }

    void closingInTheMiddleOfAnAttachmentDoesNoHarm()
    {
        TestVault place;
        auto draft = finished(place.vault().create(typicalContent())).value();
        const DraftId id = draft->id();
        std::optional<Result<StoredDocument>> ended;
        TaskScope scope;
        const auto flow = [](Draft* open, std::optional<Result<StoredDocument>>* out) -> Task<void> {
            const QByteArray bytes(3'000'000, 'x');
            out->emplace(co_await open->attach(bytes, u"scan.jpg"_s));
        };
        scope.start(flow(draft.get(), &ended));
        draft.reset();
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(ended->error().code, failure::draftClosed);
        const auto again = finished(place.vault().open(id)).value();
        QVERIFY(again->content().documents.isEmpty());
        QCOMPARE(filesOf(place, id), 0);
    }

    void endingAnAttachmentInTheMiddleDoesNoHarm()
    {
        TestVault place;
        const auto draft = finished(place.vault().create(typicalContent())).value();
        {
            TaskScope scope;
            const auto flow = [](Draft* open) -> Task<void> {
                const QByteArray bytes(3'000'000, 'x');
                co_await open->attach(bytes, u"scan.jpg"_s);
            };
            scope.start(flow(draft.get()));
        }
        QVERIFY(draft->content().documents.isEmpty());
        QVERIFY(finished(draft->attach("bytes", u"scan.jpg"_s)));
    }

    void aSecondOpenerCanOnlyRead()
    {
        QCoreApplication::setApplicationName(u"guichet-test"_s);
        TestVault place;
        auto first = finished(place.vault().create(typicalContent())).value();
        const auto document = finished(first->attach("bytes", u"scan.jpg"_s)).value();
        QVERIFY(finished(first->flush()));
        const auto second = finished(place.vault().open(first->id())).value();
        QVERIFY(!first->isReadOnly());
        QVERIFY(second->isReadOnly());
        QVERIFY(second->holder().has_value());
        QCOMPARE(second->holder()->program, u"guichet-test"_s);
        QCOMPARE(second->holder()->process, QCoreApplication::applicationPid());
        QVERIFY(second->content() == first->content());
        QCOMPARE(finished(second->read(document.id)).value(), QByteArray("bytes"));

        QSignalSpy failed(second.get(), &Draft::saveFailed);
        setStep(*second, u"review"_s);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Failure>().code, failure::draftReadOnly);
        QVERIFY(second->content() == first->content());
        QCOMPARE(finished(second->attach("x", u"x"_s)).error().code, failure::draftReadOnly);
        QVERIFY(!second->removeDocument(document.id));
        QVERIFY(finished(second->flush()));

        const DraftId id = first->id();
        first.reset();
        QVERIFY(!finished(place.vault().open(id)).value()->isReadOnly());
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "test_Draft.moc"
