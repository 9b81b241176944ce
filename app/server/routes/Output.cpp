#include "server/routes/OwnedRequest.h"
#include "server/routes/Routes.h"

namespace guichet::server {

namespace {

class OutputRoute : public Route
{
public:
    explicit OutputRoute(const Core& core)
        : m_core(core)
        , m_problems(core.texts)
    {
    }

    QByteArray pattern() const override { return "/v1/requests/{id}/outputs/{name}"; }
    QList<QByteArray> methods() const override { return {"GET"}; }
    bool needsSignIn(const QByteArray&) const override { return true; }
    qint64 bodyLimit(const QByteArray&) const override { return 0; }

    HttpResponse answer(const Call& call) override
    {
        const auto request = ownedRequest(m_core, m_problems, call);
        if (!request)
            return request.error();
        const QString name = QString::fromLatin1(call.places.at(1));
        for (const OutputRecord& output : request->outputs)
            if (output.name == name)
                return paper(call, *request, output);
        return m_problems.make(ProblemKind::NotFound, call.language);
    }

private:
    HttpResponse paper(const Call& call, const RequestRecord& request, const OutputRecord& output) const
    {
        const QByteArray tag = output.sha256.toHex();
        HttpResponse response;
        if (holdsAlready(call.request, tag)) {
            response.status = 304;
        } else {
            const Result<QByteArray> bytes = m_core.blobs.read(request.folder, output.blob);
            if (!bytes)
                return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
            response.body = *bytes;
            response.setHeader("Content-Type", "application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + output.name.toLatin1() + ".pdf\"");
        }
        response.setHeader("ETag", '"' + tag + '"');
        response.setHeader("Cache-Control", "private, no-cache");
        return response;
    }

    Core m_core;
    Problems m_problems;
};

} // namespace

std::unique_ptr<Route> outputRoute(const Core& core)
{
    return std::make_unique<OutputRoute>(core);
}

} // namespace guichet::server
