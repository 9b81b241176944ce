#pragma once

#include "server/Language.h"
#include "server/Records.h"

namespace guichet::server {

struct MadeOutput
{
    QString name; ///< "filing-receipt", "photo-signature-form", "driving-rights-certificate"
    QByteArray pdf;
};

/// Draws the papers that a request gives. Called from many threads.
class OutputMaker
{
public:
    virtual ~OutputMaker() = default;

    /// Those that exist as soon as the request is filed or completed.
    virtual QList<MadeOutput> atFiling(const RequestRecord& request) const = 0;
    /// Those that the administration's approval adds.
    virtual QList<MadeOutput> atApproval(const RequestRecord& request) const = 0;
    /// For people.
    virtual QString title(const QString& name, Language language) const = 0;
};

} // namespace guichet::server
