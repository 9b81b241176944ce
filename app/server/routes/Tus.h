#pragma once

#include "server/Core.h"
#include "server/HeaderValues.h"
#include "server/Route.h"

/// What both upload routes share (tus 1.0.0).
namespace guichet::server {

inline constexpr const char* tusVersion = "1.0.0";

/// A refusal if the caller doesn't speak our version.
inline std::optional<HttpResponse> refuseOtherTus(const Problems& problems, const Call& call)
{
    if (call.request.header("tus-resumable") == tusVersion)
        return std::nullopt;
    HttpResponse response = problems.make(ProblemKind::TusVersionUnsupported, call.language);
    response.setHeader("Tus-Version", tusVersion);
    return response;
}

inline HttpResponse tusAnswer(int status)
{
    HttpResponse response;
    response.status = status;
    response.setHeader("Cache-Control", "no-store");
    return response;
}

inline void setExpiry(HttpResponse& response, const UploadRecord& upload)
{
    response.setHeader("Upload-Expires", httpDate(upload.expiresAt));
}

} // namespace guichet::server
