#include "catalogue/Catalogue.h"

#include "catalogue/CatalogueReader.h"

#include <QFile>
#include <algorithm>

namespace guichet::catalogue {

namespace {
template <typename List, typename Member, typename Key>
auto pointerTo(const List& list, Member member, const Key& key)
{
    const auto found = std::ranges::find(list, key, member);
    return found == list.end() ? nullptr : &*found;
}

CatalogueReader::Source filesIn(const QString& folder)
{
    return [folder](const QString& name) -> std::optional<QByteArray> {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > catalogueFileLimit)
            return std::nullopt;
        return file.readAll();
    };
}

constexpr auto builtIn = ":/catalogue";
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
    return CatalogueReader(filesIn(folder), filesIn(folder)).read();
}

Result<Catalogue> Catalogue::fromFiles(const CatalogueFiles& files)
{
    const auto data = [&files](const QString& name) {
        return files.contains(name) ? std::optional(files.value(name)) : std::nullopt;
    };
    return CatalogueReader(data, filesIn(QLatin1StringView(builtIn))).read();
}

Result<Catalogue> Catalogue::embedded()
{
    return CatalogueReader(filesIn(QLatin1StringView(builtIn))).read();
}

CatalogueFiles Catalogue::embeddedFiles()
{
    return dataFilesIn(QLatin1StringView(builtIn));
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
