#include "sandbox/program/Options.h"

#include "program/Language.h"
#include "sandbox/office/Administration.h"
#include "server/notices/SmtpSender.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

namespace {

struct ServerOptions
{
    Q_DECLARE_TR_FUNCTIONS(ServerOptions)
};

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"listen"_s, ServerOptions::tr("Address to serve; port 0 takes any free one."), u"HOST:PORT"_s},
        {u"data"_s, ServerOptions::tr("Folder for everything that is kept."), u"DIR"_s},
        {u"database"_s, ServerOptions::tr("sqlite:FILE or postgresql://…; SQLite in the data folder if not given."),
         u"ADDRESS"_s},
        {u"catalogue"_s,
         ServerOptions::tr("Folder of a signed edition of the procedures, or of several; may be given more than once."),
         u"DIR"_s},
        {u"issuer"_s, ServerOptions::tr("OpenID provider whose tokens are accepted."), u"URL"_s},
        {u"audience"_s, ServerOptions::tr("What the issuer's tokens must be for."), u"URI"_s},
        {u"introspection-client"_s, ServerOptions::tr("Client id for token introspection."), u"ID"_s},
        {u"introspection-secret-file"_s, ServerOptions::tr("File with that client's secret."), u"PATH"_s},
        {u"tls-cert"_s, ServerOptions::tr("Certificate chain (PEM)."), u"PATH"_s},
        {u"tls-key"_s, ServerOptions::tr("Private key (PEM)."), u"PATH"_s},
        {u"public-url"_s, ServerOptions::tr("Address under which people reach the server, if it is another one."),
         u"URL"_s},
        {u"access-log"_s,
         ServerOptions::tr("File for one line per call, free of personal data; - is the error output."), u"PATH"_s},
        {u"smtp"_s, ServerOptions::tr("Mail server by which people are told of news: smtp://HOST:PORT or smtps://…"),
         u"URL"_s},
        {u"smtp-user"_s, ServerOptions::tr("Its user, if it wants a sign-in."), u"NAME"_s},
        {u"smtp-password-file"_s, ServerOptions::tr("File with that user's password."), u"PATH"_s},
        {u"mail-from"_s, ServerOptions::tr("Sender of the e-mails."), u"ADDRESS"_s},
        {u"sms-domain"_s, ServerOptions::tr("Gateway that makes SMS of e-mails to NUMBER@DOMAIN."), u"DOMAIN"_s},
        {u"sandbox"_s, ServerOptions::tr("Simulated administration and accounts. Files nothing real.")},
        {u"speed"_s, ServerOptions::tr("Sandbox: examine N times faster than life."), u"N"_s, u"1"_s},
        {u"auto-approve"_s, ServerOptions::tr("Sandbox: grant device sign-ins at once, for tests.")},
        {u"scenario"_s,
         ServerOptions::tr("Sandbox: approve, to-complete, images-rejected or rejected, whatever is filed."),
         u"NAME"_s},
        {u"training-room"_s, ServerOptions::tr("Sandbox: serve other machines too; needs --tls-cert and --tls-key.")},
        {u"token-life"_s, ServerOptions::tr("Sandbox: seconds that an access token lives."), u"SECONDS"_s, u"600"_s},
        {u"lang"_s, ServerOptions::tr("Language of the messages."), u"fr|en"_s},
        {u"profile"_s, ServerOptions::tr("Not used by the server; the other programs know it."), u"DIR"_s},
        {u"json"_s, ServerOptions::tr("ctl: answer in JSON.")},
        {u"reason"_s, ServerOptions::tr("ctl request: why, for the person."), u"TEXT"_s},
        {u"force"_s, ServerOptions::tr("ctl request: also a transition that is not legal.")},
        {u"times"_s, ServerOptions::tr("ctl faults set: how many calls it strikes; 0 is every one."), u"N"_s, u"1"_s},
        {u"before"_s, ServerOptions::tr("ctl faults set: cut, stall or reset before the call is handled.")},
        {{u"h"_s, u"help"_s}, ServerOptions::tr("Shows this help.")},
        {{u"v"_s, u"version"_s}, ServerOptions::tr("Shows the version.")},
    });
}

QString wrongMail(const QCommandLineParser& parser, const ServeOptions& options)
{
    for (const QString& needsHost : {u"smtp-user"_s, u"smtp-password-file"_s, u"mail-from"_s, u"sms-domain"_s})
        if (parser.isSet(needsHost) && options.smtp.isEmpty())
            return ServerOptions::tr("--%1 needs --smtp.").arg(needsHost);
    if (options.smtp.isEmpty())
        return {};
    if (options.sandbox)
        return ServerOptions::tr("--smtp is not for --sandbox, which writes to no real person.");
    if (!server::smtpAddressFrom(options.smtp) || !server::isMailAddress(options.mailFrom))
        return ServerOptions::tr("--smtp is smtp://HOST:PORT or smtps://HOST:PORT and needs --mail-from ADDRESS.");
    if (!options.smsDomain.isEmpty() && !server::isMailAddress(u"1@"_s + options.smsDomain))
        return ServerOptions::tr("--sms-domain is a domain.");
    return {};
}

