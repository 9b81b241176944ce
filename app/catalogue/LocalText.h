#pragma once

#include <QJsonObject>
#include <QString>

namespace guichet::catalogue {

/// A text in the catalogue's languages. Plain text with the catalogue's small markup: a blank line parts paragraphs, a
/// line that starts with "- " is a list entry, [words](https://…) is a link; nothing else is special.
struct LocalText
{
    QString fr;
    QString en;

    /// The text in that language; French for any other, since catalogue texts exist in no more.
    const QString& in(const QString& language) const { return language == QLatin1StringView("en") ? en : fr; }
    bool isEmpty() const { return fr.isEmpty() && en.isEmpty(); }

    /// The same text with %1 replaced in both languages.
    LocalText with(const QString& argument) const
    {
        return {QString(fr).replace(QStringLiteral("%1"), argument),
                QString(en).replace(QStringLiteral("%1"), argument)};
    }

    LocalText with(const LocalText& argument) const
    {
        return {QString(fr).replace(QStringLiteral("%1"), argument.fr),
                QString(en).replace(QStringLiteral("%1"), argument.en)};
    }

    bool operator==(const LocalText&) const = default;
};

} // namespace guichet::catalogue
