#include "sandbox/Faults.h"

#include "sandbox/Failures.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

using server::HttpResponse;
using server::Wire;

namespace {

struct NamedKind
{
    const char* name;
    Fault::Kind kind;
};

constexpr NamedKind kinds[] = {
    {"cut", Fault::Kind::Cut},
    {"stall", Fault::Kind::Stall},
    {"reset", Fault::Kind::Reset},
    {"status", Fault::Kind::Status},
    {"html", Fault::Kind::Html},
    {"truncated", Fault::Kind::Truncated},
    {"early-hint", Fault::Kind::EarlyHint},
    {"twice", Fault::Kind::Twice},
};

constexpr const char* kindHelp = "cut stall reset status:NNN html truncated early-hint twice";

struct StepPattern
{
    const char* method;
    const char* start; ///< of the path; a final '/' asks for one more part
    int slashes;
    const char* step;
};

constexpr StepPattern patterns[] = {
    {"GET", "/.well-known/guichet-permis", 2, "discovery"},
    {"OPTIONS", "/v1/uploads", 2, "upload-options"},
    {"POST", "/v1/uploads", 2, "upload-create"},
    {"HEAD", "/v1/uploads/", 3, "upload-offset"},
    {"PATCH", "/v1/uploads/", 3, "upload-chunk"},
    {"DELETE", "/v1/uploads/", 3, "upload-end"},
    {"GET", "/v1/requests", 2, "list"},
    {"POST", "/v1/requests", 2, "submit"},
    {"GET", "/v1/requests/", 3, "request"},
    {"PUT", "/v1/requests/", 3, "complete"},
    {"GET", "/v1/requests/", 4, "events"},
    {"GET", "/v1/requests/", 5, "output"},
    {"GET", "/openid/.well-known/openid-configuration", 3, "openid-discovery"},
    {"GET", "/openid/jwks", 2, "openid-keys"},
    {"GET", "/openid/authorize", 2, "authorize"},
    {"POST", "/openid/authorize", 2, "authorize"},
    {"POST", "/openid/token", 2, "token"},
    {"POST", "/openid/device_authorization", 2, "device-authorization"},
    {"POST", "/openid/revoke", 2, "revoke"},
};

} // namespace

QString Fault::kindName() const
{
    for (const NamedKind& each : kinds)
        if (each.kind == kind)
            return kind == Kind::Status ? u"status:%1"_s.arg(status) : QString::fromLatin1(each.name);
    return {};
}

const QStringList& Faults::steps()
{
    static const QStringList all = [] {
        QStringList names;
        for (const StepPattern& pattern : patterns)
            if (!names.contains(QLatin1StringView(pattern.step)))
                names.append(QLatin1StringView(pattern.step));
        return names << u"any"_s;
    }();
    return all;
}

QString Faults::stepOf(const QByteArray& method, const QByteArray& path)
{
    for (const StepPattern& pattern : patterns) {
        const bool whole = !QByteArrayView(pattern.start).endsWith('/');
        if (method == pattern.method && path.count('/') == pattern.slashes &&
            (whole ? path == pattern.start : path.startsWith(pattern.start)))
            return QLatin1StringView(pattern.step);
    }
    return {};
}

Result<Fault> Faults::parse(const QString& step, const QString& kind, int times, bool before)
{
    Fault fault;
    fault.step = step;
    fault.times = times;
    const QString name = kind.section(u':', 0, 0);
    const NamedKind* found = nullptr;
    for (const NamedKind& each : kinds)
        if (name == QLatin1StringView(each.name))
            found = &each;
    const bool isStatus = found && found->kind == Fault::Kind::Status;
    if (isStatus)
        fault.status = kind.section(u':', 1).toInt();
    const bool rightNumber = isStatus ? fault.status >= 200 && fault.status <= 599 : !kind.contains(u':');
    if (!found || !rightNumber || !steps().contains(step))
        return fail(failure::faultUnknown,
                    {step + u' ' + kind, steps().join(u' ') + u" × "_s + QLatin1StringView(kindHelp)});
    fault.kind = found->kind;
    const bool silent =
        found->kind == Fault::Kind::Cut || found->kind == Fault::Kind::Stall || found->kind == Fault::Kind::Reset;
    fault.before = (before && silent) || isStatus || found->kind == Fault::Kind::Html;
    return fault;
}

void Faults::set(const Fault& fault)
{
    QMutexLocker lock(&m_mutex);
    m_faults.removeIf([&](const Fault& known) { return known.step == fault.step; });
    if (fault.times != 0)
        m_faults.append(fault);
}

void Faults::clear()
{
    QMutexLocker lock(&m_mutex);
    m_faults.clear();
}

QList<Fault> Faults::list() const
{
    QMutexLocker lock(&m_mutex);
    return m_faults;
}

std::optional<Fault> Faults::strike(const QByteArray& method, const QByteArray& path)
{
    const QString step = stepOf(method, path);
    QMutexLocker lock(&m_mutex);
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault& fault = m_faults[i];
        if (fault.step != step && fault.step != u"any")
            continue;
        const Fault struckNow = fault;
        if (fault.times > 0 && --fault.times == 0)
            m_faults.removeAt(i);
        return struckNow;
    }
    return std::nullopt;
}

HttpResponse Faults::struck(const Fault& fault, HttpResponse response)
{
    switch (fault.kind) {
    case Fault::Kind::Cut:
        response.wire = Wire::Cut;
        break;
    case Fault::Kind::Stall:
        response.wire = Wire::Stall;
        break;
    case Fault::Kind::Reset:
        response.wire = Wire::Reset;
        break;
    case Fault::Kind::Truncated:
        response.wire = Wire::Truncated;
        break;
    case Fault::Kind::EarlyHint:
        response.wire = Wire::EarlyHint;
        break;
    case Fault::Kind::Twice:
        response.wire = Wire::Twice;
        break;
    case Fault::Kind::Status:
        response = {};
        response.status = fault.status;
        break;
    case Fault::Kind::Html:
        response = {};
        response.headers = {{"Content-Type", "text/html"}};
        response.body = "<!DOCTYPE html><title>Wi-Fi</title><p>Please log in to this network.</p>";
        break;
    }
    return response;
}

} // namespace guichet::sandbox
