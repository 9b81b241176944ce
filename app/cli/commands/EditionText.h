#pragma once

#include "catalogue/Catalogue.h"
#include "editions/Moving.h"

#include <QJsonObject>

namespace guichet::cli {

/// Says so on standard error if the edition is out of date; the command goes on.
void remarkIfExpired(const catalogue::Catalogue& catalogue, QDate today);

/// What moving a draft to another edition changes, line by line.
QString changeText(const editions::EditionChange& change, const QString& language);
QJsonObject changeJson(const editions::EditionChange& change);

} // namespace guichet::cli
