#include "ui/wizard/FailureWords.h"

#include "ui/kit/FailureTexts.h"

namespace guichet::ui {

QString failureWords(const Failure& failure)
{
    return support::failureMessage(failure, support::allFailureTexts() + uiFailureTexts());
}

} // namespace guichet::ui
