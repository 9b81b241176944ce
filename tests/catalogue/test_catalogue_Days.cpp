#include "catalogue/CompleteAnswers.h"

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

/// What happened already lies in the past, and what is told of days to come is true.
class TestDays : public QObject
{
    Q_OBJECT

    /// Rules that speak of this question because its day is still to come.
    static QStringList tooLate(const Procedure& procedure, const QJsonObject& answers, const QString& pointer)
    {
        const auto request = requestFromJson(answers);
        if (!request)
            qFatal("%s", qPrintable(request.error().arguments.join(u' ')));
        QStringList rules;
        for (const Reason& reason : assess(procedure, *request, day).reasons)
            if (reason.effect != Effect::Hint && reason.rule.endsWith(u"-past") && reason.pointers.contains(pointer))
                rules.append(reason.rule);
        return rules;
    }

private slots:
    void aDayThatHasPassedIsNotStillToCome_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("pointer");
        const QStringList mayBeToCome = {u"/details/expiryDate"_s, u"/details/suspensionEnd"_s};
        for (const Procedure& each : embedded().procedures())
            for (const Field& field : each.fields)
                if (field.kind == FieldKind::Date && !mayBeToCome.contains(field.pointer))
                    QTest::newRow(qPrintable(each.id + field.pointer)) << each.id << field.pointer;
    }
    void aDayThatHasPassedIsNotStillToCome()
    {
        QFETCH(QString, id);
        QFETCH(QString, pointer);
        const Procedure& motif = procedure(id);
        QJsonObject answers = complete(motif);
        if (motif.field(u"/details/medicalLimit"_s))
            answers = with(answers, u"/details/medicalLimit"_s, true);
        const auto on = [&](QDate date) { return with(answers, pointer, date.toString(Qt::ISODate)); };
        QCOMPARE(tooLate(motif, on(day.addDays(1)), pointer).size(), 1);
        QCOMPARE(tooLate(motif, on(day.addYears(5)), pointer).size(), 1);
        QCOMPARE(tooLate(motif, on(day), pointer), QStringList());
    }

    void aMedicalVisitThatIsNotAskedForDoesNotCount()
    {
        QJsonObject answers = with(complete(u"fab-renouvellement"_s), u"/details/medicalVisitOn"_s, u"2026-12-01"_s);
        QVERIFY(assessed(answers).isReady());
        answers = with(answers, u"/details/medicalLimit"_s, true);
        QCOMPARE(reasons(assessed(answers), Effect::Block), QStringList(u"medical-visit-past"_s));
        QCOMPARE(reasons(assessed(with(answers, u"/categories"_s, QJsonArray{u"C"_s})), Effect::Block),
                 QStringList(u"medical-visit-past"_s));
    }

    /// Counted from the day of filing, the day is the last that it can be: the request was begun then or before.
    void aRequestIsDeletedSixMonthsAfterItWasBegunAtTheLatest()
    {
        for (const Procedure& each : embedded().procedures())
            for (const Deadline& deadline : each.deadlines) {
                if (deadline.id != u"request-deleted")
                    continue;
                QVERIFY(deadline.months <= 6 && deadline.days <= 0);
                QVERIFY2(deadline.text.fr.contains(u"au plus tard"), qPrintable(each.id));
                QVERIFY(deadline.text.fr.contains(u"après sa création") && deadline.text.fr.contains(u"plus tôt"));
                QVERIFY(deadline.text.en.contains(u"at the latest") && deadline.text.en.contains(u"earlier"));
            }
    }

    void theTermOfABookletIsWhatIsWrittenOnIt()
    {
        for (const Deadline& deadline : procedure(u"international"_s).deadlines)
            if (deadline.id == u"booklet-three-years")
                QVERIFY(deadline.text.fr.contains(u"fait foi"));
    }
};

QTEST_GUILESS_MAIN(TestDays)
#include "test_catalogue_Days.moc"
