#include "catalogue/Schema.h"

#include "catalogue/Failures.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace guichet::catalogue {

Result<void> checkAgainstSchema(const QJsonValue& document, const QJsonValue& schemaDocument, const QString& file)
{
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaDocument), schema);

    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::QtJsonAdapter(document), &results))
        return {};
    // The results run from the root to the culprit; the last to be pushed is the outermost, the first the innermost.
    valijson::ValidationResults::Error error;
    results.popError(error);
    QString pointer;
    for (const std::string& part : error.context)
        if (part != "<root>")
            pointer +=
                QString::fromStdString(part).replace(QLatin1Char('['), QLatin1Char('/')).remove(QLatin1Char(']'));
    return fail(failure::againstSchema, {file, pointer, QString::fromStdString(error.description)});
}

} // namespace guichet::catalogue
