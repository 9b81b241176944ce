#pragma once

#include "ui/theme/Tokens.h"

#include <QUrl>
#include <QWidget>

namespace guichet::ui {

/// A text of the catalogue with its small markup: paragraphs, "- " lists, [words](https://…) links. Links stand under
/// their paragraph as link-buttons that show their host; a click emits linkActivated, nothing opens by itself.
class MarkupText : public QWidget
{
    Q_OBJECT

public:
    explicit MarkupText(TextRole role, QWidget* parent = nullptr);
    void setText(const QString& markup);

signals:
    void linkActivated(const QUrl& url);

private:
    TextRole m_role;
};

/// One paragraph of such a text without its marks; links of it apart. Only https links count.
struct MarkupParagraph
{
    QString text;
    bool listEntry = false;
    QList<std::pair<QString, QUrl>> links; ///< words and address

    bool operator==(const MarkupParagraph&) const = default;
};
QList<MarkupParagraph> paragraphsOf(const QString& markup);

} // namespace guichet::ui
