#include "server/TokenVerifier.h"

#include "model/Sha256.h"

namespace guichet::server {

Account accountOf(const QByteArray& issuer, const QByteArray& subject)
{
    return {sha256(issuer + '\n' + subject).toHex()};
}

} // namespace guichet::server
