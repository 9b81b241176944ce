#include "sandbox/program/Assembly.h"

#include "sandbox/program/Parts.h"
#include "server/Failures.h"
#include "server/notices/SmtpSender.h"
#include "support/FailureTexts.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

namespace {

std::function<void(const QByteArray&)> accessLogTo(const QString& path)
{
    if (path.isEmpty())
        return {};
    auto file = std::make_shared<QFile>(path);
    const bool open =
        path == u"-" ? file->open(stderr, QIODevice::WriteOnly) : file->open(QIODevice::WriteOnly | QIODevice::Append);
    if (!open)
        return {};
    auto mutex = std::make_shared<QMutex>();
    return [file, mutex](const QByteArray& line) {
        QMutexLocker lock(mutex.get());
        file->write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + line + '\n');
        file->flush();
    };
}

server::DatabaseAddress addressOf(const ServeOptions& options)
{
    const server::DatabaseAddress usual{server::Dialect::Sqlite, options.dataFolder + u"/server.sqlite"_s};
    return options.database.isEmpty() ? usual : server::databaseAddressFrom(options.database).value_or(usual);
}

Result<void> openFolder(Assembly::Parts& parts)
{
    const QString folder = parts.options.dataFolder;
    const bool made =
        QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    parts.lock.setStaleLockTime(0); // a dead owner's lock is taken over, a living one's never
    if (!made || !parts.lock.tryLock())
        return fail(server::failure::folderUnusable, {}, u"lock %1"_s.arg(int(parts.lock.error())));
    return parts.blobs.prepare();
}

Result<void> openStorage(Assembly::Parts& parts)
{
    auto opened = server::SqlStorage::open(addressOf(parts.options));
    if (!opened)
        return fail(opened.error());
    parts.storage = std::move(*opened);
    parts.housekeeping =
        std::make_unique<server::Housekeeping>(*parts.storage, parts.blobs, parts.clock, parts.settings);
    const Result<int> tidied = parts.housekeeping->tidyAtStart();
    return tidied.map([](int) {});
}

Result<void> openEditions(Assembly::Parts& parts)
{
    auto opened =
        server::Editions::open(parts.options.catalogues, parts.options.dataFolder + u"/catalogue"_s, parts.clock.now());
    if (!opened)
        return fail(opened.error());
    parts.editions = std::move(*opened);
    parts.assessor = std::make_unique<server::CatalogueAssessor>(parts.editions, parts.texts);
    parts.outputs = std::make_unique<server::PapersOutputMaker>(parts.editions, parts.settings, parts.texts);
    parts.desk = std::make_unique<server::RequestDesk>(*parts.storage, parts.blobs, parts.clock, *parts.outputs);
    return {};
}

QString secretIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(4096)).trimmed() : QString();
}

void employPostman(Assembly::Parts& parts)
{
    const ServeOptions& options = parts.options;
    const server::SmtpHost host{*server::smtpAddressFrom(options.smtp), options.smtpUser,
                                secretIn(options.smtpPasswordFile)};
    parts.mailSender = std::make_unique<server::SmtpSender>(host);
    parts.postman = std::make_unique<server::Postman>(
        *parts.storage, *parts.mailSender, parts.texts, parts.clock,
        server::PostmanSettings{options.mailFrom, options.smsDomain}, [](const Failure& failure) {
            QTextStream(stderr) << support::failureMessage(failure) << ' ' << failure.detail << Qt::endl;
        });
}

Result<void> trustIssuer(Assembly::Parts& parts)
{
    const ServeOptions& options = parts.options;
    server::IssuerSettings settings{options.issuer, options.audience, options.introspectionClient, {}};
    settings.introspectionSecret = secretIn(options.introspectionSecretFile);
    auto verifier =
        std::make_unique<server::IssuerVerifier>(settings, std::make_unique<server::JsonFetcher>(), parts.clock);
    const Result<void> discovered = verifier->discover();
    parts.settings.issuer = options.issuer;
    parts.settings.resource = options.audience;
    parts.tokens = std::move(verifier);
    return discovered;
}

