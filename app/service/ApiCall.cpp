#include "service/ApiCall.h"

#include "service/Failures.h"

#include <QLocale>

namespace guichet::service {

tl::unexpected<Failure> foreignAddress()
{
    return fail(failure::uploadForeign);
}

Task<Result<HttpAnswer>> authorised(Transport* transport, Session* session, HttpCall call)
{
    if (!sameOrigin(call.url, session->server()))
        co_return foreignAddress();
    call.headers.insert("Accept-Language", QLocale().name().left(2).toLatin1());
    for (int attempt = 0;; ++attempt) {
        const auto token = co_await session->accessToken();
        if (!token)
            co_return fail(token.error());
        call.headers.insert("Authorization", "Bearer " + *token);
        auto answer = co_await transport->send(call);
        // A refused token means that the call did nothing: it may be sent again.
        if (!answer || answer->status != 401 || attempt > 0)
            co_return answer;
        session->refused(*token);
    }
}

} // namespace guichet::service
