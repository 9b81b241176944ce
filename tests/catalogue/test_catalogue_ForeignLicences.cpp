#include "catalogue/Choices.h"
#include "catalogue/CompleteAnswers.h"

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

/// Who issued a licence decides what is done with it.
class TestForeignLicences : public QObject
{
    Q_OBJECT

    static QJsonObject exchange(const QString& motif, const QString& country)
    {
        return with(complete(motif), u"/details/issuingCountry"_s, country);
    }
    static QStringList blocked(const QJsonObject& answers) { return reasons(assessed(answers), Effect::Block); }

private slots:
    void aFrenchLicenceIsNotExchanged_data()
    {
        QTest::addColumn<QString>("motif");
        QTest::addColumn<QString>("country");
        for (const QString& motif : {u"echange-ue"_s, u"echange-hors-ue"_s})
            for (const QString& country :
                 {u"FR"_s, u"GP"_s, u"MQ"_s, u"GF"_s, u"RE"_s, u"YT"_s, u"PM"_s, u"BL"_s, u"MF"_s})
                QTest::newRow(qPrintable(motif + u' ' + country)) << motif << country;
    }
    void aFrenchLicenceIsNotExchanged()
    {
        QFETCH(QString, motif);
        QFETCH(QString, country);
        const Assessment assessment = assessed(exchange(motif, country));
        QCOMPARE(reasons(assessment, Effect::Block), QStringList(u"french-licence"_s));
        for (const Reason& reason : assessment.reasons) {
            QVERIFY(!reason.text.fr.contains(u"Espace économique européen"));
            if (reason.effect == Effect::Block)
                for (const char* way : {"perte", "vol", "renouvellement", "rien à faire"})
                    QVERIFY2(reason.text.fr.contains(QString::fromUtf8(way)), way);
        }
    }

    /// Nothing certain is known of them.
    void territoriesWithLicencesOfTheirOwnAreOnlyHintedAt()
    {
        for (const QString& motif : {u"echange-ue"_s, u"echange-hors-ue"_s})
            for (const QString& country : {u"NC"_s, u"PF"_s, u"WF"_s}) {
                const Assessment assessment = assessed(exchange(motif, country));
                QCOMPARE(reasons(assessment, Effect::Block), QStringList());
                QVERIFY(reasons(assessment, Effect::Hint).contains(u"overseas-licence"_s));
            }
        QVERIFY(!reasons(assessed(exchange(u"echange-ue"_s, u"ES"_s)), Effect::Hint).contains(u"overseas-licence"_s));
    }

    void eachOtherCountryHasOneOfTheTwoExchanges()
    {
        for (const QString& country : {u"ES"_s, u"IS"_s, u"LI"_s, u"NO"_s, u"IT"_s, u"CY"_s}) {
            QCOMPARE(blocked(exchange(u"echange-ue"_s, country)), QStringList());
            QCOMPARE(blocked(exchange(u"echange-hors-ue"_s, country)), QStringList(u"issued-outside-eea"_s));
        }
        for (const QString& country : {u"MA"_s, u"CH"_s, u"GB"_s, u"MC"_s}) {
            QCOMPARE(blocked(exchange(u"echange-hors-ue"_s, country)), QStringList());
            QCOMPARE(blocked(exchange(u"echange-ue"_s, country)), QStringList(u"issued-in-eea"_s));
        }
    }

    void aLostOrStolenOneGoesWhereItWasIssued()
    {
        for (const QString& what : {u"lost"_s, u"stolen"_s}) {
            const auto leads = [&](const char* issuer) {
                const Place place = placeOf(embedded(), {u"new-card"_s, what, what + QLatin1StringView(issuer)});
                return place.isLeaf() ? place.leaf().procedure : QString();
            };
            QCOMPARE(leads("-france"), what == u"lost" ? u"fab-perte"_s : u"fab-vol"_s);
            QCOMPARE(leads("-europe"), u"echange-ue"_s);
            QCOMPARE(leads("-elsewhere"), u"perte-hors-ue"_s);
            QVERIFY(!placeOf(embedded(), {u"new-card"_s, what}).isLeaf());
        }
        // And who came by searching is told.
        for (const char* motif : {"fab-perte", "fab-vol"}) {
            const Assessment assessment = assessed(complete(QString::fromLatin1(motif)));
            QVERIFY(
                std::ranges::any_of(assessment.advice, [](const Advice& each) { return each.id == u"other-issuer"; }));
        }
    }

