#pragma once

#include "catalogue/Catalogue.h"
#include "vault/Draft.h"

#include <QJsonObject>

namespace guichet::cli {

/// What `draft show` prints: id, state, the request, and the documents with what is known of them.
QJsonObject draftJson(const vault::Draft& draft);

QJsonObject summaryJson(const vault::DraftSummary& summary);

/// "3f2a…  fab-perte  draft  Yasmina Haddad  2026-11-23 10:42"
QString summaryLine(const vault::DraftSummary& summary);

/// Fails unless the procedure knows the kind.
Result<void> checkDocumentKind(const catalogue::Procedure& procedure, const QString& kind);

/// Puts the files behind those that the request has of that kind.
void addFiles(Request& request, const DocumentKind& kind, const QStringList& files);

} // namespace guichet::cli
