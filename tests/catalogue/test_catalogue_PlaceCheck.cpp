#include "Answers.h"
#include "catalogue/PlaceCheck.h"
#include "catalogue/PlaceWords.h"
#include "places/Places.h"

#include <QTest>

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int fine = -1;
constexpr int warn = static_cast<int>(Effect::Warn);
constexpr int hint = static_cast<int>(Effect::Hint);
} // namespace

/// Communes and postal codes beside the list of places: remarks where they don't fit, and never a refusal.
class TestPlaceCheck : public QObject
{
    Q_OBJECT

    places::Places m_places;

    static int effectOf(const std::optional<FieldFinding>& finding)
    {
        return finding ? static_cast<int>(finding->effect) : fine;
    }

    QString words(const QString& typed, const QString& language) const
    {
        return placeInWords(m_places.find(typed, 1).value(0)).in(language);
    }

private slots:
    void initTestCase()
    {
        auto read = places::Places::embedded();
        QVERIFY(read);
        m_places = *std::move(read);
    }

    void aBirthCommuneIsComparedWithItsCode_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("birthDate");
        QTest::addColumn<int>("effect");
        const auto row = [](const QString& name, const QString& code, int effect, const QString& country = u"FR"_s,
                            const QString& birthDate = u"1985-02-28"_s) {
            QTest::newRow(qPrintable(name + u' ' + code + u' ' + country + u' ' + birthDate.left(4)))
                << name << code << country << birthDate << effect;
        };
        row(u"Tours"_s, u"37261"_s, fine);
        row(u"TOURS"_s, u"37261"_s, fine);
        row(u"Tours"_s, u"37122"_s, warn);
        row(u"Ajaccio"_s, u"2A004"_s, fine);
        row(u"Ajaccio"_s, u"2a004"_s, fine);
        row(u"Ajaccio"_s, u"20004"_s, fine); // the department's number before 1976
        row(u"Ajaccio"_s, u"2B033"_s, warn);
        row(u"St Denis"_s, u"97411"_s, fine);
        row(u"St Denis"_s, u"37261"_s, warn);
        row(u"Tours-sur-Marne"_s, u"37261"_s, warn);
        row(u"Alençon (Orne)"_s, u"61001"_s, fine);
        row(u"Paris"_s, u"37261"_s, warn);
        row(u"Saint-Denis"_s, u"97411"_s, fine);
        row(u"Asnières-sur-Seine"_s, u"75004"_s, fine); // in Seine then
        row(u"Asnières"_s, u"92004"_s, fine);           // as it was called
        row(u"Arlod"_s, u"01018"_s, fine);
        row(u"Arlod"_s, u"01033"_s, fine); // under today's code
        row(u"Valserhône"_s, u"01018"_s, fine);
        row(u"Paris"_s, u"75112"_s, fine);
        row(u"Paris 12e"_s, u"75112"_s, fine);
        row(u"Paris 12e (Seine)"_s, u"75056"_s, fine);
        row(u"Tours"_s, u"00000"_s, warn);
        row(u"Tours"_s, u"372"_s, warn);
        row(u"Tours"_s, u"'); --"_s, warn);
        // French departments until 1962, whose numbers others have today.
        row(u"Alger"_s, u"91352"_s, fine, u"FR"_s, u"1955-00-00"_s);
        row(u"Oran"_s, u"92012"_s, fine, u"FR"_s, u"1948-03-02"_s);
        row(u"Oran"_s, u"92012"_s, warn, u"FR"_s, u"1970-03-02"_s);
        row(u"Tiznit"_s, u"99350"_s, fine);
        row(u"Tiznit"_s, u"37261"_s, fine, u"MA"_s); // abroad everything is free
        // Without a code: any text, with a remark if nothing is called like that.
        row(u"Tours"_s, {}, fine);
        row(u"saint denis"_s, {}, fine);
        row(u"Arlod"_s, {}, fine);
        row(u"Alençon (Orne)"_s, {}, fine);
        row(u"Villeneuve-la-Grange"_s, {}, hint);
        row(u"Châlons-sur-Marne"_s, {}, hint);
        row(u"Sidi Bel Abbès"_s, {}, hint);
        row(u"Tiznit"_s, {}, fine, u"MA"_s);
        row(u"Nouméa"_s, u"98818"_s, fine, u"NC"_s);
        row(u"?"_s, {}, hint);
    }

    void aBirthCommuneIsComparedWithItsCode()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QFETCH(QString, country);
        QFETCH(QString, birthDate);
        QFETCH(int, effect);
        const auto finding = checkBirthCommune({name, code, country, birthDate}, m_places);
        QCOMPARE(effectOf(finding), effect);
        QVERIFY(!finding || (finding->text.fr != finding->text.en && !finding->text.fr.contains(u"%1"_s)));
    }

    void aPostalCodeOutsideTheListIsAHint()
    {
        QCOMPARE(effectOf(checkKnownPostalCode(u"37000"_s, u"FR"_s, m_places)), fine);
        QCOMPARE(effectOf(checkKnownPostalCode(u"37000"_s, {}, m_places)), fine);
        QCOMPARE(effectOf(checkKnownPostalCode(u"37206"_s, u"FR"_s, m_places)), hint); // CEDEX
        QCOMPARE(effectOf(checkKnownPostalCode(u"97400"_s, u"RE"_s, m_places)), fine);
        QCOMPARE(effectOf(checkKnownPostalCode(u"28001"_s, u"ES"_s, m_places)), fine);
        QCOMPARE(effectOf(checkKnownPostalCode(u"98000"_s, u"MC"_s, m_places)), fine);
    }

    void withoutAListNothingIsSaid()
    {
        const places::Places nothing;
        QCOMPARE(effectOf(checkKnownPostalCode(u"00000"_s, u"FR"_s, nothing)), fine);
        QCOMPARE(effectOf(checkBirthCommune({u"Tours"_s, u"00000"_s, u"FR"_s, {}}, nothing)), fine);
    }

    void anAssessmentTellsItAndDecidesTheSame()
    {
        const QJsonObject born = with(with(with(loss(), u"/civilStatus/birthPlace/country"_s, u"FR"_s),
                                           u"/civilStatus/birthPlace/commune"_s, u"Tours"_s),
                                      u"/civilStatus/birthPlace/inseeCode"_s, u"37122"_s);
        const Request request = requestFromJson(with(born, u"/contact/address/postalCode"_s, u"37999"_s)).value();
        const Procedure& lost = procedure(u"fab-perte"_s);
        const Assessment plain = assess(lost, request, day);
        Assessment told = plain;
        addPlaceRemarks(told, lost, request, m_places);
        QCOMPARE(told.eligible, plain.eligible);
        QCOMPARE(told.missing, plain.missing);
        QCOMPARE(told.reasons.size(), plain.reasons.size() + 2);
        const auto about = [&](const QString& pointer) {
            return std::ranges::find_if(told.reasons,
                                        [&](const Reason& reason) { return reason.pointers.contains(pointer); });
        };
        const auto commune = about(u"/civilStatus/birthPlace/commune"_s);
        QVERIFY(commune != told.reasons.end());
        QCOMPARE(commune->effect, Effect::Warn);
        QVERIFY(commune->text.fr.contains(u"Joué-lès-Tours"));
        QCOMPARE(about(u"/contact/address/postalCode"_s)->effect, Effect::Hint);
    }

    void aPlaceIsToldWithWhatItIsToday()
    {
        QCOMPARE(words(u"Tours"_s, u"fr"_s), u"Indre-et-Loire (37)"_s);
        QCOMPARE(words(u"Arlod"_s, u"fr"_s), u"Ain (01), aujourd’hui dans Valserhône"_s);
        QCOMPARE(words(u"Arlod"_s, u"en"_s), u"Ain (01), today in Valserhône"_s);
        QCOMPARE(words(u"Céreste"_s, u"fr"_s), u"Alpes-de-Haute-Provence (04), aujourd’hui Céreste-en-Luberon"_s);
        QCOMPARE(words(u"Amélie-les-Bains 66"_s, u"en"_s), u"Pyrénées-Orientales (66), a former commune"_s);
        QCOMPARE(words(u"Paris 12e"_s, u"fr"_s), u"Paris (75)"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlaceCheck)
#include "test_catalogue_PlaceCheck.moc"
