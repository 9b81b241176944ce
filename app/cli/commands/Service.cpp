#include "cli/commands/Service.h"

#include "cli/Failures.h"
#include "service/Failures.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {
struct ServiceText
{
    Q_DECLARE_TR_FUNCTIONS(Service)
};
} // namespace

Service::Service(Environment& environment, const QUrl& server)
    : m_tokens(&environment.secrets(), environment.profile().id())
    , m_session(&m_transport, &m_tokens, server)
    , m_api(&m_transport, &m_session)
{
}

Task<Result<void>> Service::ensureSignedIn()
{
    const auto token = co_await m_session.accessToken();
    if (token)
        co_return Result<void>();
    if (token.error().code != service::failure::signInNeeded)
        co_return fail(token.error());
    const auto show = [](const service::DeviceCode& code) {
        const QUrl address = code.completeAddress.isEmpty() ? code.address : code.completeAddress;
        remark(
            ServiceText::tr("To sign in, open %1 on any device and compare the code %2. Who has no account creates one "
                            "there.")
                .arg(address.toString(), code.userCode));
    };
    const std::function<void(service::DeviceCode)> shown = show;
    auto signedIn = co_await m_session.signInByDevice(shown);
    co_return signedIn;
}

Result<QUrl> serverFor(const Arguments& arguments, const QString& kept)
{
    const QUrl url(arguments.has("server") ? arguments.value("server") : kept, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return fail(failure::noServer);
    return url;
}

} // namespace guichet::cli
