#pragma once

#include "service/Transport.h"

#include <QDate>

namespace guichet::service {

/// An edition of the catalogue as a server lists it. Nothing in it is believed before the edition's signature holds.
struct ListedEdition
{
    int number = 0;
    QString edition;
    bool isSigned = false;
    bool changesKeys = false;
};

struct EditionIndex
{
    QList<ListedEdition> editions;
    QByteArray etag;
    bool nothingNew = false; ///< the server still says what it said under the tag given
};

/// Reads the editions that a server offers (resources/api/openapi.yaml), without sign-in: nothing of the person is
/// sent.
class CatalogueCalls
{
public:
    /// `transport` outlives it.
    CatalogueCalls(Transport* transport, QUrl server)
        : m_transport(transport)
        , m_server(std::move(server))
    {
    }

    const QUrl& server() const { return m_server; }

    /// Empty from a server that offers none.
    Task<Result<EditionIndex>> index(QByteArray etag);
    Task<Result<QByteArray>> manifest(int number, qint64 limit);
    Task<Result<QByteArray>> signature(int number);
    Task<Result<QByteArray>> file(QByteArray sha256, qint64 limit);

private:
    HttpCall call(const QString& path, const char* label) const;
    Task<Result<QByteArray>> bytes(HttpCall call);

    Transport* m_transport;
    QUrl m_server;
};

} // namespace guichet::service
