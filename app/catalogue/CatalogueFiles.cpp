#include "catalogue/CatalogueFiles.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

bool isCatalogueFileName(const QString& name)
{
    static const QRegularExpression form(u"^(procedures/)?[a-z0-9]+(-[a-z0-9]+)*\\.json\\z"_s);
    return name.size() <= 80 && name != u"edition.json" && form.match(name).hasMatch();
}

CatalogueFiles dataFilesIn(const QString& folder)
{
    CatalogueFiles files;
    const QDir root(folder);
    for (const QString& below : {QString(), u"procedures/"_s}) {
        for (const QString& name : QDir(root.filePath(below)).entryList({u"*.json"_s}, QDir::Files)) {
            if (!isCatalogueFileName(below + name) || files.size() > editionFilesLimit)
                continue;
            QFile file(root.filePath(below + name));
            const bool readable = file.open(QIODevice::ReadOnly) && file.size() <= catalogueFileLimit;
            files.insert(below + name, readable ? file.readAll() : QByteArray());
        }
    }
    return files;
}

} // namespace guichet::catalogue
