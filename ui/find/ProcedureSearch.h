#pragma once

#include "catalogue/Catalogue.h"

#include <QList>
#include <QString>

namespace guichet::ui {

/// The procedures that a person's own words may mean (« j’ai perdu mon portefeuille »), the likeliest first. Words are
/// compared without case, accents and endings; short words don't count.
QList<const catalogue::Procedure*> searchProcedures(const catalogue::Catalogue& catalogue, const QString& words);

} // namespace guichet::ui
