#include "catalogue/Catalogue.h"
#include "catalogue/Failures.h"
#include "model/JsonPointer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace guichet;
using namespace guichet::catalogue;
using namespace Qt::Literals::StringLiterals;

/// A catalogue with one thing wrong is refused, and the refusal says where.
class TestCatalogueRefusals : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QByteArray bytes(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void replace(const QString& name, const QByteArray& before, const QByteArray& after) const
    {
        QByteArray content = bytes(name);
        const qsizetype at = content.indexOf(before);
        QVERIFY2(at >= 0, before.constData());
        write(name, content.replace(at, before.size(), after));
    }

    Failure refusal() const
    {
        const auto loaded = Catalogue::load(m_folder->path());
        return loaded ? Failure{} : loaded.error();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QDir source(QStringLiteral(GUICHET_SOURCE_DIR "/resources/catalogue"));
        QVERIFY(QDir(m_folder->path()).mkpath(u"procedures"_s));
        QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QVERIFY(QFile::copy(file, m_folder->filePath(source.relativeFilePath(file))));
            QFile::setPermissions(m_folder->filePath(source.relativeFilePath(file)),
                                  QFile::ReadOwner | QFile::WriteOwner);
        }
        QVERIFY(Catalogue::load(m_folder->path()));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char* name, const QString& file, const char* before, const char* after,
                            FailureCode code, const QStringList& named) {
            QTest::newRow(name) << file << QByteArray(before) << QByteArray(after) << static_cast<int>(code) << named;
        };
        const QString correction = u"procedures/correction.json"_s;
        row("no JSON", correction, "{", "{,", failure::notJson, {correction});
        row("a missing text", correction, "\"en\"", "\"de\"", failure::translationMissing,
            {correction, u"/path/0"_s, u"en"_s});
        row("a blank text", correction, "\"fr\": \"", "\"fr\": \" \", \"it\": \"", failure::translationMissing,
            {correction, u"/path/0"_s, u"fr"_s});
        row("an unknown field kind", correction, "\"kind\": \"cardNumber\"", "\"kind\": \"number\"",
            failure::againstSchema, {correction, u"/fields/2"_s});
        row("a block that isn't certain", correction, "\"certainty\": \"high\",\n      \"source\": \"seed, service",
            "\"certainty\": \"medium\",\n      \"source\": \"seed, service", failure::uncertainBlock,
            {correction, u"/rules/3"_s, u"correction-by-holder"_s});
        row("an unknown operator", correction, R"({"==": [{"var": "filedBy"}, "self"]})", R"({"missing": ["filedBy"]})",
            failure::unknownOperator, {u"procedures/correction.json#/rules/3/holds"_s, u"missing"_s});
        row("a default in var", correction, R"({"var": "filedBy"})", R"({"var": ["filedBy", 1]})",
            failure::defaultInVar, {u"procedures/correction.json#/rules/3/holds/==/0"_s});
        row("an answer that nobody asks", correction, R"({"var": "filedBy"})", R"({"var": "filedFrom"})",
            failure::unknownReference, {correction, u"filedFrom"_s});
        row("a rule about an answer that nobody asks", correction, "[\"/filedBy\"]", "[\"/filedFrom\"]",
            failure::unknownReference, {correction, u"/filedFrom"_s});
        row("an unknown shared entry", correction, "\"filed-by\"", "\"filed-via\"", failure::unknownReference,
            {correction, u"filed-via"_s});
        row("two fields of one pointer", correction, "/details/receivedOn\"", "/details/cardNumber\"",
            failure::definedTwice, {correction, u"/details/cardNumber"_s});
        row("a field of no step", correction, "\"step\": \"details\"", "\"step\": \"elsewhere\"",
            failure::unknownReference, {correction, u"elsewhere"_s});
        row("a shared rule that is wrong", u"common.json"_s, R"({"<=": [{"var": "civilStatus.birthDate"})",
            R"({"=<": [{"var": "civilStatus.birthDate"})", failure::unknownOperator,
            {u"common.json#/rules/birth-date/0/holds"_s});
        row("an id that isn't the file's", correction, "\"id\": \"correction\"", "\"id\": \"corrections\"",
            failure::unknownReference, {correction});
        row("a tree to nowhere", u"tree.json"_s, "\"procedure\": \"correction\"", "\"procedure\": \"repair\"",
            failure::unknownReference, {u"tree.json"_s, u"repair"_s});
        row("a leaf that doesn't say why", u"tree.json"_s, "\"procedure\": \"fab-perte\",\n              \"why\"",
            "\"procedure\": \"fab-perte\",\n              \"question\"", failure::againstSchema, {u"tree.json"_s});
        row("a choice with children and no question", u"tree.json"_s, "\"question\": {\"fr\": \"Où en",
            "\"why\": {\"fr\": \"Où en", failure::againstSchema, {u"tree.json"_s});
        row("two choices of one id", u"tree.json"_s, "\"id\": \"stolen\"", "\"id\": \"travel\"", failure::definedTwice,
            {u"tree.json"_s, u"travel"_s});
        row("a member unheard of", u"catalogue.json"_s, "\"edition\"", "\"licence\": 1, \"edition\"",
            failure::againstSchema, {u"catalogue.json"_s});
        row("a procedure without its file", u"catalogue.json"_s, "\"correction\"", "\"repair\"", failure::fileMissing,
            {u"procedures/repair.json"_s});
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, code);
        QFETCH(QStringList, named);
        replace(file, before, after);
        const Failure failure = refusal();
        const QString said = failure.arguments.join(u" | ");
        QVERIFY2(static_cast<int>(failure.code) == code, qPrintable(failureName(failure.code) + u' ' + said));
        for (const QString& each : named)
            QVERIFY2(said.contains(each), qPrintable(said));
        if (code == static_cast<int>(failure::againstSchema))
            QVERIFY2(!failure.arguments.value(2).isEmpty(), qPrintable(said));
    }

    void aSharedEntryThatContainsItselfIsRefused()
    {
        replace(u"common.json"_s, "\"applicant\": [", "\"applicant\": [\"applicant\", ");
        QVERIFY(refusal().code == failure::unknownReference);
    }

    void anEmptyFolderIsNoCatalogue()
    {
        QTemporaryDir empty;
        const auto loaded = Catalogue::load(empty.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().arguments, QStringList(u"catalogue.json"_s));
    }

    void aHugeFileIsNotRead()
    {
        write(u"help.json"_s, QByteArray(5'000'000, ' '));
        QVERIFY(refusal().code == failure::fileMissing);
    }

    /// Any file cut anywhere: a refusal, never a crash.
    void aFileCutShortIsRefused()
    {
        for (const char* name : {"catalogue.json", "common.json", "help.json", "tree.json", "procedure.schema.json",
                                 "procedures/fab-perte.json"}) {
            const QByteArray whole = bytes(QString::fromLatin1(name));
            for (qsizetype length : {qsizetype(0), whole.size() / 3, whole.size() - 3}) {
                write(QString::fromLatin1(name), whole.left(length));
                QVERIFY2(!Catalogue::load(m_folder->path()), name);
            }
            write(QString::fromLatin1(name), whole);
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalogueRefusals)
#include "test_catalogue_CatalogueRefusals.moc"
