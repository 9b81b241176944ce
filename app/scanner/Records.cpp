#include "scanner/Records.h"

#include <QJsonDocument>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scanner {

namespace {

using scan::scanner::Ending;

Ending endingOf(SANE_Status status)
{
    switch (status) {
    case SANE_STATUS_GOOD:
        return Ending::Done;
    case SANE_STATUS_CANCELLED:
        return Ending::Cancelled;
    case SANE_STATUS_DEVICE_BUSY:
        return Ending::Busy;
    case SANE_STATUS_JAMMED:
        return Ending::Jammed;
    case SANE_STATUS_NO_DOCS:
        return Ending::NoDocuments;
    case SANE_STATUS_COVER_OPEN:
        return Ending::CoverOpen;
    case SANE_STATUS_NO_MEM:
        return Ending::NoMemory;
    case SANE_STATUS_ACCESS_DENIED:
        return Ending::AccessDenied;
    case SANE_STATUS_UNSUPPORTED:
        return Ending::Unsupported;
    case SANE_STATUS_INVAL:
        return Ending::Invalid;
    case SANE_STATUS_EOF:
    case SANE_STATUS_IO_ERROR:
        break;
    }
    return Ending::Broken; // drivers also make up numbers of their own
}

bool writeAll(int output, const char* bytes, qsizetype length)
{
    while (length > 0) {
        const ssize_t written = write(output, bytes, static_cast<std::size_t>(length));
        if (written < 0 && errno != EINTR)
            return false;
        bytes += std::max<ssize_t>(0, written);
        length -= std::max<ssize_t>(0, written);
    }
    return true;
}

} // namespace

Records::Records()
    : m_output(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3))
{
    signal(SIGPIPE, SIG_IGN);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    close(nowhere);
}

bool Records::send(scan::scanner::RecordKind kind, const QByteArray& content) const
{
    const scan::scanner::Header header{scan::scanner::magic, kind, static_cast<std::uint32_t>(content.size())};
    return writeAll(m_output, reinterpret_cast<const char*>(&header), sizeof header) &&
           writeAll(m_output, content.constData(), content.size());
}

bool Records::send(scan::scanner::RecordKind kind, const QJsonObject& json) const
{
    return send(kind, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void Records::end(SANE_Status status) const
{
    send(scan::scanner::RecordKind::End, QJsonObject{{u"ending"_s, static_cast<int>(endingOf(status))}});
}

} // namespace guichet::scanner
