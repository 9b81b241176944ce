#include "OpenDraft.h"

#include "catalogue/Assessment.h"
#include "program/Language.h"
#include "ui/wizard/Completeness.h"
#include "ui/wizard/DocumentState.h"
#include "ui/wizard/OtherProcedure.h"

#include <QTest>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

class TestCompleteness : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 23};
    catalogue::Catalogue m_catalogue = *catalogue::Catalogue::embedded();
    const catalogue::Procedure& m_loss = *m_catalogue.find(u"fab-perte"_s);

    StepEntry entryOf(const QString& step, const Request& request, QList<vault::StoredDocument> stored = {}) const
    {
        vault::DraftContent content;
        content.request = request;
        content.documents = std::move(stored);
        const catalogue::Procedure& procedure = *m_catalogue.find(request.procedure);
        const auto assessment = catalogue::assess(procedure, request, m_today);
        for (const StepEntry& entry : stepEntries(procedure, assessment, content, u"fr"_s, m_today))
            if (entry.id == step)
                return entry;
        return {};
    }

    static vault::StoredDocument file(const QString& id, scan::FindingCode code, scan::Severity severity)
    {
        scan::ScanReport report;
        report.pages = 1;
        report.findings = {{code, severity, 1, 0, 0, std::nullopt}};
        vault::StoredDocument stored;
        stored.id = id;
        stored.report = scan::toJson(report);
        return stored;
    }

