#include "catalogue/FieldCheck.h"
#include "catalogue/IdentifierCheck.h"
#include "catalogue/Names.h"
#include "catalogue/RequestAnswers.h"

#include <QJsonArray>
#include <QTest>

using namespace guichet::catalogue;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int fine = -1;
}

/// The form of single answers: what is fine, what only warns, and the little that is refused.
class TestFieldCheck : public QObject
{
    Q_OBJECT

    static int effectOf(FieldKind kind, const QJsonValue& value, const AnswerSource* answers = nullptr)
    {
        Field field;
        field.kind = kind;
        field.pointer = u"/contact/address/postalCode"_s;
        field.options = {{u"yes"_s, {}, {}}, {u"no"_s, {}, {}}};
        const auto finding = checkField(field, value, answers);
        return finding ? static_cast<int>(finding->effect) : fine;
    }

private slots:
    void anAnswerIsJudgedByItsKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("effect");
        const auto row = [](FieldKind kind, const QJsonValue& value, int effect) {
            const QString name =
                fieldKindName(kind) + u' ' + (value.isArray() ? u"list"_s : value.toVariant().toString());
            QTest::newRow(qPrintable(name)) << static_cast<int>(kind) << value << effect;
        };
        const int block = static_cast<int>(Effect::Block);
        const int warn = static_cast<int>(Effect::Warn);
        const int hint = static_cast<int>(Effect::Hint);

