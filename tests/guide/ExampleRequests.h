#pragma once

#include "Answers.h"
#include "catalogue/Catalogue.h"
#include "model/RequestJson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace guichet::test {

inline const QDate day(2026, 11, 23);

inline const catalogue::Catalogue& embedded()
{
    static const catalogue::Catalogue catalogue = catalogue::Catalogue::embedded().value();
    return catalogue;
}

/// One of the example answers on that day: "loss", "fab-vol".
inline Request exampleRequest(const QString& name)
{
    QFile file(QStringLiteral(GUICHET_SOURCE_DIR "/resources/examples/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example %s", qPrintable(name));
    return requestFromJson(examples::dated(QJsonDocument::fromJson(file.readAll()).object(), day).toObject()).value();
}

inline QStringList exampleNames()
{
    QStringList names;
    for (const QString& file :
         QDir(QStringLiteral(GUICHET_SOURCE_DIR "/resources/examples")).entryList({QStringLiteral("*.json")}))
        names.append(file.chopped(5));
    return names;
}

} // namespace guichet::test
