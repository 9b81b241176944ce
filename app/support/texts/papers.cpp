#include "support/FailureTexts.h"

namespace guichet::support {

/// Making a paper of values can't fail.
QList<FailureText> papersFailureTexts()
{
    return {};
}

} // namespace guichet::support
