#pragma once

#include "sandbox/SandboxService.h"
#include "sandbox/Secrets.h"
#include "sandbox/office/Administration.h"
#include "sandbox/office/DecoderExaminer.h"
#include "sandbox/program/Assembly.h"
#include "server/CatalogueAssessor.h"
#include "server/Editions.h"
#include "server/Housekeeping.h"
#include "server/PapersOutputMaker.h"
#include "server/Server.h"
#include "server/control/ControlServer.h"
#include "server/http/HttpListener.h"
#include "server/notices/Postman.h"
#include "server/sql/SqlStorage.h"
#include "server/tokens/IssuerVerifier.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QThreadPool>
#include <QTimer>

namespace guichet::sandbox {

/// In the order in which they need each other: destruction goes from the listener back to the folder.
struct Assembly::Parts
{
    explicit Parts(const ServeOptions& theOptions)
        : options(theOptions)
        , lock(theOptions.dataFolder + QStringLiteral("/server.lock"))
        , blobs(theOptions.dataFolder + QStringLiteral("/blobs"))
    {
        housekeepers.setMaxThreadCount(1);
        housekeepers.setExpiryTimeout(-1); // its thread keeps its database connection
    }
    ~Parts()
    {
        clockwork.stop();
        housekeepers.waitForDone();
    }

    /// Now and every hour, on a thread of its own.
    void startHousekeeping()
    {
        const auto run = [this] { housekeepers.start([this] { housekeeping->run(); }); };
        QObject::connect(&clockwork, &QTimer::timeout, &clockwork, run);
        clockwork.start(std::chrono::hours(1));
        run();
    }

    const ServeOptions options;
    QLockFile lock;
    server::Clock clock;
    server::Settings settings;
    server::Texts texts{QStringLiteral("server")};
    server::Texts pageTexts{QStringLiteral("sandbox")};
    server::BlobStore blobs;
    std::unique_ptr<server::Storage> storage;
    QThreadPool housekeepers;
    std::unique_ptr<server::Housekeeping> housekeeping;
    QTimer clockwork;
    server::Editions editions;
    std::unique_ptr<server::FilingAssessor> assessor;
    std::unique_ptr<server::OutputMaker> outputs;
    std::unique_ptr<server::RequestDesk> desk;
    std::unique_ptr<server::MailSender> mailSender;
    std::unique_ptr<server::Postman> postman; ///< null without a mail server

    // Sandbox only
    Faults faults;
    std::unique_ptr<SandboxStore> store;
    std::unique_ptr<Grants> spareGrants; ///< the provider's, where the tokens are another issuer's
    std::unique_ptr<server::TokenVerifier> tokens;
    std::unique_ptr<Provider> provider;
    std::unique_ptr<DocumentExaminer> examiner;
    std::unique_ptr<Notices> notices;
    std::unique_ptr<Administration> administration;

    std::unique_ptr<server::Server> api;
    std::unique_ptr<SandboxService> sandbox;
    std::unique_ptr<server::ControlServer> control;
    std::unique_ptr<server::HttpListener> listener;
};

} // namespace guichet::sandbox
