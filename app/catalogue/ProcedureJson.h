#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/Names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace guichet::catalogue {

/// programs.md: `guichet procedures --json` and `guichet procedure ID --json`, texts in `language`.
QJsonArray procedureListJson(const Catalogue& catalogue, const QString& language);
QJsonObject procedureJson(const Procedure& procedure, const QString& language);

QString kindName(ProcedureKind kind); ///< "procedure" or "guide"
QJsonValue truthJson(Truth truth);    ///< true, false or "unknown"

QJsonObject outputJson(const Output& output, const QString& language);
QJsonObject feeJson(const Fee& fee, const QString& language);
QJsonArray adviceJson(const QList<Advice>& advice, const QString& language);

} // namespace guichet::catalogue
