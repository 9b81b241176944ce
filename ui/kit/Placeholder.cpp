#include "ui/kit/Placeholder.h"

#include "ui/theme/Tokens.h"

#include <QLineEdit>

namespace guichet::ui {

void fitPlaceholder(QLineEdit& line, const QString& example, const QString& brief)
{
    const QMargins margins = line.textMargins();
    const int room =
        line.contentsRect().width() - margins.left() - margins.right() - 2 * Tokens::current().u(2); // the style's
    line.setPlaceholderText(line.fontMetrics().horizontalAdvance(example) <= room ? example : brief);
}

} // namespace guichet::ui
