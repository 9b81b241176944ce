// Started by tests as another process: edits a draft without end, or only holds it, and says what it does.
#include "vault/Vault.h"
#include "vault/disk/DiskFailure.h"

#include "program/RunToEnd.h"
#include "tasks/Await.h"
#include "vault/VaultContext.h"

#include <QDateTime>
#include <cstdio>

using namespace guichet;
using namespace guichet::vault;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const char* what, qint64 number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

Task<int> edit(std::shared_ptr<Vault> vault, DraftId id)
{
    const auto opened = co_await vault->open(id);
    if (!opened || (*opened)->isReadOnly())
        co_return 1;
    const std::shared_ptr<Draft> draft = *opened;
    QObject::connect(draft.get(), &Draft::saved, draft.get(), [] { say("saved", 0); });
    for (qint64 number = draft->content().lastStep.toLongLong() + 1;; ++number) {
        draft->update([number](DraftContent& content) { content.lastStep = QString::number(number); });
        say("set", number);
        if (number % 40 == 0) {
            const QByteArray bytes(50'000, 'x');
            const auto attached = co_await draft->attach(bytes, u"scan.jpg"_s);
            if (attached && draft->content().documents.size() > 20) {
                if (!draft->removeDocument(draft->content().documents.first().id))
                    co_return 1;
            }
        }
        co_await pause(2ms);
    }
}

Task<int> hold(std::shared_ptr<Vault> vault, DraftId id)
{
    const auto opened = co_await vault->open(id);
    if (!opened)
        co_return 1;
    say((*opened)->isReadOnly() ? "read-only" : "held", QCoreApplication::applicationPid());
    co_await pause(1h);
    co_return 0;
}

} // namespace

/// vault_saver edit|hold DRAFTS-FOLDER KEY-IN-HEX DRAFT
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const auto context = std::make_shared<VaultContext>();
    context->files = diskFileSystem();
    context->folder = diskPath(arguments[2]);
    context->key = MasterKey::copyOf(QByteArray::fromHex(arguments[3].toLatin1()));
    const auto vault = std::make_shared<Vault>(context);
    const DraftId id = DraftId::fromString(arguments[4]);
    return runToEnd(application, arguments[1] == u"edit" ? edit(vault, id) : hold(vault, id));
}
