#pragma once

#include "catalogue/Assessment.h"

namespace guichet::cli {

/// An assessment in plain words, for the terminal.
QString assessmentText(const catalogue::Procedure& procedure, const catalogue::Assessment& assessment,
                       const QString& language);

/// A procedure in plain words: what it is, documents, fee, outputs, advice.
QString procedureText(const catalogue::Procedure& procedure, const QString& language);

/// The label of a missing pointer: a field's, or a document's title.
QString missingLabel(const catalogue::Procedure& procedure, const QString& pointer, const QString& language);

} // namespace guichet::cli
