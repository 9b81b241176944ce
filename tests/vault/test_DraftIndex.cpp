#include "FaultyFileSystem.h"
#include "Support.h"
#include "vault/DraftFolder.h"
#include "vault/DraftIndex.h"
#include "vault/Failures.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

namespace {

QString indexFile(const TestVault& place)
{
    return place.profile().draftsFolder() + u"/index"_s;
}

/// As a program that starts now lists them.
QList<DraftSummary> listedAnew(const TestVault& place)
{
    return DraftIndex().summaries(place.context());
}

QList<DraftSummary> listedWithoutIndex(const TestVault& place)
{
    QFile::remove(indexFile(place));
    return listedAnew(place);
}

DraftId created(const TestVault& place, const QString& step)
{
    DraftContent content = typicalContent();
    content.lastStep = step;
    return finished(place.vault().create(content)).value()->id();
}

void change(const TestVault& place, const DraftId& id, const std::function<void(DraftContent&)>& change)
{
    const auto draft = finished(place.vault().open(id)).value();
    draft->update(change);
    if (!finished(draft->flush()))
        qFatal("not saved");
}

/// Everything a summary can say.
DraftContent fullContent()
{
    DraftContent content = typicalContent();
    content.edition = u"2026-11"_s;
    content.request.filedBy = FiledBy::ThirdParty;
    content.filing = {{u"waiting"_s, true}};
    content.state = RequestState::ToComplete;
    content.receipt = FilingReceipt();
    content.receipt->number = u"26-4471-0093"_s;
    content.receipt->filedAt = QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);
    content.receipt->deletedAt = QDateTime(QDate(2026, 11, 4), QTime(10, 0), Qt::UTC);
    content.journal.append({QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC), u"state"_s, u"to-complete"_s});
    content.serverUrl = u"https://guichet.example"_s;
    content.retention = {QDate(2026, 11, 5), true};
    content.elsewhere.filedOn = QDate(2026, 5, 4);
    content.elsewhere.number = u"A1"_s;
    return content;
}

} // namespace

