#include "publisher/EditionMaker.h"

#include "catalogue/Failures.h"
#include "publisher/Failures.h"

using namespace guichet;
using namespace guichet::catalogue;
using namespace Qt::Literals::StringLiterals;

/// What was signed is taken whole; anything else, by one byte, is refused and named.
class TestEditions : public QObject
{
    Q_OBJECT

    test::EditionMaker m_maker;

    /// Verifies as a program does; the code of the first thing wrong, 0 if nothing is.
    int refusal(const SignedEdition& edition, const TrustedKeys& keys) const
    {
        const auto manifest = keys.verified(edition.manifest, edition.signature);
        if (!manifest)
            return int(manifest.error().code);
        const auto catalogue = catalogueOf(*manifest, edition.files);
        return catalogue ? 0 : int(catalogue.error().code);
    }

private slots:
    void aSignedEditionIsTakenWhole()
    {
        const SignedEdition edition = signedEditionIn(m_maker.make(7));
        const auto manifest = m_maker.trusted().verified(edition.manifest, edition.signature);
        QVERIFY(manifest);
        QCOMPARE(manifest->number, 7);
        QCOMPARE(manifest->edition, test::EditionMaker::nameOf(7));
        QCOMPARE(manifest->expires, QDate(2027, 12, 31));
        const auto catalogue = catalogueOf(*manifest, edition.files);
        QVERIFY(catalogue);
        QCOMPARE(catalogue->edition(), manifest->edition);
        QCOMPARE(catalogue->procedures().size(), Catalogue::embedded()->procedures().size());
    }

    void anyChangedByteIsNoticed()
    {
        const SignedEdition whole = signedEditionIn(m_maker.make(2));
        const TrustedKeys keys = m_maker.trusted();
        QCOMPARE(refusal(whole, keys), 0);
        for (qsizetype at = 0; at < whole.manifest.size(); at += 97) {
            SignedEdition changed = whole;
            changed.manifest[at] = char(changed.manifest[at] ^ 1);
            QCOMPARE(refusal(changed, keys), int(failure::signatureUnknown));
        }
        for (qsizetype at = 0; at < signatureSize; ++at) {
            SignedEdition changed = whole;
            changed.signature[at] = char(changed.signature[at] ^ 64);
            QCOMPARE(refusal(changed, keys), int(failure::signatureUnknown));
        }
        for (const QString& name : whole.files.keys()) {
            SignedEdition changed = whole;
            changed.files[name][changed.files[name].size() / 2] ^= 1;
            QCOMPARE(refusal(changed, keys), int(failure::fileDiffers));
            changed.files.remove(name);
            QCOMPARE(refusal(changed, keys), int(failure::fileDiffers));
        }
        SignedEdition more = whole;
        more.files.insert(u"more.json"_s, "{}");
        QCOMPARE(refusal(more, keys), int(failure::fileUnlisted));
    }

    void anotherKeyCountsForNothing()
    {
        const SignedEdition edition = signedEditionIn(m_maker.make(3));
        const publisher::SecretKey other = m_maker.freshKey(u"other"_s);
        QCOMPARE(refusal(edition, TrustedKeys({other.publicKey()})), int(failure::signatureUnknown));
        QCOMPARE(refusal(edition, TrustedKeys()), int(failure::signatureUnknown));
    }

    void anAnnouncedKeyCountsAndARetiredOneDoesNot()
    {
        const publisher::SecretKey next = m_maker.freshKey(u"next"_s);
        const SignedEdition change =
            signedEditionIn(m_maker.make(4, {}, {{next.publicKey().bytes}, {m_maker.key().publicKey().bytes}}));
        const SignedEdition after = signedEditionIn(m_maker.make(5, {}, {}, &next));
        TrustedKeys keys = m_maker.trusted();
        QCOMPARE(refusal(after, keys), int(failure::signatureUnknown));
        keys.follow(*keys.verified(change.manifest, change.signature));
        QCOMPARE(refusal(after, keys), 0);
        QCOMPARE(refusal(change, keys), int(failure::signatureUnknown));
    }

    void aCatalogueThatSaysAnotherNumberIsRefused()
    {
        SignedEdition edition = signedEditionIn(m_maker.make(8));
        Manifest manifest = *manifestFromJson(edition.manifest);
        manifest.number = 9;
        edition.manifest = toJson(manifest);
        edition.signature = m_maker.key().sign(edition.manifest);
        QCOMPARE(refusal(edition, m_maker.trusted()), int(failure::editionMislabelled));
    }

    void aMissingTranslationIsNotPublished_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("language");
        const QByteArray english = "\"en\": \"";
        QTest::newRow("no English") << english << QByteArray("\"de\": \"") << u"en"_s;
        QTest::newRow("blank English") << english << QByteArray("\"en\": \" \", \"xx\": \"") << u"en"_s;
        QTest::newRow("no French") << QByteArray("\"fr\": \"") << QByteArray("\"de\": \"") << u"fr"_s;
    }

    void aMissingTranslationIsNotPublished()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, language);
        const QString folder = m_maker.path(u"untranslated"_s);
        QDir(folder).removeRecursively();
        CatalogueFiles files = dataFilesIn(QStringLiteral(GUICHET_SOURCE_DIR "/resources/catalogue"));
        test::EditionMaker::replace(files, u"procedures/points.json"_s, before, after);
        for (auto file = files.begin(); file != files.end(); ++file)
            test::EditionMaker::write(folder + u'/' + file.key(), *file);
        const auto published =
            publisher::publish(folder, m_maker.path(u"never"_s), m_maker.key(), {}, QDateTime::currentDateTimeUtc());
        QVERIFY(!published);
        QCOMPARE(int(published.error().code), int(failure::translationMissing));
        QCOMPARE(published.error().arguments.value(0), u"procedures/points.json"_s);
        QCOMPARE(published.error().arguments.value(2), language);
        QVERIFY(!QFileInfo::exists(m_maker.path(u"never"_s)));
    }

    void anEditionCannotBringItsOwnSchema()
    {
        const QString folder = m_maker.make(6);
        QVERIFY(!signedEditionIn(folder).files.contains(u"procedure.schema.json"_s));
        test::EditionMaker::write(folder + u"/procedure.schema.json"_s, "{}");
        QVERIFY(publisher::verify(folder, m_maker.trusted()));
        test::EditionMaker::write(folder + u"/procedures/more.json"_s, "{}");
        const auto more = publisher::verify(folder, m_maker.trusted());
        QVERIFY(!more && more.error().code == failure::fileUnlisted);
    }

    void theNumberMustGrowAndTheNameBeAnother()
    {
        const QString second = m_maker.make(2);
        const QString third = m_maker.make(3);
        QVERIFY(publisher::verify(third, m_maker.trusted(), second));
        const auto back = publisher::verify(second, m_maker.trusted(), third);
        QVERIFY(!back && back.error().code == publisher::failure::notAfter);
        const auto same = publisher::verify(second, m_maker.trusted(), second);
        QVERIFY(!same && same.error().code == publisher::failure::notAfter);
    }
};

QTEST_GUILESS_MAIN(TestEditions)
#include "test_publisher_Editions.moc"
