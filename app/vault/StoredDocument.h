#pragma once

#include "model/Failure.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace guichet {
class JsonReader;
}

namespace guichet::vault {

/// 32 hexadecimal digits, random; the name under which `Request::documents` lists it in a draft.
using DocumentId = QString;

/// Bytes kept with a draft. The list of them is part of DraftContent; the bytes are in files of their own.
struct StoredDocument
{
    enum class Bytes
    {
        Original, ///< as the person gave them
        Mended,   ///< made from an original by the decoder; as untrusted as the original
        Output,   ///< received from the server or made by the program: a receipt, a form, a certificate
    };

    DocumentId id;
    Bytes origin = Bytes::Original;
    DocumentId source;   ///< the original that a mended one was made from; empty otherwise
    QString displayName; ///< as the file was called, without its folder; for people only, never part of a path
    qint64 bytes = 0;
    QByteArray sha256;  ///< 32 bytes, of the bytes as given
    QDateTime addedAt;  ///< UTC
    QJsonArray steps;   ///< what mending did, in order
    QJsonObject report; ///< what inspection found; empty until it was inspected, also after an import

    bool operator==(const StoredDocument&) const = default;
};

inline constexpr qint64 documentLimit = 64LL * 1024 * 1024; ///< bytes of one document
inline constexpr int documentCountLimit = 100;              ///< documents of one draft

QJsonObject toJson(const StoredDocument& document);
StoredDocument storedDocumentFromJson(JsonReader& json);

} // namespace guichet::vault
