#include "model/JsonPointer.h"

#include "model/Failures.h"

#include <QJsonArray>

namespace guichet {

namespace {

/// The unescaped tokens of a pointer; nothing if it is no pointer.
std::optional<QStringList> tokensOf(QStringView pointer)
{
    if (pointer.isEmpty())
        return QStringList();
    if (pointer.front() != u'/')
        return std::nullopt;
    QStringList tokens;
    for (QStringView token : pointer.mid(1).split(u'/')) {
        QString text = token.toString();
        text.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        tokens.append(text);
    }
    return tokens;
}

std::optional<qsizetype> indexOf(const QString& token)
{
    bool isNumber = false;
    const qsizetype index = token.toLongLong(&isNumber);
    const bool leadingZero = token.size() > 1 && token.startsWith(u'0');
    if (!isNumber || index < 0 || leadingZero || token.startsWith(u'+'))
        return std::nullopt;
    return index;
}

/// Nothing if the path can't exist below `node`.
std::optional<QJsonValue> withValue(const QJsonValue& node, const QStringList& tokens, qsizetype depth,
                                    const QJsonValue& value)
{
    if (depth == tokens.size())
        return value;
    const QString& token = tokens[depth];
    if (node.isArray()) {
        QJsonArray array = node.toArray();
        const auto index = token == u"-" ? std::optional(array.size()) : indexOf(token);
        if (!index || *index > array.size())
            return std::nullopt;
        const auto below = withValue(*index < array.size() ? array.at(*index) : QJsonValue(), tokens, depth + 1, value);
        if (!below)
            return std::nullopt;
        if (*index == array.size())
            array.append(*below);
        else
            array.replace(*index, *below);
        return array;
    }
    if (!node.isObject() && !node.isNull() && !node.isUndefined())
        return std::nullopt;
    QJsonObject object = node.toObject();
    const auto below = withValue(object.value(token), tokens, depth + 1, value);
    if (!below)
        return std::nullopt;
    object.insert(token, *below);
    return object;
}

} // namespace

QJsonValue valueAt(const QJsonObject& document, QStringView pointer)
{
    const auto tokens = tokensOf(pointer);
    if (!tokens)
        return QJsonValue(QJsonValue::Undefined);
    QJsonValue node = document;
    for (const QString& token : *tokens) {
        if (node.isArray()) {
            const auto index = indexOf(token);
            node =
                index && *index < node.toArray().size() ? node.toArray().at(*index) : QJsonValue(QJsonValue::Undefined);
        } else {
            node = node.isObject() ? node.toObject().value(token) : QJsonValue(QJsonValue::Undefined);
        }
    }
    return node;
}

Result<QJsonObject> withValueAt(const QJsonObject& document, QStringView pointer, const QJsonValue& value)
{
    const auto tokens = tokensOf(pointer);
    const auto changed = tokens ? withValue(document, *tokens, 0, value) : std::nullopt;
    if (!changed || !changed->isObject())
        return fail(model::failure::pointerUnreadable, {pointer.toString()});
    return changed->toObject();
}

} // namespace guichet
