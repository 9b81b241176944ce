#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace guichet::support {

/// One row of resources/failure-codes.md: for the support agent, in English.
struct Explanation
{
    QString code; ///< "GP-3104"
    QString folder;
    QString happened;
    QString check;
};

/// All rows, in the order of the page.
QList<Explanation> explanations();

/// The row of a code, written as "GP-3104", "gp3104" or "3104".
std::optional<Explanation> explain(const QString& code);

} // namespace guichet::support
