#pragma once

#include "model/Request.h"

namespace guichet::ui {

/// Whom the licence is for: oneself, another person, or a person whom an agent helps.
struct ForWhomForm
{
    FiledBy filedBy = FiledBy::Unanswered;

    bool operator==(const ForWhomForm&) const = default;

    static ForWhomForm from(const Request& request) { return {request.filedBy}; }
    Request into(Request request) const
    {
        request.filedBy = filedBy;
        return request;
    }
    /// Then the seed's reminder is shown: data and contact details are that person's, not one's own.
    bool isForAnother() const { return filedBy == FiledBy::ThirdParty || filedBy == FiledBy::Agent; }
};

} // namespace guichet::ui
