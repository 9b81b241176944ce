#include "Truths.h"

#include <QFile>
#include <QTextStream>

namespace guichet::quality {

Truths::Truths(const QString& path)
    : m_path(path)
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QList<QByteArray> line = file.readLine().trimmed().split('\t');
        if (line.size() == 2)
            m_shares.insert(QString::fromUtf8(line[0]), line[1].toDouble());
    }
}

std::optional<double> Truths::share(const QString& key, const std::function<std::optional<double>()>& read)
{
    if (const auto known = m_shares.constFind(key); known != m_shares.cend())
        return *known >= 0 ? std::optional(*known) : std::nullopt;
    const std::optional<double> share = read();
    m_shares.insert(key, share.value_or(-1));
    QFile file(m_path);
    if (!m_path.isEmpty() && file.open(QIODevice::Append))
        QTextStream(&file) << key << '\t' << share.value_or(-1) << '\n';
    return share;
}

} // namespace guichet::quality
