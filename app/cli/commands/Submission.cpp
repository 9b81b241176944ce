#include "cli/commands/Submission.h"

#include "catalogue/Assessment.h"
#include "cli/AnswersFile.h"
#include "cli/Failures.h"
#include "cli/commands/AssessmentText.h"
#include "cli/commands/RequestText.h"
#include "editions/Moving.h"
#include "filing/Filer.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

/// A scan of the draft that the judge refuses, and whether that certainly prevents filing.
struct RefusedScan
{
    DocumentKind kind;
    scan::Finding finding;
    bool prevents = false;
};

Task<Result<QList<RefusedScan>>> refusedScans(std::shared_ptr<Environment> environment,
                                              std::shared_ptr<vault::Draft> draft)
{
    QList<RefusedScan> refused;
    for (const SupportingDocument& document : draft->content().request.documents) {
        for (const QString& file : document.files) {
            const auto bytes = co_await draft->read(file);
            if (!bytes)
                co_return fail(bytes.error());
            const auto expected = scan::Expectation::forKind(document.kind);
            const auto report = co_await environment->inspector().inspect(*bytes, expected);
            if (!report)
                co_return fail(report.error());
            for (const scan::Finding& finding : report->findings)
                if (finding.severity == scan::Severity::Refuse)
                    refused.append({document.kind, finding, scan::preventsFiling(finding)});
        }
    }
    co_return refused;
}

Result<catalogue::Assessment> assessed(Environment& environment, const vault::DraftContent& content)
{
    const auto procedure = editions::procedureUnderItsEdition(environment.editions(), content);
    if (!procedure)
        return fail(procedure.error());
    return catalogue::assess(**procedure, content.request, QDate::currentDate());
}

Failure notReady(qsizetype points)
{
    return fail(failure::notReadyToFile, {QString::number(points)}).value();
}

} // namespace

Task<Result<void>> attachFiles(std::shared_ptr<vault::Draft> draft, Request request)
{
    for (SupportingDocument& document : request.documents) {
        for (QString& file : document.files) {
            const auto bytes = readFile(file, vault::documentLimit);
            if (!bytes)
                co_return fail(bytes.error());
            const QString name = QFileInfo(file).fileName();
            const auto stored = co_await draft->attach(*bytes, name);
            if (!stored)
                co_return fail(stored.error());
            file = stored->id;
        }
    }
    draft->update([&](vault::DraftContent& content) { content.request = request; });
    auto flushed = co_await draft->flush();
    co_return flushed;
}

Task<Result<Prepared>> prepareSubmission(std::shared_ptr<Environment> environment, Arguments arguments, QString what)
{
    Prepared prepared;
    if (!QFileInfo(what).isFile()) {
        const auto draft = co_await environment->draft(arguments, what);
        if (!draft)
            co_return fail(draft.error());
        prepared.draft = *draft;
        co_return prepared;
    }
    const auto request = readAnswers(what);
    if (!request)
        co_return fail(request.error());
    const auto known = environment->procedure(request->procedure);
    if (!known)
        co_return fail(known.error());
    const auto vault = co_await environment->vaultForOneCommand(arguments);
    if (!vault)
        co_return fail(vault.error());
    prepared.vault = *vault;
    vault::DraftContent content;
    content.request = *request;
    content.edition = environment->catalogue().edition();
    content.request.documents.clear();
    const auto draft = co_await prepared.vault->create(content);
    if (!draft)
        co_return fail(draft.error());
    prepared.draft = *draft;
    const auto attached = co_await attachFiles(prepared.draft, *request);
    if (!attached) {
        const vault::DraftId id = prepared.draft->id();
        prepared.draft.reset();
        co_await prepared.vault->remove(id);
        co_return fail(attached.error());
    }
    co_return prepared;
}

Task<Result<void>> readyToFile(std::shared_ptr<Environment> environment, Arguments arguments, Prepared prepared)
{
    const auto assessment = assessed(*environment, prepared.draft->content());
    if (!assessment)
        co_return fail(assessment.error());
    const auto procedure = editions::procedureUnderItsEdition(environment->editions(), prepared.draft->content());
    qsizetype points = assessment->missing.size();
    for (const catalogue::Reason& reason : assessment->reasons)
        points += reason.effect == catalogue::Effect::Block ? 1 : 0;
    if (!assessment->isReady())
        remark(assessmentText(**procedure, *assessment, arguments.language()));
    const auto refused = co_await refusedScans(environment, prepared.draft);
    if (!refused)
        co_return fail(refused.error());
    for (const RefusedScan& each : *refused)
        remark(u"- %1: %2"_s.arg(each.kind, scan::findingText(each.finding)));
    points += refused->size();
    if (points > 0 || assessment->eligible != catalogue::Truth::True)
        co_return fail(notReady(std::max<qsizetype>(1, points)));
    co_return Result<void>();
}

Task<Result<void>> noteOverruled(std::shared_ptr<Environment> environment, Prepared prepared)
{
    Request request = prepared.draft->content().request;
    const auto assessment = assessed(*environment, prepared.draft->content());
    if (!assessment)
        co_return fail(assessment.error());
    const auto refused = co_await refusedScans(environment, prepared.draft);
    if (!refused)
        co_return fail(refused.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const catalogue::Reason& reason : assessment->reasons)
        if (reason.effect == catalogue::Effect::Warn)
            request.overruled.append({reason.rule, reason.pointers.value(0), now});
    qsizetype preventing = 0;
    for (const RefusedScan& each : *refused) {
        if (each.prevents) {
            remark(u"- %1: %2"_s.arg(each.kind, scan::findingText(each.finding)));
            ++preventing;
        } else {
            request.overruled.append({scan::findingName(each.finding.code), each.kind, now});
        }
    }
    if (preventing > 0)
        co_return fail(notReady(preventing));
    prepared.draft->update([&](vault::DraftContent& content) { content.request = request; });
    auto flushed = co_await prepared.draft->flush();
    co_return flushed;
}

Task<Exit> sendNow(Service& service, std::shared_ptr<vault::Draft> draft, bool json)
{
    const auto signedIn = co_await service.ensureSignedIn();
    if (!signedIn)
        co_return report(signedIn.error());
    filing::Filer filer(&service.api(), editions::editionOf(draft->content()));
    const auto receipt = co_await filer.file(draft);
    if (!receipt)
        co_return report(receipt.error());
    if (json)
        printJson(requestJson(draft->content()));
    else
        print(requestText(draft->content()));
    co_return Exit::Done;
}

} // namespace guichet::cli
