#include "program/Hygiene.h"
#include "program/Language.h"
#include "sandbox/Failures.h"
#include "sandbox/program/Assembly.h"
#include "sandbox/program/SignalQuit.h"
#include "server/Failures.h"
#include "server/control/ControlServer.h"
#include "server/http/HttpListener.h"
#include "server/sql/Connection.h"
#include "support/FailureTexts.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace guichet;

namespace {

enum Exit
{
    Done = 0,
    No = 1,
    WrongUse = 2,
    Unreachable = 3,
    NothingSaved = 4
};

int exitFor(FailureCode code)
{
    namespace failure = server::failure;
    if (code == failure::transitionIllegal || code == failure::requestUnknown)
        return No;
    if (code == failure::certificateUnusable || code == failure::plainHttpElsewhere || code == failure::orderUnknown ||
        code == failure::stateUnknown || code == sandbox::failure::faultUnknown)
        return WrongUse;
    if (code == failure::cannotListen || code == failure::controlUnreachable || code == failure::issuerUnusable)
        return Unreachable;
    return NothingSaved;
}

int complain(const Failure& failure)
{
    QTextStream(stderr) << support::failureMessage(failure) << '\n';
    return exitFor(failure.code);
}

int control(const sandbox::ControlOptions& options)
{
    const Result<QJsonObject> answer = server::sendOrder(options.dataFolder, options.order);
    if (!answer)
        return complain(answer.error());
    QTextStream(stdout) << QJsonDocument(*answer).toJson(QJsonDocument::Indented);
    return Done;
}

int serve(const sandbox::ServeOptions& options)
{
    auto assembly = sandbox::Assembly::make(options);
    if (!assembly)
        return complain(assembly.error());
    const sandbox::SignalQuit quitOnSignal;
    if (const Result<void> started = (*assembly)->start(); !started)
        return complain(started.error());
    QTextStream(stdout) << "listening on " << (*assembly)->address() << Qt::endl;
    return QCoreApplication::exec();
}

QString wrongAddress(const sandbox::ServeOptions& options)
{
    if (!server::listenOptionsFrom(options.listen))
        return QCoreApplication::translate("ServerOptions", "--listen is HOST:PORT.");
    if (!options.database.isEmpty() && !server::databaseAddressFrom(options.database))
        return QCoreApplication::translate("ServerOptions", "--database is sqlite:FILE or postgresql://…");
    return {};
}

void prepare(QCoreApplication& application, const QString& language)
{
    QCoreApplication::setApplicationName(u"guichet-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUICHET_VERSION));
    installLanguage(application, chosenLanguage(language));
}

/// Read twice, since the language of what is said stands in the options themselves.
sandbox::Options readOptions(QCoreApplication& application)
{
    prepare(application, {});
    const sandbox::Options first = sandbox::optionsFrom(QCoreApplication::arguments());
    if (first.language.isEmpty())
        return first;
    prepare(application, first.language);
    return sandbox::optionsFrom(QCoreApplication::arguments());
}

/// What needs no fonts: help, complaints, orders to a running server. Nothing if there is a server to be run.
std::optional<int> endWithoutServing(sandbox::Options& options)
{
    if (!options.printOnly.isEmpty()) {
        QTextStream(stdout) << options.printOnly;
        return Done;
    }
    if (options.wrong.isEmpty() && options.serve)
        options.wrong = wrongAddress(*options.serve);
    if (!options.wrong.isEmpty()) {
        QTextStream(stderr) << options.wrong << '\n';
        return WrongUse;
    }
    if (options.control)
        return control(*options.control);
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    sandbox::Options options;
    {
        QCoreApplication application(argc, argv);
        options = readOptions(application);
        if (const std::optional<int> ended = endWithoutServing(options))
            return *ended;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // papers have fonts; no window is ever opened
    QGuiApplication application(argc, argv);
    prepare(application, options.language);
    return serve(*options.serve);
}
