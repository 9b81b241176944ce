#include "cli/Environment.h"
#include "cli/Failures.h"
#include "cli/commands/Commands.h"
#include "support/Explanation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QNetworkProxyFactory>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct SupportText
{
    Q_DECLARE_TR_FUNCTIONS(SupportCommands)
};

Task<Exit> explain(Arguments arguments)
{
    const auto explanation = support::explain(arguments.words[0]);
    if (!explanation) {
        remark(SupportText::tr("There is no failure code “%1”. Codes look like GP-3104.").arg(arguments.words[0]));
        co_return Exit::No;
    }
    if (arguments.json())
        printJson(QJsonObject{{u"code"_s, explanation->code},
                              {u"folder"_s, explanation->folder},
                              {u"happened"_s, explanation->happened},
                              {u"check"_s, explanation->check}});
    else
        print(u"%1 (%2)\n%3\n%4"_s.arg(explanation->code, explanation->folder, explanation->happened,
                                       explanation->check));
    co_return Exit::Done;
}

/// One check of `diagnose`: what was looked at, whether it is well, and what was seen.
struct Check
{
    QString name;
    bool well = false;
    QString seen;
    QJsonObject details;
};

Check decoderCheck(Environment& environment)
{
    const auto confinement = environment.inspector().confinementBlocking();
    if (!confinement)
        return {u"decoder"_s, false, failureName(confinement.error().code), {}};
    return {u"decoder"_s, confinement->complete,
            confinement->complete ? SupportText::tr("runs, fully confined") : SupportText::tr("runs, confined in part"),
            confinement->parts};
}

Task<Check> keychainCheck(Environment* environment)
{
    const QString name = environment->profile().id() + u"/diagnose"_s;
    const auto answer = co_await environment->secrets().read(name);
    co_return Check{u"keychain"_s,
                    true,
                    answer ? SupportText::tr("answers") : SupportText::tr("none: drafts need a passphrase"),
                    {}};
}

Check proxyCheck()
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(u"https://localhost"_s)));
    const bool none = proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy;
    return {u"proxy"_s, true, none ? SupportText::tr("none") : SupportText::tr("of the system"), {}};
}

Task<Exit> diagnose(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    Environment* const with = environment->get();
    const Check keychain = co_await keychainCheck(with);
    const QList<Check> checks{
        {u"version"_s, true, QCoreApplication::applicationVersion() + u", Qt "_s + QLatin1StringView(qVersion()), {}},
        {u"catalogue"_s, true, with->catalogue().edition(), {}},
        {u"profile"_s, QFileInfo(with->profile().folder()).isWritable(), SupportText::tr("found"), {}},
        keychain,
        decoderCheck(*with),
        proxyCheck(),
    };
    QJsonArray all;
    bool well = true;
    for (const Check& check : checks) {
        well = well && check.well;
        QJsonObject json{{u"check"_s, check.name}, {u"ok"_s, check.well}, {u"seen"_s, check.seen}};
        if (!check.details.isEmpty())
            json.insert(u"details"_s, check.details);
        all.append(json);
        if (!arguments.json())
            print(u"%1 %2: %3"_s.arg(check.well ? u"✓"_s : u"✗"_s, check.name, check.seen));
    }
    if (arguments.json())
        printJson(all);
    co_return well ? Exit::Done : Exit::No;
}

} // namespace

QList<Command> supportCommands()
{
    return {
        {u"explain"_s, u"CODE"_s, SupportText::tr("Explains a failure code."), 1, 1, {}, explain},
        {u"diagnose"_s,
         QString(),
         SupportText::tr("Checks this machine: profile, keychain, decoder, proxy."),
         0,
         0,
         {},
         diagnose},
    };
}

QList<Command> allCommands()
{
    return chooseCommands() + procedureCommands() + placeCommands() + catalogueCommands() + scanCommands() +
           scannerCommands() + draftCommands() + filingCommands() + requestCommands() + guideCommands() +
           journalCommands() + keyCommands() + supportCommands();
}

} // namespace guichet::cli
