#include "catalogue/Schema.h"

#include "catalogue/Failures.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>

namespace guichet::catalogue {

namespace {

using valijson::adapters::QtJsonAdapter;

QString pointerOf(const valijson::ValidationResults::Error& error)
{
    QString pointer;
    for (const std::string& part : error.context)
        if (part != "<root>")
            pointer +=
                QLatin1Char('/') + QString::fromStdString(part).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    return pointer;
}

/// The deepest place is the culprit: the errors around it only say that something below is wrong.
valijson::ValidationResults::Error deepest(valijson::ValidationResults& results)
{
    valijson::ValidationResults::Error found;
    valijson::ValidationResults::Error each;
    while (results.popError(each))
        if (found.description.empty() || each.context.size() > found.context.size())
            found = each;
    return found;
}

/// Fills `schema`; the library reports a wrong one by exception.
QString populate(valijson::Schema& schema, const QJsonValue& source, const SchemaSource& others)
{
    const auto fetch = [&](const std::string& name) -> const QJsonValue* {
        const QJsonValue found = others ? others(QString::fromStdString(name)) : QJsonValue();
        return found.isObject() ? new QJsonValue(found) : nullptr;
    };
    const auto release = [](const QJsonValue* document) { delete document; };
    try {
        valijson::SchemaParser().populateSchema<QtJsonAdapter>(QtJsonAdapter(source), schema, fetch, release);
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

struct Schema::Parsed
{
    valijson::Schema rules;
    valijson::Validator validator; ///< keeps the patterns it has compiled
    QString wrong;                 ///< why the schema itself can't be read
};

Schema::Schema(const QJsonValue& source, const SchemaSource& others)
    : m_parsed(std::make_unique<Parsed>())
{
    m_parsed->wrong = populate(m_parsed->rules, source, others);
}

Schema::~Schema() = default;

Result<void> Schema::check(const QJsonValue& document, const QString& file)
{
    if (!m_parsed->wrong.isEmpty())
        return fail(failure::againstSchema, {file, {}, m_parsed->wrong});
    const QtJsonAdapter checked(document);
    if (m_parsed->validator.validate(m_parsed->rules, checked, nullptr))
        return {};
    // Only a wrong document is gone through to its end, for the place to name.
    valijson::ValidationResults results;
    m_parsed->validator.validate(m_parsed->rules, checked, &results);
    const auto error = deepest(results);
    return fail(failure::againstSchema, {file, pointerOf(error), QString::fromStdString(error.description)});
}

} // namespace guichet::catalogue
