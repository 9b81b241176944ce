#include "model/Failure.h"

namespace guichet {

QString failureName(FailureCode code)
{
    return QStringLiteral("GP-%1").arg(static_cast<int>(code), 4, 10, QLatin1Char('0'));
}

} // namespace guichet
