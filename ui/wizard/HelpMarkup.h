#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace guichet::ui {

/// A link of a catalogue text. Only https is followed; the host is shown beside the words.
struct HelpLink
{
    QString words;
    QUrl address;

    bool operator==(const HelpLink&) const = default;
};

/// A paragraph or list entry of a catalogue text in plain words, and the links that stood in it.
struct HelpBlock
{
    QString text;
    bool isEntry = false;
    QList<HelpLink> links;

    bool operator==(const HelpBlock&) const = default;
};

/// Reads the catalogue's small markup: a blank line parts paragraphs, a line that starts with "- " is a list entry,
/// [words](https://…) is a link. Anything else, also a link of another scheme, is plain text.
QList<HelpBlock> helpBlocks(const QString& text);

/// The whole text as one plain string, entries with a dot before them, for places that show no links.
QString plainHelp(const QString& text);

} // namespace guichet::ui
