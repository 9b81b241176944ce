#pragma once

#include "server/Core.h"
#include "server/FilingBody.h"

namespace guichet::server {

/// A part that is what the filing says it is.
struct CheckedPart
{
    DocumentKind kind;
    QByteArray sha256;
    qint64 bytes = 0;
    QByteArray upload;  ///< empty: held
    QString uploadBlob; ///< the upload's bytes
    QString heldBlob;   ///< of a part that the request holds
};

struct PartCheck
{
    QList<CheckedPart> parts;
    QList<ProblemError> errors; ///< empty: all parts are there, byte for byte
};

/// Reads the bytes of every part named and compares digest and size. A part without upload must be among `held`.
Result<PartCheck> checkParts(const Core& core, const QByteArray& owner, const QList<FiledDocument>& documents,
                             const QList<PartRecord>& held, Language language);

} // namespace guichet::server
