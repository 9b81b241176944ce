#include "catalogue/Answers.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

namespace {
#ifdef GUICHET_SANITIZED
constexpr int rounds = 600; // ten times slower there
#else
constexpr int rounds = 3000;
#endif
} // namespace

/// For any partial set of answers an assessment comes, agrees with itself, and stays true when more is answered.
class TestAssessmentProperties : public QObject
{
    Q_OBJECT

    /// What asks nothing has nothing to assess.
    static const QList<Procedure>& fillable()
    {
        static const QList<Procedure> all = [] {
            QList<Procedure> procedures = embedded().procedures();
            procedures.removeIf([](const Procedure& each) { return each.fields.isEmpty(); });
            return procedures;
        }();
        return all;
    }

    static QString oneOf(QRandomGenerator& random, const QStringList& list)
    {
        return list.at(random.bounded(static_cast<int>(list.size())));
    }

    /// Something a person may answer; `sane`: something that can be an answer of its kind.
    static QJsonValue randomAnswer(const Field& field, QRandomGenerator& random, bool sane)
    {
        if (!sane && random.bounded(4) == 0)
            return oneOf(random, {u"0"_s, u"\u0000"_s, u"Zoé 3"_s, u"2026-13-45"_s, u"a@b"_s, QString(600, u'x')});
        const QStringList categories = {u"AM"_s, u"A1"_s, u"A2"_s, u"A"_s, u"B"_s, u"BE"_s, u"C1E"_s, u"C"_s, u"D"_s};
        const QStringList countries = {u"FR"_s, u"GF"_s, u"MA"_s, u"ES"_s, u"BE"_s, u"DE"_s, u"Haute-Volta"_s, u"XX"_s};
        const QString date =
            QDate(2004 + random.bounded(25), 1 + random.bounded(12), 1 + random.bounded(28)).toString(Qt::ISODate);
        switch (field.kind) {
        case FieldKind::Name:
            return oneOf(random, {u"Haddad"_s, u"Lê Văn--Ngô"_s, u"O’Brien"_s});
        case FieldKind::GivenNames:
            return QJsonArray{u"Inès"_s, u"Zoé"_s};
        case FieldKind::Date:
            return date;
        case FieldKind::PartialDate:
            return oneOf(random, {date, date.left(8) + u"00"_s, date.left(5) + u"00-00"_s});
        case FieldKind::Choice:
            return field.options.at(random.bounded(static_cast<int>(field.options.size()))).value;
        case FieldKind::Categories:
            return QJsonArray{oneOf(random, categories), oneOf(random, categories)};
        case FieldKind::YesNo:
            return random.bounded(2) == 0;
        case FieldKind::Country:
            return oneOf(random, countries);
        case FieldKind::PostalCode:
            return oneOf(random, {u"37000"_s, u"97300"_s, u"1000"_s, u"97 300"_s});
        case FieldKind::Email:
            return u"sami@courriel.example"_s;
        case FieldKind::Mobile:
            return oneOf(random, {u"0639984127"_s, u"+594694123456"_s, u"0151 23456789"_s, u"06 39 98"_s});
        case FieldKind::PhotoSignature:
            if (random.bounded(2) == 0)
                return QJsonObject{{u"classicPhoto"_s, true}};
            return QJsonObject{{u"code"_s, u"481720K690351173845283"_s}};
        case FieldKind::Neph:
            return oneOf(random, {u"621201200001"_s, u"A1"_s});
        default:
            return u"13AA00002"_s;
        }
    }

    static QJsonObject randomAnswers(const Procedure& procedure, QRandomGenerator& random, bool sane)
    {
        QJsonObject answers{{u"procedure"_s, procedure.id}};
        for (const Field& field : procedure.fields)
            if (field.kind != FieldKind::Consent)
                answers = with(answers, field.pointer, randomAnswer(field, random, sane));
        QJsonArray documents;
        for (const DocumentRequirement& document : procedure.documents)
            if (random.bounded(2) == 0)
                documents.append(QJsonObject{{u"kind"_s, document.kind}, {u"files"_s, QJsonArray{u"x"_s}}});
        answers[u"documents"_s] = documents;
        return answers;
    }

    static QJsonObject someOf(QJsonObject answers, const Procedure& procedure, QRandomGenerator& random)
    {
        const int keep = 1 + random.bounded(20);
        for (const Field& field : procedure.fields)
            if (field.kind != FieldKind::Consent && random.bounded(20) >= keep)
                answers = without(answers, field.pointer);
        return answers;
    }

    static QByteArray shown(const QJsonObject& answers)
    {
        return QJsonDocument(answers).toJson(QJsonDocument::Compact);
    }

    static void checkAgreesWithItself(const Assessment& assessment)
    {
        const bool blocks = !reasons(assessment, Effect::Block).isEmpty();
        QCOMPARE(assessment.eligible == Truth::False, blocks);
        for (const Reason& reason : assessment.reasons)
            QVERIFY(reason.effect != Effect::Block || reason.certainty == Certainty::High);
        for (const AssessedDocument& document : assessment.documents) {
            const QString pointer = u"/documents/"_s + document.kind;
            QCOMPARE(assessment.missing.contains(pointer), document.required == Truth::True && !document.present);
        }
        const QSet<QString> once(assessment.missing.begin(), assessment.missing.end());
        QCOMPARE(once.size(), assessment.missing.size());
    }

private slots:
    void anyAnswersAtAllGiveAnAssessmentThatAgreesWithItself()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < rounds; ++round) {
            const Procedure& procedure = fillable().at(round % fillable().size());
            const QJsonObject answers = someOf(randomAnswers(procedure, random, false), procedure, random);
            const auto request = requestFromJson(answers);
            if (!request)
                continue; // not a Request at all
            const Assessment assessment = assess(procedure, *request, day);
            checkAgreesWithItself(assessment);
            if (QTest::currentTestFailed())
                qFatal("%s", shown(answers).constData());
            QVERIFY(!toJson(assessment, u"fr"_s).isEmpty());
            QCOMPARE(toJson(assess(procedure, *request, day), u"fr"_s), toJson(assessment, u"fr"_s));
        }
    }

    void moreAnswersNeverUndecide()
    {
        QRandomGenerator random(11);
        int decided = 0;
        for (int round = 0; round < rounds; ++round) {
            const Procedure& procedure = fillable().at(round % fillable().size());
            const QJsonObject all = randomAnswers(procedure, random, true);
            const QJsonObject some = someOf(all, procedure, random);
            const Assessment less = assessed(some);
            const Assessment more = assessed(all);
            const QByteArray text = shown(some) + "\n" + shown(all);
            QVERIFY2(less.eligible == Truth::Unknown || less.eligible == more.eligible, text.constData());
            for (const AssessedDocument& document : less.documents)
                QVERIFY2(document.required == Truth::Unknown || document.required == required(more, document.kind),
                         text.constData());
            if (less.fee)
                QVERIFY2(more.fee && more.fee->cents == less.fee->cents, text.constData());
            for (const QString& rule : reasons(less, Effect::Block))
                QVERIFY2(reasons(more, Effect::Block).contains(rule), text.constData());
            decided += less.eligible == Truth::Unknown ? 0 : 1;
        }
        QVERIFY(decided > rounds / 10);
    }

    void anyDayIsAsGoodAsAnother()
    {
        for (const QDate& on : {QDate(), QDate(1, 1, 1), QDate(9999, 12, 31)})
            QVERIFY(!toJson(assessed(loss(), on), u"en"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAssessmentProperties)
#include "test_catalogue_AssessmentProperties.moc"
