#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <functional>
#include <optional>

namespace guichet::quality {

/// What recognition read of each page, kept in a file from one run to the next: it is the slow part, and doesn't change
/// with the judge.
class Truths
{
public:
    /// `path`: of the file; empty = nothing is kept.
    explicit Truths(const QString& path);

    /// The share kept under `key`, else what `read` answers; nothing = not known.
    std::optional<double> share(const QString& key, const std::function<std::optional<double>()>& read);
    /// The same of a text without tabs and line ends.
    QByteArray text(const QString& key, const std::function<QByteArray()>& read);

private:
    QString m_path;
    QHash<QString, QByteArray> m_texts; ///< of shares: a number, negative = not known
};

} // namespace guichet::quality
