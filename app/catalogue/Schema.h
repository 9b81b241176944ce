#pragma once

#include "model/Failure.h"

#include <QJsonValue>
#include <functional>
#include <memory>

namespace guichet::catalogue {

/// Gives the schema of that file name, for references from one schema to another.
using SchemaSource = std::function<QJsonValue(const QString& name)>;

/// A JSON Schema (draft-07), read once for all the documents that are checked against it.
class Schema
{
public:
    explicit Schema(const QJsonValue& source, const SchemaSource& others = {});
    ~Schema();
    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;

    /// The failure names `file`, the JSON Pointer and the reason; a wrong schema refuses every document.
    Result<void> check(const QJsonValue& document, const QString& file);

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace guichet::catalogue
