#include "ui/wizard/PlainText.h"

#include "ui/kit/MarkupText.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

QString plainText(const QString& markup)
{
    QStringList lines;
    for (const MarkupParagraph& paragraph : paragraphsOf(markup))
        lines.append(paragraph.listEntry ? u"• "_s + paragraph.text : paragraph.text);
    return lines.join(u'\n');
}

} // namespace guichet::ui
