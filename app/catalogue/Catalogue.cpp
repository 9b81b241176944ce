#include "catalogue/Catalogue.h"

#include "catalogue/CatalogueReader.h"

#include <algorithm>

namespace guichet::catalogue {

namespace {
template <typename List, typename Member, typename Key>
auto pointerTo(const List& list, Member member, const Key& key)
{
    const auto found = std::ranges::find(list, key, member);
    return found == list.end() ? nullptr : &*found;
}
} // namespace

const Field* Procedure::field(const QString& pointer) const
{
    return pointerTo(fields, &Field::pointer, pointer);
}

const Step* Procedure::step(const QString& stepId) const
{
    return pointerTo(steps, &Step::id, stepId);
}

const DocumentRequirement* Procedure::document(const DocumentKind& documentKind) const
{
    return pointerTo(documents, &DocumentRequirement::kind, documentKind);
}

Result<Catalogue> Catalogue::load(const QString& folder)
{
    return CatalogueReader(folder).read();
}

Result<Catalogue> Catalogue::embedded()
{
    return load(QStringLiteral(":/catalogue"));
}

const Procedure* Catalogue::find(const QString& id) const
{
    return pointerTo(m_procedures, &Procedure::id, id);
}

const HelpTopic* Catalogue::helpTopic(const QString& id) const
{
    return pointerTo(m_help, &HelpTopic::id, id);
}

} // namespace guichet::catalogue
