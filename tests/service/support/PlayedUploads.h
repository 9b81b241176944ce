#pragma once

#include "service/support/HttpPeer.h"

namespace guichet::test {

/// The uploads of a service in memory, as tus 1.0.0 wants them: chunks are kept or dropped whole.
class PlayedUploads
{
public:
    struct Upload
    {
        QByteArray bytes;
        qint64 length = 0;
        bool ended = false;
    };

    /// Answers to calls below "/v1/uploads".
    Said answer(const Asked& asked);

    /// Tried first; gives an answer instead of the real one, or an empty optional. `done` tells whether the call has
    /// been carried out already.
    std::function<std::optional<Said>(const Asked&)> fault;
    std::function<std::optional<Said>(const Asked&)> faultAfter;

    QMap<QByteArray, Upload> uploads; ///< by id
    QMap<QByteArray, QByteArray> keys;
    bool checksum = true;
    QByteArray version = "1.0.0";
    QByteArray location = "/v1/uploads/"; ///< before the id
    QDateTime expires;
    qint64 largestChunk = 0; ///< seen
    int checksums = 0;       ///< chunks that carried one

private:
    Said obey(const Asked& asked);
    Said create(const Asked& asked);
    Said append(const Asked& asked, Upload& upload);
    Said with(Said said) const;
};

} // namespace guichet::test
