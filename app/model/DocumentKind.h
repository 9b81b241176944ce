#pragma once

#include <QString>

namespace guichet {

/// Name of a kind of supporting document, as the catalogue lists them ("identity", "residence", …).
using DocumentKind = QString;

} // namespace guichet