    void aEuropeanExchangeIsOptional()
    {
        const Place place = placeOf(embedded(), {u"foreign"_s, u"eu"_s});
        QVERIFY(place.isLeaf() && place.leaf().why.fr.contains(u"échange facultatif"));
        QVERIFY(procedure(u"echange-ue"_s).summary.fr.contains(u"facultatif"));
    }

    void whatOneDrivesWithHangsOnWhyItIsExchanged_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("advice");
        QTest::addColumn<bool>("drives");
        QTest::newRow("wish") << u"wish"_s << u"eu-licence"_s << true;
        QTest::newRow("category") << u"new-category"_s << u"eu-licence"_s << true;
        QTest::newRow("offence") << u"offence"_s << u"eu-licence-offence"_s << true;
        QTest::newRow("loss") << u"loss"_s << u"eu-licence-lost"_s << false;
        QTest::newRow("expiry") << u"expiry"_s << u"eu-licence-expired"_s << false;
    }
    void whatOneDrivesWithHangsOnWhyItIsExchanged()
    {
        QFETCH(QString, reason);
        QFETCH(QString, advice);
        QFETCH(bool, drives);
        const Assessment assessment = assessed(with(complete(u"echange-ue"_s), u"/details/exchangeReason"_s, reason));
        QCOMPARE(assessment.meanwhile.size(), 1);
        QCOMPARE(assessment.meanwhile.first().id, advice);
        QCOMPARE(assessment.meanwhile.first().text.fr.contains(u"Conduisez"), drives);
        QCOMPARE(assessment.meanwhile.first().text.fr.contains(u"suspendu"), reason == u"offence");
        QCOMPARE(
            std::ranges::any_of(assessment.advice, [](const Advice& each) { return each.id == u"eu-theft-first"; }),
            reason == u"loss");
    }

    void theTimeToExchangeDependsOnTheNationality_data()
    {
        QTest::addColumn<QString>("nationality");
        QTest::addColumn<QString>("since");
        QTest::addColumn<QStringList>("warned");
        const auto row = [](const char* nationality, const char* since, const QStringList& warned) {
            QTest::addRow("%s %s", nationality, since)
                << QString::fromLatin1(nationality) << QString::fromLatin1(since) << warned;
        };
        row("MA", "2025-11-22", {u"within-one-year"_s});
        row("MA", "2025-11-23", {});
        row("MA", "2026-11-23", {});
        for (const char* european : {"PT", "FR", "CH"}) {
            row(european, "2026-11-23", {u"european-sixth-month"_s});
            row(european, "2026-05-24", {u"european-sixth-month"_s});
            row(european, "2026-05-23", {});
            row(european, "2025-09-23", {}); // the 14th month
            row(european, "2025-05-23", {});
            row(european, "2025-05-22", {u"european-eighteen-months"_s});
        }
    }
    void theTimeToExchangeDependsOnTheNationality()
    {
        QFETCH(QString, nationality);
        QFETCH(QString, since);
        QFETCH(QStringList, warned);
        QJsonObject answers = with(complete(u"echange-hors-ue"_s), u"/civilStatus/nationality"_s, nationality);
        answers = with(answers, u"/details/residentSince"_s, since);
        QStringList found = reasons(assessed(answers), Effect::Warn);
        found.removeIf([](const QString& rule) { return !rule.startsWith(u"european") && rule != u"within-one-year"; });
        QCOMPARE(found, warned);
    }
};

QTEST_GUILESS_MAIN(TestForeignLicences)
#include "test_catalogue_ForeignLicences.moc"
