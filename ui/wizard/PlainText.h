#pragma once

#include <QString>

namespace guichet::ui {

/// A text of the catalogue without its marks, for places that are one label: paragraphs and list entries on lines of
/// their own, links as their words only.
QString plainText(const QString& markup);

} // namespace guichet::ui
