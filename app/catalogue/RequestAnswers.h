#pragma once

#include "catalogue/logic/Expression.h"
#include "model/Request.h"

#include <array>
#include <optional>

namespace guichet::catalogue {

/// The answers of a Request by JSON Pointer, as toJson(Request) would give them, but only those that are asked for.
/// Keeps a reference to the Request.
class RequestAnswers : public AnswerSource
{
public:
    explicit RequestAnswers(const Request& request)
        : m_request(request)
    {
    }

    QJsonValue at(const QString& pointer) const override;

    static constexpr std::size_t count = 22;

private:
    const Request& m_request;
    mutable std::array<std::optional<QJsonValue>, count> m_known;
};

} // namespace guichet::catalogue
