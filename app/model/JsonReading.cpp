#include "model/JsonReading.h"

#include "model/Failures.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace guichet {

Result<QJsonObject> parseJsonObject(const QByteArray& bytes, qint64 limit)
{
    if (bytes.size() > limit)
        return fail(model::failure::jsonTooLarge, {QString::number(limit)});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return fail(model::failure::jsonUnreadable, {QString::number(error.offset)}, error.errorString());
    return document.object();
}

JsonReader::JsonReader(const QJsonObject& object, QString pointer, std::optional<Failure>& failure)
    : m_object(object)
    , m_pointer(std::move(pointer))
    , m_failure(&failure)
{
}

QJsonValue JsonReader::value(const char* name, QJsonValue::Type type, const char* form)
{
    const QJsonValue found = m_object.value(QLatin1StringView(name));
    if (found.isUndefined() || found.isNull())
        return {};
    if (found.type() != type) {
        refuse(model::failure::jsonWrongType, {pointerTo(name), QString::fromUtf8(form)});
        return {};
    }
    return found;
}

QString JsonReader::text(const char* name, int limit)
{
    const QString found = value(name, QJsonValue::String, "\"…\"").toString();
    if (found.size() > limit) {
        refuse(model::failure::textTooLong, {pointerTo(name), QString::number(limit)});
        return {};
    }
    return found;
}

QStringList JsonReader::texts(const char* name, int entries, int limit)
{
    QStringList all;
    for (const QJsonValue& entry : array(name, entries)) {
        if (!entry.isString())
            refuse(model::failure::jsonWrongType, {pointerTo(name), u"[\"…\"]"_s});
        else if (entry.toString().size() > limit)
            refuse(model::failure::textTooLong, {pointerTo(name), QString::number(limit)});
        else
            all.append(entry.toString());
    }
    return all;
}

bool JsonReader::flag(const char* name)
{
    return value(name, QJsonValue::Bool, "true").toBool();
}

qint64 JsonReader::integer(const char* name)
{
    return value(name, QJsonValue::Double, "123").toInteger();
}

QJsonObject JsonReader::object(const char* name)
{
    return value(name, QJsonValue::Object, "{…}").toObject();
}

QJsonArray JsonReader::array(const char* name, int entries)
{
    const QJsonArray found = value(name, QJsonValue::Array, "[…]").toArray();
    if (found.size() > entries) {
        refuse(model::failure::listTooLong, {pointerTo(name), QString::number(entries)});
        return {};
    }
    return found;
}

JsonReader JsonReader::child(const char* name)
{
    return JsonReader(object(name), pointerTo(name), *m_failure);
}

JsonReader JsonReader::element(const char* name, qsizetype index, const QJsonValue& value)
{
    const QString pointer = pointerTo(name) + u'/' + QString::number(index);
    if (!value.isObject())
        refuse(model::failure::jsonWrongType, {pointer, u"{…}"_s});
    return JsonReader(value.toObject(), pointer, *m_failure);
}

bool JsonReader::has(const char* name) const
{
    return m_object.contains(QLatin1StringView(name));
}

QString JsonReader::pointerTo(const char* name) const
{
    return m_pointer + u'/' + QLatin1StringView(name);
}

void JsonReader::refuse(FailureCode code, QStringList arguments)
{
    if (!*m_failure)
        *m_failure = Failure{code, std::move(arguments), {}};
}

} // namespace guichet
