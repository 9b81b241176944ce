#pragma once

#include "model/Failure.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <optional>

namespace guichet {

/// Parses a JSON object; refuses more than `limit` bytes, what is no JSON, and what is no object.
Result<QJsonObject> parseJsonObject(const QByteArray& bytes, qint64 limit);

/// Reads typed members of one JSON object and remembers the first failure with its pointer, so that a reader is one
/// flat list of lines. Absent and null members give the empty value.
class JsonReader
{
public:
    JsonReader(const QJsonObject& object, QString pointer, std::optional<Failure>& failure);

    QString text(const char* name, int limit);
    QStringList texts(const char* name, int entries, int limit);
    bool flag(const char* name);
    qint64 integer(const char* name);
    QJsonObject object(const char* name);
    QJsonArray array(const char* name, int entries);
    JsonReader child(const char* name);

    /// Reads a list of objects, each by `read(JsonReader&)`.
    template <typename Read>
    auto objects(const char* name, int entries, Read read)
    {
        QList<decltype(read(std::declval<JsonReader&>()))> all;
        const QJsonArray found = array(name, entries);
        for (qsizetype i = 0; i < found.size(); ++i) {
            JsonReader entry = element(name, i, found.at(i));
            all.append(read(entry));
        }
        return all;
    }

    bool has(const char* name) const;
    QString pointerTo(const char* name) const;
    void refuse(FailureCode code, QStringList arguments);

private:
    JsonReader element(const char* name, qsizetype index, const QJsonValue& value);
    QJsonValue value(const char* name, QJsonValue::Type type, const char* form);

    QJsonObject m_object;
    QString m_pointer;
    std::optional<Failure>* m_failure;
};

} // namespace guichet
