#include "guide/ExampleRequests.h"
#include "guide/GuideText.h"

#include "program/Language.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace guichet;
using namespace guichet::guide;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

/// The official form field by field, from the answers.
class TestFormGuide : public QObject
{
    Q_OBJECT

    static FormGuide guideOf(const Request& request)
    {
        return formGuide(*embedded().find(request.procedure), request, u"fr"_s, day);
    }
    static const GuideStep* step(const FormGuide& guide, const QString& id)
    {
        for (const GuideStep& each : guide.steps)
            if (each.id == id)
                return &each;
        return nullptr;
    }
    static QString value(const FormGuide& guide, const QString& pointer)
    {
        for (const GuideStep& each : guide.steps)
            for (const GuideField& field : each.fields)
                if (field.pointer == pointer)
                    return field.value;
        return {};
    }

private slots:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), u"fr"_s); }

    void everyAnswerIsThereOnce_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : exampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyAnswerIsThereOnce()
    {
        QFETCH(QString, name);
        const Request request = exampleRequest(name);
        const FormGuide guide = guideOf(request);
        QVERIFY2(guide.isReady(), qPrintable((guide.missing + guide.blocking).join(u' ')));
        const catalogue::Procedure& procedure = *embedded().find(request.procedure);
        QStringList pointers;
        for (const GuideStep& each : guide.steps)
            for (const GuideField& field : each.fields) {
                QVERIFY2(!pointers.contains(field.pointer), qPrintable(field.pointer));
                pointers.append(field.pointer);
            }
        const catalogue::Assessment assessment = catalogue::assess(procedure, request, day);
        for (const catalogue::Field& field : procedure.fields) {
            const bool asked = field.kind != catalogue::FieldKind::Consent &&
                               field.required.source() != QJsonValue(false) && catalogue::isAsked(field, request, day);
            if (asked)
                QVERIFY2(pointers.contains(field.pointer), qPrintable(field.pointer));
        }
    }

    void answersAreWrittenAsTheFormTakesThem()
    {
        const FormGuide guide = guideOf(exampleRequest(u"loss"_s));
        QCOMPARE(value(guide, u"/civilStatus/birthDate"_s), u"00/00/1962"_s);
        QCOMPARE(value(guide, u"/civilStatus/birthPlace/country"_s), u"Maroc"_s);
        QCOMPARE(value(guide, u"/civilStatus/sex"_s), u"Féminin"_s);
        QCOMPARE(value(guide, u"/details/lossDate"_s), u"13/11/2026"_s);
        QCOMPARE(value(guide, u"/categories"_s), u"B, C"_s);
        QCOMPARE(value(guide, u"/photoSignature"_s), u"481720K690351173845283"_s);
    }

    void theMotifIsChosenInTheWordsOfTheSite()
    {
        const FormGuide guide = guideOf(exampleRequest(u"loss"_s));
        const QString clicks = step(guide, u"motif"_s)->instructions.join(u'\n');
        QVERIFY(clicks.contains(u"Je demande la fabrication d’un titre de permis de conduire"_s));
        QVERIFY(clicks.contains(u"Perte du permis"_s));
    }

    void theMotifDependsOnTheAnswersWhereTheSiteDoes()
    {
        Request request = exampleRequest(u"fab-am"_s);
        const auto clicks = [&](const QString& after) {
            request.details.insert(u"amAfter"_s, after);
            return step(guideOf(request), u"motif"_s)->instructions.join(u'\n');
        };
        QVERIFY(clicks(u"suspension"_s).contains(u"à la suite d’une suspension de permis"));
        QVERIFY(!clicks(u"suspension"_s).contains(u"annulation"));
        for (const QString& after : {u"invalidation"_s, u"annulment"_s})
            QVERIFY(clicks(after).contains(u"à la suite d’une invalidation ou d’une annulation de permis"));
    }

    void theClickAfterASuspensionIsNamed()
    {
        const FormGuide guide = guideOf(exampleRequest(u"fab-suspension"_s));
        QVERIFY(step(guide, u"motif"_s)->instructions.join(u'\n').contains(u"Demander un permis de conduire"));
    }

    void theStampIsBoughtAtTheEndOfTheOfficialForm()
    {
        Request request = exampleRequest(u"loss"_s);
        request.details.remove(u"stampNumber"_s);
        QVERIFY(guideOf(request).isReady());
    }

    void aGuideWithQuestionsIsCopiedToItsOwnSite()
    {
        const FormGuide guide = guideOf(exampleRequest(u"timbre-remb"_s));
        QVERIFY(guide.isReady() && guide.hasForm);
        QVERIFY(guide.steps.first().instructions.join(u'\n').contains(u"timbres.impots.gouv.fr"));
        QCOMPARE(value(guide, u"/details/iban"_s), u"FR14 2004 1010 0505 0001 3M02 606"_s);
        QVERIFY(value(guide, u"/details/transactionReference"_s).isEmpty());
        QVERIFY(!guideText(guide, {}, {}, u"fr"_s).contains(u"FranceConnect"_s)); // that is the licence form's
    }

    void onlyNumbersOfTheSeedAreGivenToSteps_data() { everyAnswerIsThereOnce_data(); }
    void onlyNumbersOfTheSeedAreGivenToSteps()
    {
        QFETCH(QString, name);
        static const QRegularExpression number(u"étape ([0-9]+)"_s);
        for (const GuideStep& each : guideOf(exampleRequest(name)).steps) {
            const bool licenceForm =
                embedded().find(exampleRequest(name).procedure)->kind == catalogue::ProcedureKind::Procedure;
            const QString expected = !licenceForm                                             ? QString()
                                     : each.id == u"motif"                                    ? u"1"_s
                                     : each.id == u"contact" || each.id == u"photo-signature" ? u"4"_s
                                                                                              : QString();
            QCOMPARE(number.match(each.title).captured(1), expected);
            QVERIFY2(!number.match(each.instructions.join(u' ')).hasMatch(), qPrintable(each.id));
        }
    }

    void aClassicPhotoGoesByPlainLetter()
    {
        const FormGuide guide = guideOf(exampleRequest(u"diploma"_s));
        const QString photo = step(guide, u"photo-signature"_s)->instructions.join(u'\n');
        QVERIFY(photo.contains(u"Je dispose d’une photo d’identité classique"_s));
        QVERIFY(photo.contains(u"courrier simple"_s));
    }

    void whoFilesForAnotherIsRemindedOfIt()
    {
        Request request = exampleRequest(u"loss"_s);
        QVERIFY(step(guideOf(request), u"for-whom"_s)->instructions.isEmpty());
        request.filedBy = FiledBy::ThirdParty;
        QVERIFY(!step(guideOf(request), u"for-whom"_s)->instructions.isEmpty());
        QCOMPARE(step(guideOf(request), u"contact"_s)->instructions.size(), 2);
    }

    void whatIsMissingIsNamed()
    {
        Request request = exampleRequest(u"loss"_s);
        request.civilStatus.familyName.clear();
        request.documents.clear();
        request.consents.clear(); // given on the official site
        const FormGuide guide = guideOf(request);
        QVERIFY(!guide.isReady());
        QCOMPARE(guide.missing,
                 QStringList({u"Nom de naissance"_s, u"Pièce d’identité"_s, u"Justificatif de domicile"_s}));
        QVERIFY(guideText(guide, {}, {}, u"fr"_s).contains(u"Manque encore\u00a0: Nom de naissance"_s));
    }

    void everyGuideSaysWhatToDo()
    {
        for (const catalogue::Procedure& each : embedded().procedures()) {
            if (each.kind != catalogue::ProcedureKind::Guide)
                continue;
            Request request;
            request.procedure = each.id;
            const FormGuide guide = guideOf(request);
            QCOMPARE(guide.hasForm, each.isPrepared());
            QCOMPARE(guide.isReady(), !each.isPrepared()); // nothing is answered yet
            QCOMPARE(guide.steps.size(), 1 + each.steps.size());
            QVERIFY2(!guide.steps[0].instructions.isEmpty(), qPrintable(each.id));
            const QString text = guideText(guide, {}, {}, u"fr"_s);
            QVERIFY2(!text.contains(u"**"_s) && !text.contains(u"]("_s), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestFormGuide)
#include "test_FormGuide.moc"
