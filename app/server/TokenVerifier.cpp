#include "server/TokenVerifier.h"

#include <QCryptographicHash>

namespace guichet::server {

Account accountOf(const QByteArray& issuer, const QByteArray& subject)
{
    return {QCryptographicHash::hash(issuer + '\n' + subject, QCryptographicHash::Sha256).toHex()};
}

} // namespace guichet::server