QString wrongServe(const QCommandLineParser& parser, const ServeOptions& options)
{
    for (const QString& sandboxOnly :
         {u"speed"_s, u"auto-approve"_s, u"scenario"_s, u"training-room"_s, u"token-life"_s})
        if (parser.isSet(sandboxOnly) && !options.sandbox)
            return ServerOptions::tr("--%1 needs --sandbox.").arg(sandboxOnly);
    if (options.listen.isEmpty() || options.dataFolder.isEmpty())
        return ServerOptions::tr("--listen and --data are needed.");
    if (options.issuer.isEmpty() && !options.sandbox)
        return ServerOptions::tr("--issuer or --sandbox is needed.");
    if (options.tlsCertificate.isEmpty() != options.tlsKey.isEmpty())
        return ServerOptions::tr("--tls-cert and --tls-key go together.");
    if (options.trainingRoom && options.tlsKey.isEmpty())
        return ServerOptions::tr("--training-room needs --tls-cert and --tls-key.");
    if (const QString wrong = wrongMail(parser, options); !wrong.isEmpty())
        return wrong;
    if (parser.isSet(u"scenario"_s) && !scenarioFromName(options.scenario))
        return ServerOptions::tr("--scenario is one of approve, to-complete, images-rejected, rejected.");
    if (!(options.speed > 0) || options.tokenLife < 1)
        return ServerOptions::tr("--speed and --token-life are numbers above 0.");
    return {};
}

ServeOptions serveFrom(const QCommandLineParser& parser)
{
    ServeOptions options;
    options.listen = parser.value(u"listen"_s);
    options.dataFolder = parser.value(u"data"_s);
    options.database = parser.value(u"database"_s);
    options.catalogues = parser.values(u"catalogue"_s);
    options.issuer = parser.value(u"issuer"_s);
    options.audience = parser.value(u"audience"_s);
    options.introspectionClient = parser.value(u"introspection-client"_s);
    options.introspectionSecretFile = parser.value(u"introspection-secret-file"_s);
    options.tlsCertificate = parser.value(u"tls-cert"_s);
    options.tlsKey = parser.value(u"tls-key"_s);
    options.publicUrl = parser.value(u"public-url"_s);
    options.accessLog = parser.value(u"access-log"_s);
    options.smtp = parser.value(u"smtp"_s);
    options.smtpUser = parser.value(u"smtp-user"_s);
    options.smtpPasswordFile = parser.value(u"smtp-password-file"_s);
    options.mailFrom = parser.value(u"mail-from"_s);
    options.smsDomain = parser.value(u"sms-domain"_s);
    options.sandbox = parser.isSet(u"sandbox"_s);
    options.speed = parser.value(u"speed"_s).toDouble();
    options.autoApprove = parser.isSet(u"auto-approve"_s);
    options.scenario = parser.value(u"scenario"_s);
    options.trainingRoom = parser.isSet(u"training-room"_s);
    options.tokenLife = parser.value(u"token-life"_s).toInt();
    return options;
}

/// The order that the words after "ctl" mean; empty if none.
QJsonObject orderFrom(const QStringList& words, const QCommandLineParser& parser)
{
    if (words.size() == 3 && words.at(0) == u"request")
        return {{u"do"_s, u"request"_s},
                {u"id"_s, words.at(1)},
                {u"state"_s, words.at(2)},
                {u"reason"_s, parser.value(u"reason"_s)},
                {u"force"_s, parser.isSet(u"force"_s)}};
    if (words.size() == 4 && words.at(0) == u"faults" && words.at(1) == u"set")
        return {{u"do"_s, u"faults-set"_s},
                {u"step"_s, words.at(2)},
                {u"kind"_s, words.at(3)},
                {u"times"_s, parser.value(u"times"_s).toInt()},
                {u"before"_s, parser.isSet(u"before"_s)}};
    if (words.size() == 2 && words.at(0) == u"faults" && (words.at(1) == u"clear" || words.at(1) == u"list"))
        return {{u"do"_s, u"faults-"_s + words.at(1)}};
    return {};
}

} // namespace

Options optionsFrom(const QStringList& arguments)
{
    Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(ServerOptions::tr("The reference server of Guichet Permis."));
    addOptions(parser);
    parser.addPositionalArgument(
        u"ctl"_s,
        ServerOptions::tr("Orders to a running server: request ID STATE | faults set STEP KIND | "
                          "faults clear | faults list"),
        u"[ctl …]"_s);
    const bool parsed = parser.parse(arguments);
    options.language = parser.value(u"lang"_s);
    if (parser.isSet(u"help"_s))
        options.printOnly = parser.helpText();
    else if (parser.isSet(u"version"_s))
        options.printOnly = u"guichet-server %1\n"_s.arg(QCoreApplication::applicationVersion());
    else if (!parsed)
        options.wrong = parser.errorText();
    else if (parser.positionalArguments().value(0) == u"ctl") {
        options.control = {parser.value(u"data"_s), orderFrom(parser.positionalArguments().mid(1), parser)};
        if (options.control->dataFolder.isEmpty() || options.control->order.isEmpty())
            options.wrong = ServerOptions::tr(
                "Use: ctl --data DIR request ID STATE [--reason TEXT] [--force], or faults set STEP KIND "
                "[--times N], faults clear, faults list.");
    } else if (!parser.positionalArguments().isEmpty()) {
        options.wrong = ServerOptions::tr("Unknown word: %1.").arg(parser.positionalArguments().value(0));
    } else {
        options.serve = serveFrom(parser);
        options.wrong = wrongServe(parser, *options.serve);
    }
    return options;
}

} // namespace guichet::sandbox