Result<void> buildSandbox(Assembly::Parts& parts)
{
    const ServeOptions& options = parts.options;
    parts.settings.environment = u"sandbox"_s;
    parts.settings.name = u"Guichet Permis (sandbox)"_s;
    parts.settings.callsPerMinute = 60'000; // tests and demonstrations come from one address
    parts.settings.callsAtOnce = 60'000;
    parts.settings.photoFormAddress = {u"Service d’essai des photos"_s, u"1, place du Marché"_s,
                                       u"99370 Saint-Ambroise-des-Prés"_s};
    auto store = SandboxStore::open(options.dataFolder + u"/sandbox.sqlite"_s);
    if (!store)
        return fail(store.error());
    parts.store = std::move(*store);
    const Result<QByteArray> key =
        parts.store->value(u"signing-key"_s, [] { return freshSigningKey().value_or(QByteArray()); });
    if (!key)
        return fail(key.error());
    const std::chrono::seconds tokenLife(options.tokenLife);
    auto grants = std::make_unique<Grants>(*parts.store, parts.clock, tokenLife);
    parts.provider = std::make_unique<Provider>(parts.settings, *parts.store, *grants, parts.clock, parts.pageTexts,
                                                *key, options.autoApprove);
    if (options.issuer.isEmpty())
        parts.tokens = std::move(grants);
    else
        parts.spareGrants = std::move(grants);
    parts.examiner = std::make_unique<DecoderExaminer>(QCoreApplication::applicationDirPath() + u"/guichet-decoder"_s);
    parts.notices = std::make_unique<Notices>(options.dataFolder + u"/outbox"_s, parts.pageTexts, parts.clock);
    parts.administration =
        std::make_unique<Administration>(*parts.desk, *parts.store, *parts.examiner, *parts.notices, parts.clock,
                                         options.speed, scenarioFromName(options.scenario).value_or(Scenario::Honest));
    return {};
}

Result<void> buildService(Assembly::Parts& parts)
{
    const server::Core core{parts.settings, parts.clock,     *parts.storage, parts.blobs, *parts.tokens,
                            parts.editions, *parts.assessor, *parts.outputs, parts.texts};
    parts.api = std::make_unique<server::Server>(core, [administration = parts.administration.get()] {
        if (administration)
            administration->wake();
    });
    server::HttpService* service = parts.api.get();
    if (parts.options.sandbox) {
        parts.sandbox = std::make_unique<SandboxService>(*parts.api, *parts.provider, parts.faults);
        service = parts.sandbox.get();
    }
    server::ListenOptions listen = *server::listenOptionsFrom(parts.options.listen);
    listen.anywhere = !parts.options.sandbox || parts.options.trainingRoom;
    listen.accessLog = accessLogTo(parts.options.accessLog);
    if (!parts.options.tlsKey.isEmpty()) {
        auto tls = server::TlsContext::load(parts.options.tlsCertificate, parts.options.tlsKey);
        if (!tls)
            return fail(tls.error());
        listen.tls = std::move(*tls);
    }
    parts.listener = std::make_unique<server::HttpListener>(*service, listen);
    return parts.listener->bind();
}

} // namespace

Assembly::Assembly(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Assembly::~Assembly() = default;

Result<std::unique_ptr<Assembly>> Assembly::make(const ServeOptions& options)
{
    auto parts = std::make_unique<Parts>(options);
    Result<void> done = openFolder(*parts);
    for (Result<void> (*next)(Parts&) : {&openStorage, &openEditions}) {
        if (done)
            done = next(*parts);
    }
    if (done && options.sandbox)
        done = buildSandbox(*parts);
    if (done && !options.issuer.isEmpty())
        done = trustIssuer(*parts);
    if (done && !options.smtp.isEmpty())
        employPostman(*parts);
    if (done)
        done = buildService(*parts);
    if (!done)
        return fail(done.error());
    std::unique_ptr<Assembly> assembly(new Assembly(std::move(parts)));
    if (options.issuer.isEmpty())
        assembly->m_parts->settings.issuer = assembly->address() + u"/openid"_s;
    return assembly;
}

QString Assembly::address() const
{
    const QString& given = m_parts->options.publicUrl;
    if (given.isEmpty())
        return m_parts->listener->address();
    return given.endsWith(u'/') ? given.chopped(1) : given;
}

Result<void> Assembly::start()
{
    Parts& parts = *m_parts;
    parts.control = std::make_unique<server::ControlServer>(
        parts.options.dataFolder, [&parts](const QJsonObject& order) { return obey(parts, order); });
    if (const Result<void> listening = parts.control->listen(); !listening)
        return listening;
    parts.startHousekeeping();
    if (parts.administration)
        parts.administration->start();
    if (parts.postman)
        parts.postman->start();
    parts.listener->start();
    return {};
}

} // namespace guichet::sandbox
