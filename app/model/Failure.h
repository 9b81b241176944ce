#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace guichet {

/// Identifies the one place in the sources where something went wrong; shown to people as "GP-3104".
/// Each folder owns a range of a thousand and names its codes in its own Failures.h:
/// model 1, catalogue and places 2, vault 3, service 4, scan 5, papers 6, filing 7, server and sandbox 8, programs (cli, ui) 9.
enum class FailureCode : int
{
};

/// "GP-3104".
QString failureName(FailureCode code);

/// A failure as a value. The sentence for people is found by code (support/FailureTexts.h); arguments fill its places.
struct Failure
{
    FailureCode code{};
    /// Values that the sentence names: a limit, a position, a file type. Never a person's data.
    QStringList arguments;
    /// For the support agent: what the system or the library said. Never a person's data, never a path.
    QString detail;

    bool operator==(const Failure&) const = default;
};

template <typename T>
using Result = tl::expected<T, Failure>;

/// Makes the error side of any Result.
inline tl::unexpected<Failure> fail(FailureCode code, QStringList arguments = {}, QString detail = {})
{
    return tl::make_unexpected(Failure{code, std::move(arguments), std::move(detail)});
}

inline tl::unexpected<Failure> fail(Failure failure)
{
    return tl::make_unexpected(std::move(failure));
}

} // namespace guichet
