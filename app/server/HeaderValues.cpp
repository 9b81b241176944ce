#include "server/HeaderValues.h"

#include <QLocale>
#include <QUuid>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

std::optional<QByteArray> strictBase64(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.size() % 4 != 0)
        return std::nullopt;
    return *decoded;
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

} // namespace

std::optional<QByteArray> idempotencyKeyFrom(const QByteArray& value)
{
    const QByteArray text = value.trimmed();
    if (text.size() != 38 || !text.startsWith('"') || !text.endsWith('"'))
        return std::nullopt;
    const QByteArray bare = text.mid(1, 36).toLower();
    const QUuid uuid = QUuid::fromString(QLatin1StringView(bare));
    if (uuid.isNull() || uuid.toByteArray(QUuid::WithoutBraces) != bare)
        return std::nullopt;
    return bare;
}

std::optional<qint64> countFrom(const QByteArray& value)
{
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (value.isEmpty() || value.size() > 18 || !digits)
        return std::nullopt;
    return value.toLongLong();
}

std::optional<QList<std::pair<QByteArray, QByteArray>>> metadataFrom(const QByteArray& value)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    if (value.trimmed().isEmpty())
        return pairs;
    for (const QByteArray& each : value.split(',')) {
        const QByteArray pair = each.trimmed();
        const qsizetype space = pair.indexOf(' ');
        const QByteArray key = space < 0 ? pair : pair.left(space);
        const auto decoded = strictBase64(space < 0 ? QByteArray() : pair.mid(space + 1));
        const bool repeated =
            std::any_of(pairs.begin(), pairs.end(), [&](const auto& known) { return known.first == key; });
        if (key.isEmpty() || repeated || !decoded || !std::all_of(key.begin(), key.end(), isVisible))
            return std::nullopt;
        pairs.append({key, *decoded});
    }
    return pairs;
}

std::optional<Checksum> checksumFrom(const QByteArray& value)
{
    const QList<QByteArray> parts = value.trimmed().split(' ');
    if (parts.size() != 2 || parts.first().isEmpty())
        return std::nullopt;
    const auto digest = strictBase64(parts.at(1));
    if (!digest || digest->isEmpty())
        return std::nullopt;
    return Checksum{parts.first().toLower(), *digest};
}

std::optional<QList<QByteArray>> entityTagsFrom(const QByteArray& value)
{
    if (value.trimmed() == "*")
        return QList<QByteArray>{"*"};
    QList<QByteArray> tags;
    for (const QByteArray& each : value.split(',')) {
        QByteArray tag = each.trimmed();
        const bool weak = tag.startsWith("W/");
        if (weak)
            tag = tag.mid(2);
        if (tag.size() < 2 || !tag.startsWith('"') || !tag.endsWith('"') || tag.mid(1, tag.size() - 2).contains('"'))
            return std::nullopt;
        tags.append((weak ? QByteArray("W/") : QByteArray()) + tag.mid(1, tag.size() - 2));
    }
    return tags;
}

std::optional<QByteArray> bearerFrom(const QByteArray& value)
{
    const QByteArray text = value.trimmed();
    if (text.size() < 8 || text.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArray token = text.mid(7).trimmed();
    if (token.isEmpty() || token.size() > 4096 || !std::all_of(token.begin(), token.end(), isVisible))
        return std::nullopt;
    return token;
}

QByteArray mediaTypeOf(const QByteArray& contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

QByteArray httpDate(const QDateTime& at)
{
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace guichet::server
