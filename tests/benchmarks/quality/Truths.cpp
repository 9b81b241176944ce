#include "Truths.h"

#include <QFile>

namespace guichet::quality {

Truths::Truths(const QString& path)
    : m_path(path)
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QList<QByteArray> line = file.readLine().chopped(1).split('\t');
        if (line.size() == 2)
            m_texts.insert(QString::fromUtf8(line[0]), line[1]);
    }
}

std::optional<double> Truths::share(const QString& key, const std::function<std::optional<double>()>& read)
{
    const double share = text(key, [&] { return QByteArray::number(read().value_or(-1)); }).toDouble();
    return share >= 0 ? std::optional(share) : std::nullopt;
}

QByteArray Truths::text(const QString& key, const std::function<QByteArray()>& read)
{
    if (const auto known = m_texts.constFind(key); known != m_texts.cend())
        return *known;
    const QByteArray text = read();
    m_texts.insert(key, text);
    QFile file(m_path);
    if (!m_path.isEmpty() && file.open(QIODevice::Append))
        file.write(key.toUtf8() + '\t' + text + '\n');
    return text;
}

} // namespace guichet::quality
