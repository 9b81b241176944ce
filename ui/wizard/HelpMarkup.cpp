#include "ui/wizard/HelpMarkup.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

HelpBlock blockOf(const QString& source, bool isEntry)
{
    static const QRegularExpression link(u"\\[([^\\]\\[]+)\\]\\((https://[^\\s()]+)\\)"_s);
    HelpBlock block;
    block.isEntry = isEntry;
    qsizetype from = 0;
    for (auto matches = link.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        const QUrl address(match.captured(2), QUrl::StrictMode);
        if (!address.isValid() || address.host().isEmpty())
            continue;
        block.text += source.mid(from, match.capturedStart() - from) + match.captured(1);
        block.links.append({match.captured(1), address});
        from = match.capturedEnd();
    }
    block.text += source.mid(from);
    return block;
}

} // namespace

QList<HelpBlock> helpBlocks(const QString& text)
{
    QList<HelpBlock> blocks;
    QString paragraph;
    const auto endParagraph = [&] {
        if (!paragraph.isEmpty())
            blocks.append(blockOf(paragraph, false));
        paragraph.clear();
    };
    for (const QString& line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u"- "_s)) {
            endParagraph();
            blocks.append(blockOf(trimmed.mid(2).trimmed(), true));
        } else if (trimmed.isEmpty()) {
            endParagraph();
        } else {
            paragraph += (paragraph.isEmpty() ? QString() : u" "_s) + trimmed;
        }
    }
    endParagraph();
    return blocks;
}

QString plainHelp(const QString& text)
{
    QStringList lines;
    for (const HelpBlock& block : helpBlocks(text))
        lines.append(block.isEntry ? u"• "_s + block.text : block.text);
    return lines.join(u'\n');
}

} // namespace guichet::ui
