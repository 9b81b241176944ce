#include "catalogue/FieldCheck.h"
#include "catalogue/RequestAnswers.h"
#include "cli/Environment.h"
#include "cli/Failures.h"
#include "cli/commands/Commands.h"
#include "cli/commands/DraftJson.h"
#include "cli/commands/Submission.h"
#include "editions/Moving.h"
#include "model/JsonPointer.h"
#include "model/RequestJson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(DraftCommands)
};

QString idText(const vault::DraftId& id)
{
    return id.toString(QUuid::WithoutBraces);
}

Task<Exit> createWith(Arguments arguments, std::shared_ptr<Environment> environment, vault::DraftContent content)
{
    auto vault = co_await environment->vault(arguments);
    if (!vault)
        co_return report(vault.error());
    auto draft = co_await (*vault)->create(content);
    if (!draft)
        co_return report(draft.error());
    print(idText((*draft)->id()));
    co_return Exit::Done;
}

Task<Exit> makeNew(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto procedure = (*environment)->procedureToPrepare(arguments.words[0]);
    if (!procedure)
        co_return report(procedure.error());
    vault::DraftContent content;
    content.request.procedure = (*procedure)->id;
    content.edition = (*environment)->catalogue().edition();
    const Exit exit = co_await createWith(arguments, *environment, content);
    co_return exit;
}

Task<Exit> importAnswers(Arguments arguments, std::shared_ptr<Environment> environment)
{
    // Draft commands store: the vault is unlocked with a key that stays.
    const auto vault = co_await environment->vault(arguments);
    if (!vault)
        co_return report(vault.error());
    if (!QFileInfo(arguments.words[0]).isFile())
        co_return report(unreadableFile(arguments.words[0]));
    const auto prepared = co_await prepareSubmission(environment, arguments, arguments.words[0]);
    if (!prepared)
        co_return report(prepared.error());
    print(idText(prepared->draft->id()));
    co_return Exit::Done;
}

Task<Exit> importDraft(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    if (!arguments.has("passphrase-file")) {
        const Exit exit = co_await importAnswers(arguments, *environment);
        co_return exit;
    }
    auto passphrase = vault::readPassphraseFile(arguments.value("passphrase-file"));
    if (!passphrase)
        co_return report(passphrase.error());
    auto vault = co_await (*environment)->vault(arguments);
    if (!vault)
        co_return report(vault.error());
    const auto draft = co_await (*vault)->importDraft(arguments.words[0], *std::move(passphrase));
    if (!draft)
        co_return report(draft.error());
    print(idText((*draft)->id()));
    co_return Exit::Done;
}

Task<Exit> exportDraft(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    auto passphrase = vault::readPassphraseFile(arguments.value("passphrase-file"));
    if (!passphrase)
        co_return report(passphrase.error());
    const auto draft = co_await (*environment)->draft(arguments, arguments.words[0]);
    if (!draft)
        co_return report(draft.error());
    auto vault = co_await (*environment)->vault(arguments);
    const auto written =
        co_await (*vault)->exportDraft((*draft)->id(), arguments.value("output"), *std::move(passphrase));
    if (!written)
        co_return report(written.error());
    co_return Exit::Done;
}

/// JSON if it is some, else the text itself: `guichet draft set … /details/found false`.
QJsonValue valueFrom(const QString& text)
{
    const QByteArray wrapped = "[" + text.toUtf8() + "]";
    const QJsonArray parsed = QJsonDocument::fromJson(wrapped).array();
    return parsed.size() == 1 ? parsed[0] : QJsonValue(text);
}

Task<Exit> setValue(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto draft = co_await (*environment)->draft(arguments, arguments.words[0]);
    if (!draft)
        co_return report(draft.error());
    const auto procedure = editions::procedureUnderItsEdition((*environment)->editions(), (*draft)->content());
    if (!procedure)
        co_return report(procedure.error());
    const QString& pointer = arguments.words[1];
    const catalogue::Field* field = (*procedure)->field(pointer);
    if (pointer.startsWith(u"/details/") && !field)
        co_return report(fail(failure::unknownAnswer, {pointer}).value());
    const Request before = (*draft)->content().request;
    const auto json = withValueAt(toJson(before), arguments.words[1], valueFrom(arguments.words[2]));
    if (!json)
        co_return report(json.error());
    const auto request = requestFromJson(*json);
    if (!request)
        co_return report(request.error());
    if (request->procedure != before.procedure) {
        remark(DraftText::tr("The procedure of a draft can't be changed. Start a new draft with “guichet draft new”."));
        co_return Exit::No;
    }
    (*draft)->update([&](vault::DraftContent& content) { content.request = *request; });
    const auto flushed = co_await (*draft)->flush();
    if (!flushed)
        co_return report(flushed.error());
    // Kept as it was given, as the window does; what is wrong with it is said at once.
    const QJsonValue given = valueAt(*json, pointer);
    if (field && !given.isNull() && !given.isUndefined()) {
        const catalogue::RequestAnswers answers(*request);
        if (const auto finding = catalogue::checkField(*field, given, &answers))
            remark(finding->text.in(arguments.language()));
    }
    co_return Exit::Done;
}

