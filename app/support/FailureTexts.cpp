#include "support/FailureTexts.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::support {

QList<FailureText> allFailureTexts()
{
    return modelFailureTexts() + catalogueFailureTexts() + editionsFailureTexts() + placesFailureTexts() +
           vaultFailureTexts() + serviceFailureTexts() + scanFailureTexts() + papersFailureTexts() +
           filingFailureTexts() + programFailureTexts() + serverFailureTexts() + sandboxFailureTexts();
}

namespace {

/// Puts the arguments in the places of %1, %2 … in one pass, so that a "%2" inside an argument stays as it is.
QString filledIn(const QString& sentence, const QStringList& arguments)
{
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number < 1) {
            filled += sentence[i];
            continue;
        }
        filled += arguments.value(number - 1);
        ++i;
    }
    return filled;
}

} // namespace

QString failureSentence(const Failure& failure, const QList<FailureText>& texts)
{
    const auto found = std::ranges::find(texts, failure.code, &FailureText::code);
    if (found == texts.end())
        return {};
    return filledIn(QCoreApplication::translate("Failure", found->sentence), failure.arguments);
}

QString failureMessage(const Failure& failure, const QList<FailureText>& texts)
{
    return u"%1 (%2)"_s.arg(failureSentence(failure, texts), failureName(failure.code));
}

} // namespace guichet::support
