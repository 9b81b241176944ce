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

/// `error`: the provider's code (RFC 6749 §4.1.2.1, §5.2), "access_denied", …; another server's words are not shown.
inline tl::unexpected<Failure> signInRefused(const QString& error)
{
    constexpr int longestCode = 50;
    QString code;
    for (const QChar c : error.left(longestCode))
        if (c.isLetterOrNumber() || c == u'_')
            code += c;
    return fail(failure::signInRefused, {code});
}

inline tl::unexpected<Failure> signInExpired()
{
    return fail(failure::signInExpired);
}

/// `lacking`: what the provider should have given.
inline tl::unexpected<Failure> providerUnusable(const QString& lacking)
{
    return fail(failure::providerUnusable, {lacking});
}

} // namespace guichet::service
