#pragma once

#include "server/BlobStore.h"
#include "server/Clock.h"
#include "server/Editions.h"
#include "server/FilingAssessor.h"
#include "server/OutputMaker.h"
#include "server/Problem.h"
#include "server/Settings.h"
#include "server/Storage.h"
#include "server/TokenVerifier.h"

namespace guichet::server {

/// All that the routes work with. Everything in it outlives the server and may be used from many threads.
struct Core
{
    const Settings& settings;
    const Clock& clock;
    Storage& storage;
    const BlobStore& blobs;
    TokenVerifier& tokens;
    const Editions& editions;
    const FilingAssessor& assessor;
    const OutputMaker& outputs;
    const Texts& texts; ///< part "server"
};

} // namespace guichet::server
