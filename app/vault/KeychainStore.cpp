#include "vault/KeychainStore.h"

#include "tasks/Await.h"
#include "vault/KeychainFailures.h"

#include <qt6keychain/keychain.h>

using namespace std::chrono_literals;

namespace guichet::vault {

namespace {

/// Starts the job and waits until it has ended or the time is over. A job that is still under way then goes on by
/// itself: QtKeychain's callbacks touch it, so it must not be deleted; it deletes itself.
auto answerOf(QKeychain::Job* job, std::chrono::milliseconds patience)
{
    struct Awaiter
    {
        QKeychain::Job* job;
        std::chrono::milliseconds patience;
        std::unique_ptr<QTimer> timer;
        bool answered = false;

        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            timer = std::make_unique<QTimer>();
            timer->setSingleShot(true);
            QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [waiting] { waiting.resume(); });
            QObject::connect(job, &QKeychain::Job::finished, timer.get(), [this, waiting] {
                timer->stop();
                answered = true;
                waiting.resume();
            });
            timer->start(patience);
            job->start();
        }
        bool await_resume() const noexcept { return answered; }
    };
    return Awaiter{job, patience, nullptr};
}

struct Answer
{
    QKeychain::Error error = QKeychain::NoError;
    QString detail;
    QByteArray secret; ///< of a read
    bool silent = false;
};

enum class Call
{
    Read,
    Write,
    Remove
};

QKeychain::Job* newJob(Call call, const QString& service, const QString& name, const QByteArray& secret)
{
    QKeychain::Job* job = nullptr;
    if (call == Call::Read)
        job = new QKeychain::ReadPasswordJob(service);
    if (call == Call::Remove)
        job = new QKeychain::DeletePasswordJob(service);
    if (call == Call::Write) {
        auto* const writing = new QKeychain::WritePasswordJob(service);
        writing->setBinaryData(secret);
        job = writing;
    }
    job->setKey(name);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    return job;
}

Task<Answer> ask(Call call, QString service, QString name, QByteArray secret, std::chrono::milliseconds patience)
{
    Answer answer;
    for (int attempt = 0; attempt < 2; ++attempt) {
        QKeychain::Job* const job = newJob(call, service, name, secret);
        const bool answered = co_await answerOf(job, patience);
        answer.silent = !answered;
        if (!answered)
            continue;
        answer.error = job->error();
        answer.detail = job->errorString();
        if (const auto* const reading = qobject_cast<QKeychain::ReadPasswordJob*>(job))
            answer.secret = reading->binaryData();
        if (answer.error != QKeychain::OtherError)
            break;
        if (attempt == 0) // a service that is just starting
            co_await pause(100ms);
    }
    co_return answer;
}

Result<void> judged(const Answer& answer)
{
    if (answer.silent)
        return fail(failure::keychainSilent);
    switch (answer.error) {
    case QKeychain::NoError:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(failure::keychainRefused, {}, answer.detail);
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    // OtherError is what a session without any keychain gives (measured with QtKeychain 0.13).
    return keychainUnavailable(answer.detail);
}

} // namespace

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds patience)
    : m_service(std::move(service))
    , m_patience(patience)
{
}

Task<Result<std::optional<QByteArray>>> KeychainStore::read(QString name)
{
    const Answer answer = co_await ask(Call::Read, m_service, name, {}, m_patience);
    if (!answer.silent && answer.error == QKeychain::EntryNotFound)
        co_return std::optional<QByteArray>();
    const Result<void> judgement = judged(answer);
    if (!judgement)
        co_return fail(judgement.error());
    co_return std::optional(answer.secret);
}

Task<Result<void>> KeychainStore::write(QString name, QByteArray secret)
{
    const Answer answer = co_await ask(Call::Write, m_service, name, secret, m_patience);
    co_return judged(answer);
}

Task<Result<void>> KeychainStore::remove(QString name)
{
    const Answer answer = co_await ask(Call::Remove, m_service, name, {}, m_patience);
    if (!answer.silent && answer.error == QKeychain::EntryNotFound)
        co_return Result<void>();
    co_return judged(answer);
}

} // namespace guichet::vault
