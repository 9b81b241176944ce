#include "cli/AnswersFile.h"
#include "cli/Failures.h"
#include "cli/commands/Commands.h"
#include "cli/commands/DraftJson.h"
#include "cli/commands/RequestText.h"
#include "cli/commands/Submission.h"
#include "filing/Filer.h"
#include "filing/Following.h"
#include "model/RequestJson.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct RequestsText
{
    Q_DECLARE_TR_FUNCTIONS(RequestCommands)
};

/// The filed request of that id: signed in at the service that --server names.
struct AskedRequest
{
    std::shared_ptr<Environment> environment;
    std::shared_ptr<Service> service;
    service::ServiceRequest request;
};

/// The service kept with the local copy of a filed request; empty if there is none, or no key for it.
Task<QString> keptServer(std::shared_ptr<Environment> environment, Arguments arguments, QString id)
{
    const auto vault = co_await environment->vault(arguments);
    if (!vault)
        co_return QString();
    const auto summaries = co_await (*vault)->list();
    for (const vault::DraftSummary& summary : summaries.value_or(QList<vault::DraftSummary>())) {
        const bool meant = summary.id.toString(QUuid::WithoutBraces) == id || summary.receiptNumber == id;
        if (!summary.serverUrl.isEmpty() && (meant || summaries->size() == 1))
            co_return summary.serverUrl;
    }
    co_return QString();
}

Task<Result<AskedRequest>> ask(Arguments arguments, QString id)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return fail(environment.error());
    QString kept;
    if (!arguments.has("server"))
        kept = co_await keptServer(*environment, arguments, id);
    const auto server = serverFor(arguments, kept);
    if (!server)
        co_return fail(server.error());
    AskedRequest asked;
    asked.environment = *environment;
    asked.service = std::make_shared<Service>(**environment, *server);
    const auto signedIn = co_await asked.service->ensureSignedIn();
    if (!signedIn)
        co_return fail(signedIn.error());
    const auto request = co_await asked.service->api().request(id);
    if (!request)
        co_return fail(request.error());
    asked.request = **request;
    co_return asked;
}

Task<Exit> request(Arguments arguments)
{
    const auto asked = co_await ask(arguments, arguments.words[0]);
    if (!asked)
        co_return report(asked.error());
    if (arguments.json())
        printJson(requestJson(asked->request));
    else
        print(requestText(asked->request));
    co_return Exit::Done;
}

Task<Exit> requests(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto server = serverFor(arguments);
    if (!server)
        co_return report(server.error());
    Service service(**environment, *server);
    const auto signedIn = co_await service.ensureSignedIn();
    if (!signedIn)
        co_return report(signedIn.error());
    const auto all = co_await service.api().requests();
    if (!all)
        co_return report(all.error());
    QJsonArray json;
    for (const service::ServiceRequest& each : *all) {
        json.append(requestJson(each));
        if (!arguments.json())
            print(requestText(each) + u'\n');
    }
    if (arguments.json())
        printJson(json);
    co_return Exit::Done;
}

/// The answers to complete with: those of a file, or the request as filed with other files for one kind.
Result<Request> completion(const Arguments& arguments, const AskedRequest& asked)
{
    if (!arguments.has("attach"))
        return arguments.words.size() > 1
                   ? readAnswers(arguments.words[1])
                   : fail(wrongUse(RequestsText::tr("Give an answers file, or --attach KIND FILE.")));
    const auto procedure = asked.environment->procedure(asked.request.receipt.procedure);
    if (!procedure)
        return fail(procedure.error());
    const QString kind = arguments.value("attach");
    const auto known = checkDocumentKind(**procedure, kind);
    if (!known)
        return fail(known.error());
    auto request = requestFromJson(asked.request.json[u"request"_s].toObject());
    if (request)
        addFiles(*request, kind, arguments.words.mid(1));
    return request;
}

Task<Exit> complete(Arguments arguments)
{
    const auto asked = co_await ask(arguments, arguments.words[0]);
    if (!asked)
        co_return report(asked.error());
    const auto request = completion(arguments, *asked);
    if (!request)
        co_return report(request.error());
    const auto vault = co_await asked->environment->vaultForOneCommand(arguments);
    if (!vault)
        co_return report(vault.error());
    const vault::DraftContent empty;
    const auto draft = co_await (*vault)->create(empty);
    if (!draft)
        co_return report(draft.error());
    co_await filing::take(&asked->service->api(), *draft, asked->request);
    const auto attached = co_await attachFiles(*draft, *request);
    if (!attached)
        co_return report(attached.error());
    filing::Filer filer(&asked->service->api(), asked->request.receipt.edition); // completed as it was filed
    if (arguments.has("attach"))
        filer.keepOthers();
    const auto receipt = co_await filer.file(*draft);
    if (!receipt)
        co_return report(receipt.error());
    if (arguments.json())
        printJson(requestJson((*draft)->content()));
    else
        print(requestText((*draft)->content()));
    co_return Exit::Done;
}

Task<Exit> outputs(Arguments arguments)
{
    const auto asked = co_await ask(arguments, arguments.words[0]);
    if (!asked)
        co_return report(asked.error());
    const QString folder = arguments.value("output");
    if (folder.isEmpty())
        co_return report(wrongUse(RequestsText::tr("Name the folder with -o DIR.")));
    QDir().mkpath(folder);
    for (const service::ServiceOutput& output : asked->request.outputs) {
        const auto bytes = co_await asked->service->api().output(output);
        if (!bytes)
            co_return report(bytes.error());
        const QString safeName = QString(output.name).remove(u'/').remove(u'\\').remove(u'.');
        const QString file = folder + u'/' + safeName + u".pdf"_s;
        const auto written = writeNewFile(file, *bytes);
        if (!written)
            co_return report(written.error());
        print(file);
    }
    co_return Exit::Done;
}

} // namespace

QList<Command> requestCommands()
{
    const QCommandLineOption attach(u"attach"_s, RequestsText::tr("The kind of document that the files are."),
                                    u"KIND"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, RequestsText::tr("The folder to write to."), u"DIR"_s);
    return {
        {u"requests"_s, u"--server URL"_s, RequestsText::tr("Lists what was filed."), 0, 0, {}, requests},
        {u"request"_s,
         u"ID [--server URL]"_s,
         RequestsText::tr("Shows one filed request and what to do next."),
         1,
         1,
         {},
         request},
        {u"complete"_s,
         u"ID ANSWERS.json | ID --attach KIND FILE…"_s,
         RequestsText::tr("Completes a request that came back."),
         1,
         -1,
         {attach},
         complete},
        {u"outputs"_s,
         u"ID -o DIR"_s,
         RequestsText::tr("Saves receipt, form and certificate as PDF files."),
         1,
         1,
         {output},
         outputs},
    };
}

} // namespace guichet::cli