Task<Exit> attach(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto draft = co_await (*environment)->draft(arguments, arguments.words[0]);
    if (!draft)
        co_return report(draft.error());
    const QString kind = arguments.words[1];
    const auto procedure = editions::procedureUnderItsEdition((*environment)->editions(), (*draft)->content());
    if (!procedure)
        co_return report(procedure.error());
    const auto known = checkDocumentKind(**procedure, kind);
    if (!known)
        co_return report(known.error());
    QStringList ids;
    for (const QString& file : arguments.words.mid(2)) {
        const auto bytes = readFile(file, vault::documentLimit);
        if (!bytes)
            co_return report(bytes.error());
        const auto stored = co_await (*draft)->attach(*bytes, QFileInfo(file).fileName());
        if (!stored)
            co_return report(stored.error());
        ids.append(stored->id);
    }
    (*draft)->update([&](vault::DraftContent& content) { addFiles(content.request, kind, ids); });
    const auto flushed = co_await (*draft)->flush();
    if (!flushed)
        co_return report(flushed.error());
    co_return Exit::Done;
}

Task<Exit> show(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto draft = co_await (*environment)->draft(arguments, arguments.words[0]);
    if (!draft)
        co_return report(draft.error());
    printJson(draftJson(**draft));
    co_return Exit::Done;
}

Task<Exit> list(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    auto vault = co_await (*environment)->vault(arguments);
    if (!vault)
        co_return report(vault.error());
    const auto summaries = co_await (*vault)->list();
    if (!summaries)
        co_return report(summaries.error());
    if (arguments.json()) {
        QJsonArray all;
        for (const vault::DraftSummary& summary : *summaries)
            all.append(summaryJson(summary));
        printJson(all);
        co_return Exit::Done;
    }
    for (const vault::DraftSummary& summary : *summaries)
        print(summaryLine(summary));
    co_return Exit::Done;
}

Task<Exit> remove(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    vault::DraftId id;
    {
        const auto draft = co_await (*environment)->draft(arguments, arguments.words[0]);
        if (!draft)
            co_return report(draft.error());
        id = (*draft)->id();
    }
    auto vault = co_await (*environment)->vault(arguments);
    const auto removed = co_await (*vault)->remove(id);
    if (!removed)
        co_return report(removed.error());
    co_return Exit::Done;
}

} // namespace

QList<Command> draftCommands()
{
    const QCommandLineOption output({u"o"_s, u"output"_s}, DraftText::tr("The file to write."), u"FILE"_s);
    const QCommandLineOption passphrase(
        u"passphrase-file"_s, DraftText::tr("A file whose first line is the passphrase of the exported draft."),
        u"PATH"_s);
    return {
        {u"draft new"_s, u"ID"_s, DraftText::tr("Starts a draft and prints its id."), 1, 1, {}, makeNew},
        {u"draft import"_s,
         u"FILE"_s,
         DraftText::tr("Makes a draft of an answers file or an exported draft."),
         1,
         1,
         {passphrase},
         importDraft},
        {u"draft set"_s,
         u"DRAFT POINTER VALUE"_s,
         DraftText::tr("Changes one answer, named by its JSON Pointer."),
         3,
         3,
         {},
         setValue},
        {u"draft attach"_s,
         u"DRAFT KIND FILE…"_s,
         DraftText::tr("Adds scans of one supporting document."),
         3,
         -1,
         {},
         attach},
        {u"draft show"_s, u"DRAFT"_s, DraftText::tr("Prints a draft as JSON."), 1, 1, {}, show},
        {u"draft list"_s, QString(), DraftText::tr("Lists drafts and filed requests."), 0, 0, {}, list},
        {u"draft export"_s,
         u"DRAFT -o FILE.demande --passphrase-file PATH"_s,
         DraftText::tr("Writes a draft with its documents to one encrypted file."),
         1,
         1,
         {output, passphrase},
         exportDraft},
        {u"draft delete"_s, u"DRAFT"_s, DraftText::tr("Deletes a draft with its documents."), 1, 1, {}, remove},
    };
}

} // namespace guichet::cli
