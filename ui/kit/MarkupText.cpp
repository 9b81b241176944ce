#include "ui/kit/MarkupText.h"

#include "ui/kit/Button.h"
#include "ui/kit/Text.h"
#include "ui/theme/TextDirection.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

QList<MarkupParagraph> paragraphsOf(const QString& markup)
{
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\((https://[^)\\s]+)\\)"_s);
    QList<MarkupParagraph> paragraphs;
    bool joins = false; // the line goes on the paragraph before it
    for (const QString& line : markup.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            joins = false;
            continue;
        }
        const bool entry = trimmed.startsWith(u"- "_s);
        if (entry || !joins)
            paragraphs.append({QString(), entry, {}});
        MarkupParagraph& paragraph = paragraphs.last();
        QString words = entry ? trimmed.mid(2) : trimmed;
        for (auto match = link.match(words); match.hasMatch(); match = link.match(words)) {
            paragraph.links.append({match.captured(1), QUrl(match.captured(2), QUrl::StrictMode)});
            words.replace(match.capturedStart(), match.capturedLength(), match.captured(1));
        }
        paragraph.text += paragraph.text.isEmpty() ? words : u' ' + words;
        joins = true;
    }
    return paragraphs;
}

MarkupText::MarkupText(TextRole role, QWidget* parent)
    : QWidget(parent)
    , m_role(role)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::current().u(2));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkupText::setText(const QString& markup)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<MarkupParagraph> paragraphs = paragraphsOf(markup);
    // A French article with a list is a block of its own in an Arabic window, with its dots before its lines.
    unsetLayoutDirection();
    const bool hasList = std::ranges::any_of(paragraphs, &MarkupParagraph::listEntry);
    if (hasList && directionOf(markup, layoutDirection()) != layoutDirection())
        setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    for (const MarkupParagraph& paragraph : paragraphs) {
        auto* words = new Text(m_role, paragraph.text);
        if (paragraph.listEntry) {
            auto* row = new QWidget;
            auto* entry = new QHBoxLayout(row);
            entry->setContentsMargins(0, 0, 0, 0);
            entry->addSpacing(Tokens::current().u(1));
            entry->setSpacing(Tokens::current().u(2));
            auto* dot = new Text(m_role, u"•"_s);
            dot->setOneLine(true);
            entry->addWidget(dot, 0, Qt::AlignTop);
            entry->addWidget(words, 1);
            column->addWidget(row);
        } else {
            column->addWidget(words);
        }
        for (const auto& [shown, url] : paragraph.links) {
            if (!url.isValid())
                continue;
            const QString title = shown == url.host() ? shown : tr("%1 (%2)", "link, its host").arg(shown, url.host());
            auto* button = new Button(ButtonKind::Link, title);
            button->setWrapping(true);
            button->setIcon(Icon::ExternalLink, true);
            connect(button, &Button::clicked, this, [this, address = url] { emit linkActivated(address); });
            column->addWidget(button, 0, Qt::AlignLeading);
        }
    }
    updateGeometry();
}

} // namespace guichet::ui
