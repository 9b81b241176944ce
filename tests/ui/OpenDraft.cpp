#include "OpenDraft.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::tests {

namespace {

template <typename T>
T sure(const Result<T>& result)
{
    if (!result)
        qFatal("%s %s", qPrintable(failureName(result.error().code)), qPrintable(result.error().detail));
    return *result;
}

const catalogue::Catalogue& embeddedCatalogue()
{
    static const catalogue::Catalogue read = sure(catalogue::Catalogue::embedded());
    return read;
}

} // namespace

OpenDraft::OpenDraft(const vault::DraftContent& content, const QString& language, const catalogue::Catalogue* catalogue)
    : m_catalogue(catalogue ? *catalogue : embeddedCatalogue())
    , m_procedure(m_catalogue.find(content.request.procedure))
    , m_language(language)
{
    const Profile profile = sure(Profile::open(m_folder.path()));
    m_vault = sure(finish(vault::Vault::unlock(profile, vault::KeyChoice::memory(), nullptr)));
    m_draft = sure(finish(m_vault->create(content)));
    m_editor = std::make_unique<ui::RequestEditor>(m_draft, context());
}

OpenDraft::~OpenDraft()
{
    m_editor.reset();
    m_draft.reset();
}

Request OpenDraft::reopened(const vault::DraftId& id)
{
    m_editor.reset();
    m_draft.reset();
    m_draft = sure(finish(m_vault->open(id)));
    return m_draft->content().request;
}

ui::PageContext OpenDraft::context() const
{
    // Read before any page is shown: pictures and tests see the same each time.
    static const auto places = std::make_shared<guichet::places::PlacesSource>();
    places->get();
    return {m_catalogue, *m_procedure, m_language,
            [] { return QDateTime(QDate(2026, 11, 23), QTime(10, 42), Qt::UTC); }, places};
}

QString OpenDraft::attach(const DocumentKind& kind, const QByteArray& bytes, const QString& name,
                          const QJsonObject& report)
{
    const vault::StoredDocument stored = sure(finish(m_draft->attach(bytes, name)));
    m_draft->update([&](vault::DraftContent& content) {
        for (vault::StoredDocument& document : content.documents)
            if (document.id == stored.id)
                document.report = report;
        for (SupportingDocument& document : content.request.documents) {
            if (document.kind != kind)
                continue;
            document.files.append(stored.id);
            return;
        }
        content.request.documents.append({kind, {stored.id}});
    });
    return stored.id;
}

Request OpenDraft::yasmina()
{
    Request request;
    request.procedure = u"fab-perte"_s;
    request.filedBy = FiledBy::Self;
    request.civilStatus = {u"Haddad"_s,
                           {},
                           {u"Yasmina"_s, u"Leïla"_s},
                           Sex::F,
                           PartialDate::fromIso(u"1962-00-00"),
                           u"FR"_s,
                           {u"MA"_s, u"Tiznit"_s, {}}};
    request.categories = {Category::B, Category::C};
    request.contact = {u"y.haddad@courriel.example"_s,
                       u"06 39 98 41 27"_s,
                       {u"14, rue des Tilleuls"_s, {}, u"99370"_s, u"Saint-Ambroise-des-Prés"_s, u"FR"_s}};
    request.photoSignature = {PhotoSignature::Means::Code, u"481720K690351173845283"_s};
    request.details = {{u"housing"_s, u"own-name"_s},
                       {u"lossDate"_s, u"2026-11-08"_s},
                       {u"lossCountry"_s, u"FR"_s},
                       {u"lossPlace"_s, u"Saint-Ambroise-des-Prés"_s},
                       {u"stampNumber"_s, u"4100260073120093"_s},
                       {u"stampBoughtOn"_s, u"2026-11-08"_s}};
    request.consents = {{u"loss-is-final"_s, QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)}};
    return request;
}

Request OpenDraft::blank(const QString& procedure)
{
    Request request;
    request.procedure = procedure;
    return request;
}

vault::DraftContent OpenDraft::contentOf(const Request& request, const QString& lastStep)
{
    vault::DraftContent content;
    content.request = request;
    content.lastStep = lastStep;
    return content;
}

} // namespace guichet::tests
