#pragma once

#include "vault/Failures.h"

namespace guichet::vault {

inline tl::unexpected<Failure> keychainUnavailable(const QString& detail)
{
    return fail(failure::keychainUnavailable, {}, detail);
}

} // namespace guichet::vault
