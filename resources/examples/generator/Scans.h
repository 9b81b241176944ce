#pragma once

#include <QDate>
#include <QString>

namespace guichet::examples {

/// Writes every scan that the example requests name into `folder`, dated so that they are valid on `today`. False if
/// one can't be written.
bool writeScans(const QString& folder, QDate today);

} // namespace guichet::examples
