#include "cli/Environment.h"
#include "cli/commands/Commands.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyCommands)
};

Task<Exit> makeRecoveryCode(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    auto vault = co_await (*environment)->vault(arguments);
    if (!vault)
        co_return report(vault.error());
    const auto code = co_await (*vault)->makeRecoveryCode();
    if (!code)
        co_return report(code.error());
    if (arguments.json()) {
        printJson(QJsonObject{{u"recoveryCode"_s, *code}});
        co_return Exit::Done;
    }
    print(*code);
    remark(
        KeyWords::tr("Write it down and keep it away from this computer: it opens your drafts should the keychain or "
                     "the passphrase be lost. An earlier code no longer counts."));
    co_return Exit::Done;
}

Task<Exit> choosePassphrase(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto passphrase = vault::readPassphraseFile(arguments.words[0]);
    if (!passphrase)
        co_return report(passphrase.error());
    auto vault = co_await (*environment)->vault(arguments);
    if (!vault)
        co_return report(vault.error());
    const auto done = co_await (*vault)->setPassphrase(*passphrase);
    if (!done)
        co_return report(done.error());
    co_return Exit::Done;
}

} // namespace

QList<Command> keyCommands()
{
    return {{u"key recovery-code"_s,
             {},
             KeyWords::tr("Makes the code that opens your drafts if their key is lost, in place of an earlier one."),
             0,
             0,
             {},
             makeRecoveryCode},
            {u"key passphrase"_s,
             u"FILE"_s,
             KeyWords::tr("Protects your drafts by the passphrase in FILE from now on; they aren't rewritten."),
             1,
             1,
             {},
             choosePassphrase}};
}

} // namespace guichet::cli
