#pragma once

#include "catalogue/Choices.h"

#include <QJsonObject>

namespace guichet::cli {

/// The question of a place and its choices, with where each leads. `numbered`: to be answered by a number, else by id.
QString questionText(const catalogue::Catalogue& catalogue, const catalogue::Place& place, const QString& language,
                     bool numbered);

/// What the choices led to: the procedure or guide, and why.
QString reachedText(const catalogue::Catalogue& catalogue, const catalogue::Place& place, const QString& language);

/// {path: [ids], said: [titles], question, choices: [{id, title, hint, leadsTo, procedure}]}, or at a leaf
/// {path, said, procedure, kind, title, summary, why}. `leadsTo` is "question", "procedure" or "guide".
QJsonObject placeJson(const catalogue::Catalogue& catalogue, const catalogue::Place& place, const QString& language);

} // namespace guichet::cli
