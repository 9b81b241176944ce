#pragma once

#include "service/Failures.h"

/// The one place where each failure of signing in is made that several files report.
namespace guichet::service {

inline tl::unexpected<Failure> signInNeeded(const QString& detail = {})
{
    return fail(failure::signInNeeded, {}, detail);
}

/// `check`: which one failed, "state", "iss", "nonce", "signature", …
inline tl::unexpected<Failure> signInForged(const QString& check)
{
    return fail(failure::signInForged, {check});
}

/// `lacking`: what the provider should have given.
inline tl::unexpected<Failure> providerUnusable(const QString& lacking)
{
    return fail(failure::providerUnusable, {lacking});
}

} // namespace guichet::service
