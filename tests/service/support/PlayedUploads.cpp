#include "service/support/PlayedUploads.h"

#include "model/Sha256.h"

#include <QLocale>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

Said PlayedUploads::answer(const Asked& asked)
{
    if (fault)
        if (const auto other = fault(asked))
            return *other;
    const Said said = obey(asked);
    if (faultAfter)
        if (const auto other = faultAfter(asked))
            return *other;
    return said;
}

Said PlayedUploads::with(Said said) const
{
    said.headers.insert("Tus-Resumable", version);
    if (expires.isValid())
        said.headers.insert("Upload-Expires",
                            QLocale::c().toString(expires, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    return said;
}

Said PlayedUploads::obey(const Asked& asked)
{
    Said said;
    if (asked.method == "OPTIONS") {
        said.status = 204;
        said.headers = {{"Tus-Version", version}, {"Tus-Extension", "creation,expiration,termination"}};
        if (checksum) {
            said.headers.insert("Tus-Extension", "creation,expiration,checksum,termination");
            said.headers.insert("Tus-Checksum-Algorithm", "sha256");
        }
        return with(said);
    }
    if (asked.method == "POST")
        return create(asked);
    const auto found = uploads.find(asked.path().split('/').last());
    if (found == uploads.end() || found->ended)
        return with(Said::problem(404, "not-found"));
    if (asked.method == "PATCH")
        return append(asked, *found);
    if (asked.method == "DELETE") {
        found->ended = true;
        said.status = 204;
        return with(said);
    }
    said.headers = {{"Upload-Offset", QByteArray::number(found->bytes.size())},
                    {"Upload-Length", QByteArray::number(found->length)}};
    return with(said);
}

Said PlayedUploads::create(const Asked& asked)
{
    QByteArray& id = keys[asked.header("idempotency-key")];
    if (id.isEmpty()) {
        id = "u" + QByteArray::number(uploads.size() + 1);
        uploads.insert(id, {{}, asked.header("upload-length").toLongLong(), false});
    }
    Said said;
    said.status = 201;
    said.headers.insert("Location", location + id);
    return with(said);
}

Said PlayedUploads::append(const Asked& asked, Upload& upload)
{
    largestChunk = std::max<qint64>(largestChunk, asked.body.size());
    if (asked.header("upload-offset").toLongLong() != upload.bytes.size())
        return with(Said::problem(409, "upload-offset"));
    const QByteArray checksumHeader = asked.header("upload-checksum");
    if (!checksumHeader.isEmpty()) {
        ++checksums;
        const QByteArray sum = sha256(asked.body).toBase64();
        if (checksumHeader != "sha256 " + sum)
            return with(Said::problem(460, "checksum-mismatch"));
    }
    upload.bytes += asked.body;
    Said said;
    said.status = 204;
    said.headers.insert("Upload-Offset", QByteArray::number(upload.bytes.size()));
    return with(said);
}

} // namespace guichet::test
