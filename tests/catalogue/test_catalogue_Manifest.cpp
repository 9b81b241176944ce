#include "catalogue/Failures.h"
#include "catalogue/editions/Manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace guichet::catalogue;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray randomBytes(QRandomGenerator& random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char& each : bytes)
        each = static_cast<char>(random.bounded(256));
    return bytes;
}

Manifest randomManifest(QRandomGenerator& random)
{
    Manifest manifest;
    manifest.number = random.bounded(1, 1'000'000);
    manifest.edition = u"%1.%2"_s.arg(random.bounded(2026, 2100)).arg(random.bounded(1, 13), 2, 10, QLatin1Char('0'));
    manifest.issuedAt = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).addSecs(random.bounded(100'000'000));
    manifest.expires = manifest.issuedAt.date().addDays(random.bounded(0, 1000));
    for (int i = random.bounded(1, 40); i > 0; --i)
        manifest.files.insert(u"%1f%2.json"_s.arg(i % 2 ? u"procedures/"_s : QString()).arg(i),
                              {randomBytes(random, 32), random.bounded(1, 300'000)});
    for (int i = random.bounded(0, editionKeysLimit + 1); i > 0; --i)
        manifest.announces.append(randomBytes(random, publicKeySize));
    for (int i = random.bounded(0, editionKeysLimit + 1); i > 0; --i)
        manifest.retires.append(randomBytes(random, publicKeySize));
    return manifest;
}

} // namespace

/// The reader of manifests takes what is whole and within its limits, and nothing else.
class TestManifest : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{20'261'128};

    static QJsonObject good()
    {
        return {{u"format"_s, 1},
                {u"number"_s, 2},
                {u"edition"_s, u"2026.12"_s},
                {u"issuedAt"_s, u"2026-11-28T10:00:00.000Z"_s},
                {u"expires"_s, u"2027-12-31"_s},
                {u"files"_s, QJsonObject{{u"help.json"_s, file(1)}}},
                {u"announces"_s, QJsonArray()},
                {u"retires"_s, QJsonArray()}};
    }

    static QJsonObject file(qint64 bytes) { return {{u"sha256"_s, QString(64, u'a')}, {u"bytes"_s, bytes}}; }

    static QJsonObject files(int count, qint64 bytes)
    {
        QJsonObject all;
        for (int i = 0; i < count; ++i)
            all.insert(u"f%1.json"_s.arg(i), file(bytes));
        return all;
    }

    static QJsonArray keys(int count)
    {
        QJsonArray all;
        for (int i = 0; i < count; ++i)
            all.append(QString::fromLatin1(QByteArray(publicKeySize, char('a' + i)).toBase64()));
        return all;
    }

private slots:
    void whatIsWrittenIsReadTheSame()
    {
        for (int i = 0; i < 300; ++i) {
            const Manifest manifest = randomManifest(m_random);
            const auto read = manifestFromJson(toJson(manifest));
            QVERIFY2(read, toJson(manifest).constData());
            QCOMPARE(*read, manifest);
        }
    }

    /// No broken bytes crash the reader, and what it takes is within the limits.
    void brokenBytesAreNeverTakenPastTheLimits()
    {
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = toJson(randomManifest(m_random));
            for (int changes = m_random.bounded(1, 5); changes > 0; --changes) {
                const qsizetype at = m_random.bounded(int(bytes.size()));
                if (m_random.bounded(3) == 0)
                    bytes.remove(at, m_random.bounded(1, 20));
                else
                    bytes[at] = static_cast<char>(m_random.bounded(256));
                if (bytes.isEmpty())
                    break;
            }
            const auto read = manifestFromJson(bytes);
            if (!read)
                continue;
            QVERIFY(read->number >= 1 && read->issuedAt.isValid() && read->expires.isValid());
            for (auto each = read->files.begin(); each != read->files.end(); ++each)
                QVERIFY(isCatalogueFileName(each.key()) && each->sha256.size() == 32 && each->bytes >= 1 &&
                        each->bytes <= catalogueFileLimit);
        }
    }

    void everyMemberIsHeldToItsForm_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const QString& member, const QJsonValue& value,
                            const QString& named = {}) {
            QTest::newRow(name) << member << value << (named.isEmpty() ? u'/' + member : named);
        };
        row("no format", u"format"_s, QJsonValue());
        row("format 0", u"format"_s, 0);
        row("no number", u"number"_s, QJsonValue());
        row("number 0", u"number"_s, 0);
        row("a number below", u"number"_s, -3);
        row("half a number", u"number"_s, 1.5);
        row("a huge number", u"number"_s, 1e300);
        row("a number in words", u"number"_s, u"2"_s);
        row("no name", u"edition"_s, QJsonValue());
        row("a name with a path", u"edition"_s, u"../2026.12"_s);
        row("a name with a line after", u"edition"_s, u"2026.12\n"_s);
        row("no day of issue", u"issuedAt"_s, QJsonValue());
        row("a day of issue in words", u"issuedAt"_s, u"yesterday"_s);
        row("no expiry", u"expires"_s, QJsonValue());
        row("an impossible day", u"expires"_s, u"2027-02-30"_s);
        row("expired when issued", u"expires"_s, u"2026-11-27"_s);
        row("no files", u"files"_s, QJsonObject());
        row("files as a list", u"files"_s, QJsonArray{u"help.json"_s});
        row("too many files", u"files"_s, files(editionFilesLimit + 1, 1));
        row("too much in all", u"files"_s, files(5, catalogueFileLimit));
        row("no list of keys", u"announces"_s, QJsonValue());
        row("too many keys", u"announces"_s, keys(editionKeysLimit + 1));
        row("a short key", u"retires"_s, QJsonArray{u"AAAA"_s});
        row("a key twice", u"retires"_s, QJsonArray{keys(1).first(), keys(1).first()});
        row("a member unheard of", u"more"_s, true);
        const auto fileRow = [&](const char* name, const QString& file, const QJsonObject& json, const QString& after) {
            row(name, u"files"_s, QJsonObject{{file, json}}, u"/files/"_s + file + after);
        };
        for (const char* name :
             {"../help.json", "/etc/passwd", "procedures/../help.json", "a/help.json", "Help.json", "help.json ",
              "help", "procedure.schema.json", "edition.json", "procedures/", "c:help.json", ".json"})
            fileRow(name, QString::fromLatin1(name), file(1), {});
        fileRow("an empty file", u"help.json"_s, file(0), u"/bytes"_s);
        fileRow("a file too large", u"help.json"_s, file(catalogueFileLimit + 1), u"/bytes"_s);
        fileRow("a short digest", u"help.json"_s, {{u"sha256"_s, u"aa"_s}, {u"bytes"_s, 1}}, u"/sha256"_s);
        fileRow("a digest in capitals", u"help.json"_s, {{u"sha256"_s, QString(64, u'A')}, {u"bytes"_s, 1}},
                u"/sha256"_s);
        QJsonObject more = file(1);
        more.insert(u"url"_s, u"https://example.org"_s);
        fileRow("a file with more", u"help.json"_s, more, {});
    }

    void everyMemberIsHeldToItsForm()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, named);
        QVERIFY(manifestFromJson(QJsonDocument(good()).toJson()));
        QJsonObject json = good();
        if (value.isNull())
            json.remove(member);
        else
            json.insert(member, value);
        const auto read = manifestFromJson(QJsonDocument(json).toJson());
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), int(failure::manifestUnreadable));
        QCOMPARE(read.error().arguments.value(0), named);
    }

    void theLimitsThemselvesAreTaken()
    {
        QJsonObject json = good();
        json.insert(u"files"_s, files(editionFilesLimit, editionSizeLimit / editionFilesLimit));
        json.insert(u"announces"_s, keys(editionKeysLimit));
        QVERIFY(manifestFromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        json.insert(u"expires"_s, u"2026-11-28"_s);
        QVERIFY(manifestFromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    }

    void aNewerFormNamesTheProgramAsTooOld()
    {
        QJsonObject json = good();
        json.insert(u"format"_s, 2);
        json.insert(u"unheard"_s, true);
        const auto read = manifestFromJson(QJsonDocument(json).toJson());
        QVERIFY(!read && read.error().code == failure::manifestNewer);
    }

    void moreBytesThanAManifestMayHaveAreNotRead()
    {
        QByteArray bytes = QJsonDocument(good()).toJson();
        bytes += QByteArray(manifestLimit, ' ');
        QVERIFY(!manifestFromJson(bytes));
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "test_catalogue_Manifest.moc"