private slots:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), u"fr"_s); }

    void everyStepOfTheProcedureHasItsWords()
    {
        vault::DraftContent content;
        content.request = OpenDraft::yasmina();
        const auto assessment = catalogue::assess(m_loss, content.request, m_today);
        const auto entries = stepEntries(m_loss, assessment, content, u"fr"_s, m_today);
        QCOMPARE(entries.size(), m_loss.steps.size());
        for (const StepEntry& entry : entries)
            QVERIFY2(!entry.name.isEmpty() && !entry.completeness.isEmpty(), qPrintable(entry.id));
    }

    void theMotifIsAlwaysCompleteAndSaysTheChoice()
    {
        const StepEntry entry = entryOf(u"motif"_s, OpenDraft::yasmina());
        QCOMPARE(entry.completeness, u"Perte du permis"_s);
        QCOMPARE(entry.mark, StepMark::Complete);
    }

    void aStepWithoutAnyAnswerIsToDo()
    {
        Request request = OpenDraft::yasmina();
        request.civilStatus = {};
        const StepEntry entry = entryOf(u"civil-status"_s, request);
        QCOMPARE(entry.completeness, u"À faire"_s);
        QCOMPARE(entry.mark, StepMark::ToDo);
    }

    void aWrongAnswerIsCountedAndNamed()
    {
        Request request = OpenDraft::yasmina();
        request.civilStatus.givenNames = {u"Yasmina"_s, u"Le1la"_s};
        const StepEntry entry = entryOf(u"civil-status"_s, request);
        QCOMPARE(entry.completeness, u"1 point à corriger"_s);
        QCOMPARE(entry.mark, StepMark::Error);
    }

    void missingAnswersAreCounted()
    {
        Request request = OpenDraft::yasmina();
        request.civilStatus.birthPlace.commune.clear();
        request.civilStatus.sex = Sex::Unanswered;
        const StepEntry entry = entryOf(u"civil-status"_s, request);
        QCOMPARE(entry.completeness, u"Il manque 2 réponses"_s);
        QCOMPARE(entry.mark, StepMark::ToDo);
    }

    void detailsNameTheCategories()
    {
        QCOMPARE(entryOf(u"details"_s, OpenDraft::yasmina()).completeness, u"Catégories B et C"_s);
    }

    void aHalfTypedCodeIsIncomplete()
    {
        Request request = OpenDraft::yasmina();
        request.photoSignature.code = u"481720K69O3511738"_s;
        QCOMPARE(entryOf(u"photo-signature"_s, request).completeness, u"Code incomplet"_s);
        request.photoSignature.means = PhotoSignature::Means::ClassicPhoto;
        QCOMPARE(entryOf(u"photo-signature"_s, request).mark, StepMark::Complete);
    }

    void papersAreCountedByWhatTheyAreWorth()
    {
        Request request = OpenDraft::yasmina();
        QCOMPARE(entryOf(u"documents"_s, request).completeness, u"À faire"_s);
        request.documents = {{u"identity"_s, {u"a"_s}}};
        const auto good = file(u"a"_s, scan::FindingCode::SeveralPages, scan::Severity::Info);
        QCOMPARE(entryOf(u"documents"_s, request, {good}).completeness, u"1 pièce sur 2"_s);
        request.documents.append({u"residence"_s, {u"b"_s}});
        const auto dark = file(u"b"_s, scan::FindingCode::TooDark, scan::Severity::Warn);
        QCOMPARE(entryOf(u"documents"_s, request, {good, dark}).completeness, u"1 prête, 1 à reprendre"_s);
        QCOMPARE(entryOf(u"documents"_s, request, {good, dark}).mark, StepMark::Attention);
        request.overruled = {{u"too-dark"_s, u"residence"_s, QDateTime::currentDateTimeUtc()}};
        QCOMPARE(entryOf(u"documents"_s, request, {good, dark}).mark, StepMark::Complete);
        const auto blank = file(u"b"_s, scan::FindingCode::Blank, scan::Severity::Refuse);
        QCOMPARE(entryOf(u"documents"_s, request, {good, blank}).mark, StepMark::Error);
    }

    void theStampIsBoughtLast()
    {
        Request request = OpenDraft::yasmina();
        QVERIFY(entryOf(u"revenue-stamp"_s, request).completeness.contains(u"25"_s));
        request.details.remove(u"stampNumber"_s);
        request.details.remove(u"stampBoughtOn"_s);
        QCOMPARE(entryOf(u"revenue-stamp"_s, request).completeness, u"À acheter en dernier"_s);
    }

    void onlyCertainFindingsPreventFiling()
    {
        vault::DraftContent content;
        content.request.documents = {{u"identity"_s, {u"a"_s}}};
        content.documents = {file(u"a"_s, scan::FindingCode::Blurred, scan::Severity::Refuse)};
        QCOMPARE(documentState(content, u"identity"_s), DocumentState::Refused);
        QVERIFY(!documentsPreventFiling(content));
        QCOMPARE(overrulableFindings(content, u"identity"_s), QStringList{u"blurred"_s});
        content.documents = {file(u"a"_s, scan::FindingCode::Encrypted, scan::Severity::Refuse)};
        QVERIFY(documentsPreventFiling(content));
        QVERIFY(overrulableFindings(content, u"identity"_s).isEmpty());
        content.documents = {};
        QCOMPARE(documentState(content, u"identity"_s), DocumentState::Unjudged);
    }

    void answersLeadToTheirSteps()
    {
        QCOMPARE(stepOfAnswer(m_loss, u"/civilStatus/familyName"_s), u"civil-status"_s);
        QCOMPARE(stepOfAnswer(m_loss, u"/civilStatus"_s), u"civil-status"_s);
        QCOMPARE(stepOfAnswer(m_loss, u"/photoSignature/code"_s), u"photo-signature"_s);
        QCOMPARE(stepOfAnswer(m_loss, u"/documents/identity"_s), u"documents"_s);
        QCOMPARE(stepOfAnswer(m_loss, u"/consents/loss-is-final"_s), u"details"_s);
        QCOMPARE(stepOfAnswer(m_loss, u"/nowhere"_s), QString());
    }

    void anotherProcedureTakesOverWhatItAsksToo()
    {
        Request request = OpenDraft::yasmina();
        request.documents = {{u"identity"_s, {u"a"_s}}, {u"medical-opinion"_s, {u"b"_s}}};
        request.overruled = {{u"too-dark"_s, u"identity"_s, {}}};
        const catalogue::Procedure& correction = *m_catalogue.find(u"correction"_s);
        const Request other = requestForOtherProcedure(request, correction, m_today);
        QCOMPARE(other.procedure, u"correction"_s);
        QCOMPARE(other.filedBy, request.filedBy);
        QCOMPARE(other.civilStatus, request.civilStatus);
        QCOMPARE(other.contact, request.contact);
        QCOMPARE(other.documents, QList<SupportingDocument>({{u"identity"_s, {u"a"_s}}}));
        QCOMPARE(other.details, QJsonObject({{u"housing"_s, u"own-name"_s}}));
        QVERIFY(other.categories.isEmpty());
        QCOMPARE(other.photoSignature, PhotoSignature());
        QVERIFY(other.consents.isEmpty());
        QVERIFY(other.overruled.isEmpty());
    }

    void theSameProcedureKeepsAllButConsentsAndWarnings()
    {
        const Request request = OpenDraft::yasmina();
        Request expected = request;
        expected.consents.clear();
        QCOMPARE(requestForOtherProcedure(request, m_loss, m_today), expected);
    }
};

QTEST_GUILESS_MAIN(TestCompleteness)
#include "test_ui_wizard_Completeness.moc"