/// The sealed list of summaries: never needed, never wrong.
class TestDraftIndex : public QObject
{
    Q_OBJECT

private slots:
    void aSummaryIsReadAsItWasWritten()
    {
        Generation generation = generationOf(u"documents"_s, 7);
        for (const DraftContent& content : {fullContent(), DraftContent()}) {
            generation.content = content;
            const DraftSummary summary = summaryOf(DraftId::createUuid(), generation, true);
            std::optional<Failure> failure;
            JsonReader json(toJson(summary), QString(), failure);
            QCOMPARE(draftSummaryFromJson(json), summary);
            QVERIFY(!failure);
        }
        generation.content = fullContent();
        const DraftSummary summary = summaryOf(DraftId::createUuid(), generation, false);
        QVERIFY(summary.waiting && summary.forOther);
        QCOMPARE(summary.stateSince, QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC));
    }

    void whatIsListedByItIsWhatTheDraftsSay()
    {
        TestVault place;
        QRandomGenerator chance(20261128);
        QList<DraftId> ids;
        for (int step = 0; step < 60; ++step) {
            const int what = chance.bounded(4);
            if (ids.isEmpty() || what == 0) {
                ids.append(created(place, QString::number(step)));
            } else if (what == 1) {
                QVERIFY(finished(place.vault().remove(ids.takeAt(chance.bounded(ids.size())))));
            } else {
                change(place, ids.at(chance.bounded(ids.size())),
                       [step](DraftContent& content) { content.lastStep = QString::number(step); });
            }
            if (chance.bounded(3) == 0)
                listedAnew(place); // the index of that moment
            if (step % 10 == 9) {
                const QList<DraftSummary> byIndex = listedAnew(place);
                QCOMPARE(byIndex.size(), ids.size());
                QCOMPARE(byIndex, listedWithoutIndex(place));
            }
        }
    }

    void onlyWhatChangedIsOpened()
    {
        const auto files = std::make_shared<FaultyFileSystem>();
        TestVault place(files);
        constexpr int drafts = 20;
        QList<DraftId> ids;
        for (int i = 0; i < drafts; ++i)
            ids.append(created(place, u"documents"_s));
        const auto callsOfListing = [&] {
            files->calls = 0;
            listedAnew(place);
            return files->calls.load();
        };
        const int first = callsOfListing();
        const int second = callsOfListing();
        // A look at each, and the index itself.
        QVERIFY2(second <= drafts + 6, qPrintable(QString::number(second)));
        QVERIFY(first > 3 * drafts);
        change(place, ids.at(3), [](DraftContent& content) { content.lastStep = u"review"_s; });
        QVERIFY(callsOfListing() < second + 20);
        QCOMPARE(callsOfListing(), second);
    }

    void whateverIsWrongWithItTheListIsRight_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no index") << QByteArray("something else");
        QTest::newRow("nothing sealed") << QByteArray("GPINDEX\n\1");
        QTest::newRow("not sealed by us") << QByteArray("GPINDEX\n\1") + QByteArray(500, 'x');
    }
    void whateverIsWrongWithItTheListIsRight()
    {
        QFETCH(QByteArray, index);
        TestVault place;
        created(place, u"documents"_s);
        const QList<DraftSummary> all = listedAnew(place);
        writeBytes(indexFile(place), index);
        QCOMPARE(listedAnew(place), all);
        QVERIFY(bytesOf(indexFile(place)).size() > 200); // and it was made anew
    }

    void aDamagedOneIsMadeAnewWhereverItIsDamaged()
    {
        TestVault place;
        created(place, u"documents"_s);
        created(place, u"review"_s);
        const QList<DraftSummary> all = listedAnew(place);
        const QByteArray good = bytesOf(indexFile(place));
        for (qsizetype at = 0; at < good.size(); at += 7) {
            QByteArray flipped = good;
            flipped[at] = static_cast<char>(flipped[at] ^ 0x20);
            for (const QByteArray& bad : {flipped, good.left(at)}) {
                writeBytes(indexFile(place), bad);
                QCOMPARE(listedAnew(place), all);
            }
        }
    }

    void oneOfAnotherKeyIsNotRead()
    {
        TestVault place;
        TestVault other;
        created(place, u"documents"_s);
        created(other, u"review"_s);
        const QList<DraftSummary> all = listedAnew(place);
        listedAnew(other);
        writeBytes(indexFile(place), bytesOf(indexFile(other)));
        QCOMPARE(listedAnew(place), all);
    }

    void itSaysNothingWithoutTheKey()
    {
        TestVault place;
        finished(place.vault().create(fullContent()));
        listedAnew(place);
        const QByteArray index = bytesOf(indexFile(place));
        QVERIFY(!index.isEmpty());
        for (const char* secret : {"Haddad", "fab-perte", "26-4471", "guichet.example", "to-complete"})
            QVERIFY2(!index.contains(secret), secret);
    }

    void anUnreadableDraftIsLookedAtEachTime()
    {
        TestVault place;
        const DraftId id = created(place, u"documents"_s);
        const QString content = place.folderOf(id) + u"/content"_s;
        const QByteArray good = bytesOf(content);
        writeBytes(content, "GPDRAFT\n");
        QVERIFY(listedAnew(place).constFirst().failure);
        QVERIFY(listedAnew(place).constFirst().failure);
        writeBytes(content, good);
        QVERIFY(!listedAnew(place).constFirst().failure);
    }

    void aDiskThatRefusesItCostsNothingElse()
    {
        const auto files = std::make_shared<FaultyFileSystem>();
        TestVault place(files);
        created(place, u"documents"_s);
        const QList<DraftSummary> all = listedAnew(place);
        const QByteArray index = bytesOf(indexFile(place));
        files->calls = 0;
        listedWithoutIndex(place);
        const int calls = files->calls;
        const int first = calls - 3; // creating, writing and closing it, giving it its name
        for (int call = first; call <= calls; ++call) {
            QFile::remove(indexFile(place));
            files->failOnce(call);
            QCOMPARE(listedAnew(place), all);
            files->recover();
            QCOMPARE(listedAnew(place), all);
        }
        QCOMPARE(QDir(place.profile().draftsFolder()).entryList({u"index*"_s}, QDir::Files), {u"index"_s});
    }

    void whatAKilledProgramLeftOfItIsSweptAway()
    {
        TestVault place;
        const QString left = place.profile().draftsFolder() + u"/index-0123456789abcdef"_s;
        writeBytes(left, "half an index");
        sweepUnfinished(*diskFileSystem(), place.context()->folder);
        QVERIFY(!QFile::exists(left));
    }
};

QTEST_GUILESS_MAIN(TestDraftIndex)
#include "test_DraftIndex.moc"
