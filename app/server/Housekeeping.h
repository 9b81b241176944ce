#pragma once

#include "server/Core.h"

namespace guichet::server {

/// Forgets what is due: uploads after their time, requests after six months (seed).
class Housekeeping
{
public:
    Housekeeping(Storage& storage, const BlobStore& blobs, const Clock& clock, const Settings& settings);

    /// What a kill may have left between writing bytes and naming them. Only before the first call is served.
    Result<int> tidyAtStart();

    struct Forgotten
    {
        int uploads = 0;
        int requests = 0;
    };
    /// Any time, from any one thread.
    Result<Forgotten> run();

private:
    Storage& m_storage;
    const BlobStore& m_blobs;
    const Clock& m_clock;
    const Settings& m_settings;
};

} // namespace guichet::server