        row(FieldKind::Neph, u"621201200001"_s, fine);
        row(FieldKind::Neph, u"62 12 01 20 0001"_s, fine);
        row(FieldKind::Neph, u"6212012000"_s, warn);
        row(FieldKind::Neph, u"2a1201200001"_s, warn);
        row(FieldKind::Neph, QString(19, u'1'), warn);
        row(FieldKind::Neph, QString(20, u'1'), block);
        row(FieldKind::Neph, u"6212-01"_s, block);
        row(FieldKind::Neph, u"١٢٣٤٥٦٧٨٩٠١٢"_s, block);
        row(FieldKind::CardNumber, u"13AA00002"_s, fine);
        row(FieldKind::CardNumber, u"13 aa 00002"_s, fine);
        row(FieldKind::CardNumber, u"770177101234"_s, warn);
        row(FieldKind::StampNumber, u"1234 5678 9012 3456"_s, fine);
        row(FieldKind::StampNumber, u"1234"_s, warn);
        row(FieldKind::LicenceNumber, u"621201200001"_s, fine);
        row(FieldKind::LicenceNumber, u"13AA00002"_s, fine);
        row(FieldKind::LicenceNumber, u"75/123456"_s, warn); // an old pink title has a form of its own
        row(FieldKind::LicenceNumber, QString(30, u'9'), warn);
        row(FieldKind::PurchaseReference, u"T-2026.11/0047_B"_s, fine);
        row(FieldKind::PurchaseReference, u"reçu n° 3"_s, hint);
        // The stated examples (domain §3.1), and the ways to get them wrong.
        row(FieldKind::Iban, u"FR1420041010050500013M02606"_s, fine);
        row(FieldKind::Iban, u"fr14 2004 1010 0505 0001 3m02 606"_s, fine);
        row(FieldKind::Iban, u"FR7030002005500000157845Z02"_s, fine);
        row(FieldKind::Iban, u"FR1420041010050500013M02607"_s, block); // a digit typed wrong
        row(FieldKind::Iban, u"FR1402041010050500013M02606"_s, block); // two digits changed places
        row(FieldKind::Iban, u"FR1420041010050500013M0260"_s, block);  // one left out
        row(FieldKind::Iban, u"DE89370400440532013000"_s, fine);
        row(FieldKind::Iban, u"BE68539007547034"_s, fine);
        row(FieldKind::Iban, u"1420041010050500013M02606"_s, block);
        row(FieldKind::Siret, u"73282932000074"_s, fine);
        row(FieldKind::Siret, u"732 829 320 00074"_s, fine);
        row(FieldKind::Siret, u"73282932000075"_s, warn);
        row(FieldKind::Siret, u"35600000049837"_s, fine); // La Poste: the sum of its digits is a multiple of 5
        row(FieldKind::Siret, u"35600000049838"_s, warn);
        row(FieldKind::Siret, u"732829320"_s, warn);
        row(FieldKind::IdentityNumber, u"13AA00002"_s, fine);    // passport
        row(FieldKind::IdentityNumber, u"X4RTBPFW4"_s, fine);    // identity card since 2021
        row(FieldKind::IdentityNumber, u"880692310285"_s, fine); // identity card before
        row(FieldKind::IdentityNumber, u"C01X00T47"_s, fine);    // another country's
        row(FieldKind::IdentityNumber, u"12345678"_s, warn);
        row(FieldKind::StayPermitNumber, u"7512345678"_s, fine);
        row(FieldKind::StayPermitNumber, u"AB1234567"_s, fine);
        row(FieldKind::StayPermitNumber, u"75"_s, hint);
        row(FieldKind::SchoolApproval, u"E 12 075 0001 0"_s, fine);
        row(FieldKind::SchoolApproval, u"120750001"_s, warn);
        row(FieldKind::PostalCode, u"37000"_s, fine);
        row(FieldKind::PostalCode, u"98000"_s, fine);
        row(FieldKind::PostalCode, u"3700"_s, block);
        row(FieldKind::PostalCode, u"2A004"_s, block);
        row(FieldKind::Email, u"y.haddad@courriel.example"_s, fine);
        row(FieldKind::Email, u"zoé@château.example"_s, fine);
        row(FieldKind::Email, u"a@b"_s, block);
        row(FieldKind::Email, u"a@@b.fr"_s, block);
        row(FieldKind::Email, u"a b@c.fr"_s, block);
        row(FieldKind::Email, u"a@b..fr"_s, block);
        row(FieldKind::Email, u"@b.fr"_s, block);
        row(FieldKind::Email, u"sami@gmial.com"_s, warn);
        row(FieldKind::Mobile, u"06 39 98 41 27"_s, fine);
        row(FieldKind::Mobile, u"07 45 98 41 27"_s, fine);
        row(FieldKind::Mobile, u"0690 12 34 56"_s, fine);
        row(FieldKind::Mobile, u"0692 12 34 56"_s, fine);
        row(FieldKind::Mobile, u"0694 20 12 34"_s, fine);
        row(FieldKind::Mobile, u"0696 20 12 34"_s, fine);
        row(FieldKind::Mobile, u"0639 02 12 34"_s, fine);
        row(FieldKind::Mobile, u"+33 6 39 98 41 27"_s, fine);
        row(FieldKind::Mobile, u"+212 612 345678"_s, fine);
        row(FieldKind::Mobile, u"01 23 45 67 89"_s, warn);
        row(FieldKind::Mobile, u"+33 6 39 98"_s, block);
        row(FieldKind::Mobile, u"06 39 98"_s, block);
        row(FieldKind::Mobile, u"allô"_s, block);
        row(FieldKind::Date, u"2026-02-28"_s, fine);
        row(FieldKind::Date, u"2026-02-30"_s, block);
        row(FieldKind::Date, u"2026-02-00"_s, block);
        row(FieldKind::PartialDate, u"1962-00-00"_s, fine);
        row(FieldKind::PartialDate, u"1962-12-00"_s, fine);
        row(FieldKind::PartialDate, u"1962-13-00"_s, block);
        row(FieldKind::Choice, u"yes"_s, fine);
        row(FieldKind::Choice, u"perhaps"_s, block);
        row(FieldKind::Country, u"FR"_s, fine);
        row(FieldKind::Country, u"France"_s, block);
        row(FieldKind::Country, u"algerie"_s, block); // its code is wanted
        row(FieldKind::Country, u"Yougoslavie"_s, block);
        row(FieldKind::Country, u"YU"_s, fine);
        row(FieldKind::Country, u"XX"_s, fine);
        row(FieldKind::Country, u"Haute-Volta"_s, hint);
        row(FieldKind::Country, u"12"_s, block);
        row(FieldKind::YesNo, true, fine);
        row(FieldKind::YesNo, u"oui"_s, block);
        row(FieldKind::Text, 12, block);
        row(FieldKind::Text, QString(500, u'x'), fine);
        row(FieldKind::Text, QString(501, u'x'), block);
        row(FieldKind::Categories, QJsonArray{u"B"_s, u"C1E"_s}, fine);
        row(FieldKind::Categories, QJsonArray{u"Z"_s}, block);
        row(FieldKind::PhotoSignature, QJsonObject{{u"classicPhoto"_s, true}}, fine);
        row(FieldKind::PhotoSignature, QJsonObject{{u"code"_s, u"4817 20K6-9035 1173 8452 83"_s}}, fine);
        row(FieldKind::PhotoSignature, QJsonObject{{u"code"_s, QString(21, u'1')}}, block);
        row(FieldKind::PhotoSignature, QJsonObject{{u"code"_s, QString(22, u'é')}}, block);

