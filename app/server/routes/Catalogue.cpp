#include "server/routes/Routes.h"

#include "model/Sha256.h"
#include "server/routes/OwnedRequest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

/// What the routes of the catalogue have in common: bytes for everybody, with a tag.
class CatalogueRoute : public Route
{
public:
    explicit CatalogueRoute(const Core& core)
        : m_core(core)
        , m_problems(core.texts)
    {
    }

    QList<QByteArray> methods() const override { return {"GET"}; }
    bool needsSignIn(const QByteArray&) const override { return false; }
    qint64 bodyLimit(const QByteArray&) const override { return 0; }

protected:
    HttpResponse give(const Call& call, const QByteArray& bytes, const QByteArray& type,
                      const QByteArray& caching) const
    {
        const QByteArray tag = sha256(bytes).toHex();
        HttpResponse response;
        if (holdsAlready(call.request, tag)) {
            response.status = 304;
        } else {
            response.body = bytes;
            response.setHeader("Content-Type", type);
        }
        response.setHeader("ETag", '"' + tag + '"');
        response.setHeader("Cache-Control", caching);
        return response;
    }

    HttpResponse notThere(const Call& call) const { return m_problems.make(ProblemKind::NotFound, call.language); }

    static constexpr auto neverChanges = "public, max-age=31536000, immutable";

    Core m_core;
    Problems m_problems;
};

/// Which editions there are.
class IndexRoute : public CatalogueRoute
{
public:
    using CatalogueRoute::CatalogueRoute;
    QByteArray pattern() const override { return "/v1/catalogue"; }

    HttpResponse answer(const Call& call) override
    {
        QJsonArray all;
        for (const auto& edition : m_core.editions.all()) {
            QJsonObject json{
                {u"number"_s, edition->manifest.number},
                {u"edition"_s, edition->manifest.edition},
                {u"expires"_s, edition->manifest.expires.toString(Qt::ISODate)},
                {u"signed"_s, edition->isSigned()},
                {u"changesKeys"_s, !edition->manifest.announces.isEmpty() || !edition->manifest.retires.isEmpty()}};
            if (const auto until = m_core.editions.acceptedUntil(*edition))
                json.insert(u"acceptedUntil"_s, until->toUTC().toString(Qt::ISODateWithMs));
            all.append(json);
        }
        const QJsonObject index{{u"editions"_s, all}};
        return give(call, QJsonDocument(index).toJson(QJsonDocument::Compact), "application/json", "no-cache");
    }
};

/// The manifest of one edition, or its signature: the bytes as they were signed.
class EditionRoute : public CatalogueRoute
{
public:
    EditionRoute(const Core& core, bool signature)
        : CatalogueRoute(core)
        , m_signature(signature)
    {
    }

    QByteArray pattern() const override
    {
        const QByteArray edition = "/v1/catalogue/editions/{number}";
        return m_signature ? edition + "/signature" : edition;
    }

    HttpResponse answer(const Call& call) override
    {
        const KnownEdition* edition = m_core.editions.findSigned(call.places.first().toInt());
        if (!edition)
            return notThere(call);
        if (m_signature)
            return give(call, catalogue::signatureToText(edition->bytes.signature), "text/plain", neverChanges);
        return give(call, edition->bytes.manifest, "application/json", neverChanges);
    }

private:
    const bool m_signature;
};

/// One file, by its digest.
class FileRoute : public CatalogueRoute
{
public:
    using CatalogueRoute::CatalogueRoute;
    QByteArray pattern() const override { return "/v1/catalogue/files/{sha256}"; }

    HttpResponse answer(const Call& call) override
    {
        const auto bytes = m_core.editions.file(QByteArray::fromHex(call.places.first()));
        return bytes ? give(call, *bytes, "application/json", neverChanges) : notThere(call);
    }
};

} // namespace

std::vector<std::unique_ptr<Route>> catalogueRoutes(const Core& core)
{
    std::vector<std::unique_ptr<Route>> all;
    all.push_back(std::make_unique<IndexRoute>(core));
    all.push_back(std::make_unique<EditionRoute>(core, false));
    all.push_back(std::make_unique<EditionRoute>(core, true));
    all.push_back(std::make_unique<FileRoute>(core));
    return all;
}

} // namespace guichet::server
