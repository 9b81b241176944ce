#pragma once

#include <QImage>

namespace guichet::papers {

/// A QR code of one pixel a module, black on white, without its quiet zone; empty if the text doesn't fit.
QImage qrModules(const QString& text);

} // namespace guichet::papers
