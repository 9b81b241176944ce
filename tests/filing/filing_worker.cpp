#include "filing/Filer.h"
#include "tasks/TaskScope.h"
#include "vault/KeyChoice.h"
#include "vault/Vault.h"

#include <QCoreApplication>
#include <cstdio>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The refresh token that the test handed over, for this run.
Task<int> file(QString folder, QString passphraseFile, QString server, QByteArray refresh, QString id)
{
    const auto profile = Profile::open(folder);
    const auto key = vault::parseKeyChoice(u"passphrase-file:"_s + passphraseFile);
    const auto vault = co_await vault::Vault::unlock(*profile, *key, nullptr);
    if (!vault)
        co_return 3;
    const auto draft = co_await (*vault)->open(QUuid::fromString(id));
    if (!draft)
        co_return 4;
    service::Transport transport;
    transport.setLongestSilence(std::chrono::seconds(3)); // what meets faults doesn't wait for people's networks
    service::MemoryTokenStore store;
    co_await store.write(u"refresh:"_s + server, refresh);
    service::Session session(&transport, &store, QUrl(server));
    service::ApiClient api(&transport, &session);
    api.uploads().setBackoff(service::Backoff(std::chrono::milliseconds(10), std::chrono::milliseconds(200)));
    filing::Filer filer(&api, u"2026.11"_s);
    const auto receipt = co_await filer.file(*draft);
    if (!receipt)
        std::fprintf(stderr, "%s\n", qPrintable(failureName(receipt.error().code)));
    const auto left = co_await store.read(u"refresh:"_s + server);
    std::printf("%s\n", left.value_or(QByteArray()).constData());
    co_return receipt ? 0 : 1;
}

Task<void> run(QStringList words)
{
    const int code = co_await file(words[1], words[2], words[3], words[4].toLatin1(), words[5]);
    QCoreApplication::exit(code);
}

} // namespace

/// filing_worker PROFILE PASSPHRASE-FILE SERVER REFRESH-TOKEN DRAFT: files a draft and ends; what the tests kill.
int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    QCoreApplication::setApplicationVersion(u"1.0.0"_s);
    TaskScope scope;
    scope.start(run(QCoreApplication::arguments()));
    return QCoreApplication::exec();
}
