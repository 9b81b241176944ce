#pragma once

#include "end-to-end/Programs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace guichet::test {

/// The example answers of each procedure: id → path. Those that are meant to come back are left out.
inline QMap<QString, QString> exampleOfEachProcedure()
{
    QMap<QString, QString> examples;
    const QDir folder(examplesFolder());
    for (const QString& name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        const bool bad = name.startsWith(QLatin1String("loss-"));
        if (!bad && file.open(QIODevice::ReadOnly))
            examples.insert(QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("procedure")].toString(),
                            file.fileName());
    }
    return examples;
}

} // namespace guichet::test
