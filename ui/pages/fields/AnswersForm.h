#pragma once

#include "catalogue/Procedure.h"
#include "model/Request.h"

#include <QJsonValue>
#include <QMap>

namespace guichet::ui {

/// Answers by their JSON Pointers, for pages whose questions come from the catalogue alone. A consent is true or
/// absent.
struct AnswersForm
{
    QMap<QString, QJsonValue> answers; ///< only what is answered

    bool operator==(const AnswersForm&) const = default;

    static AnswersForm from(const Request& request, const QList<catalogue::Field>& questions);

    /// `request` with the answers of these questions as they are here; those not answered are taken out. A consent
    /// newly given is dated `now`; one that stands keeps its date.
    Request into(Request request, const QList<catalogue::Field>& questions, const QDateTime& now) const;
};

} // namespace guichet::ui