        row(FieldKind::Name, u"Haddad"_s, fine);
        row(FieldKind::Name, u"Lefèvre-Dupœuf"_s, fine);
        row(FieldKind::Name, u"Roussel--Martin"_s, fine);
        row(FieldKind::Name, u"d’Hérouville"_s, fine);
        row(FieldKind::Name, u"N'Guessan Ba"_s, fine);
        row(FieldKind::Name, u"Muñoz"_s, hint);
        row(FieldKind::Name, u"Łukasz"_s, hint);
        row(FieldKind::Name, u"Ελένη"_s, hint);
        row(FieldKind::Name, u"محمد"_s, hint);
        row(FieldKind::Name, u"𠮷田"_s, hint);
        row(FieldKind::Name, u"Le1la"_s, block);
        row(FieldKind::Name, u"٣Ali"_s, block);
        row(FieldKind::Name, u"-"_s, block);
        row(FieldKind::Name, u"Ro$e"_s, warn);
    }

    void anAnswerIsJudgedByItsKind()
    {
        QFETCH(int, kind);
        QFETCH(QJsonValue, value);
        QFETCH(int, effect);
        QCOMPARE(effectOf(static_cast<FieldKind>(kind), value), effect);
    }

    void aForeignAddressHasItsOwnPostalCodes()
    {
        guichet::Request request;
        const RequestAnswers answers(request);
        request.contact.address.country = u"GB"_s;
        QCOMPARE(effectOf(FieldKind::PostalCode, u"SW1A 1AA"_s, &answers), fine);
        request.contact.address.country = u"RE"_s;
        const RequestAnswers others(request);
        QCOMPARE(effectOf(FieldKind::PostalCode, u"SW1A 1AA"_s, &others), static_cast<int>(Effect::Block));
    }

    void theSentenceNamesTheCulprit()
    {
        Field field;
        field.kind = FieldKind::GivenNames;
        const auto finding = checkField(field, QJsonArray{u"Yasmina"_s, u"Le1la"_s});
        QCOMPARE(finding->text.fr, u"«\u00a0Le1la\u00a0» contient le chiffre 1. Écrivez ce nom en lettres."_s);
        field.kind = FieldKind::PhotoSignature;
        const auto code = checkField(field, QJsonObject{{u"code"_s, u"1234"_s}});
        QVERIFY(code->text.fr.endsWith(u"le vôtre en a 4."));
    }

    void whatBlocksIsCertain()
    {
        for (int kind = 0; kind <= static_cast<int>(FieldKind::SchoolApproval); ++kind)
            for (const QJsonValue& value : {QJsonValue(u"?"_s), QJsonValue(QString(600, u'9')), QJsonValue(3)}) {
                Field field;
                field.kind = static_cast<FieldKind>(kind);
                const auto finding = checkField(field, value);
                QVERIFY(!finding || finding->effect != Effect::Block || finding->certainty == Certainty::High);
                QVERIFY(!finding || (!finding->text.fr.isEmpty() && !finding->text.en.isEmpty()));
                QVERIFY(!finding || !finding->source.isEmpty());
            }
    }

    /// The check digits of both are right for 97, but no French bank gives such a key.
    void aFrenchAccountHasTheRightKeyBesides()
    {
        const auto withCheckDigits = [](const QString& account) {
            for (int digits = 2; digits < 99; ++digits) {
                const QString whole = u"FR%1%2"_s.arg(digits, 2, 10, QChar(u'0')).arg(account);
                int rest = 0;
                for (const QChar each : whole.mid(4) + whole.left(4)) {
                    const int value = each.isDigit() ? each.digitValue() : each.unicode() - u'A' + 10;
                    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
                }
                if (rest == 1)
                    return whole;
            }
            return QString();
        };
        QCOMPARE(withCheckDigits(u"20041010050500013M02606"_s), u"FR1420041010050500013M02606"_s);
        QVERIFY(isIban(withCheckDigits(u"20041010050500013M02606"_s)));
        QVERIFY(!isIban(withCheckDigits(u"20041010050500013M02605"_s)));
        QVERIFY(!isIban(withCheckDigits(u"20041010050500013M02600"_s)));
    }

    void everyMistypedDigitOfAnAccountIsFound()
    {
        const QString right = u"FR7030002005500000157845Z02"_s;
        for (qsizetype at = 2; at < right.size(); ++at) {
            for (const QChar typed : u"0123456789"_s) {
                QString wrong = right;
                wrong[at] = typed;
                QCOMPARE(isIban(wrong), wrong == right);
            }
        }
    }

    void aMobileNumberIsReadAsPeopleWriteIt()
    {
        QCOMPARE(readPhoneNumber(u"06.39.98.41.27"_s).e164, u"+33639984127"_s);
        QCOMPARE(readPhoneNumber(u"0033 6 39 98 41 27"_s).e164, u"+33639984127"_s);
        QCOMPARE(readPhoneNumber(u"0690 12 34 56"_s).e164, u"+590690123456"_s);
        QCOMPARE(readPhoneNumber(u"0692 12 34 56"_s).e164, u"+262692123456"_s);
        QVERIFY(readPhoneNumber(u"+262 692 12 34 56"_s).mobile);
        QVERIFY(!readPhoneNumber(u"+33 1 23 45 67 89"_s).mobile);
        QVERIFY(readPhoneNumber(QString()).e164.isEmpty());
        QVERIFY(readPhoneNumber(QString(300, u'9')).e164.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFieldCheck)
#include "test_catalogue_FieldCheck.moc"
