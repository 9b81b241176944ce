#pragma once

#include "model/Failure.h"

#include <QList>
#include <QString>

namespace guichet::support {

/// The sentence for people that belongs to one failure code: what happened and what to do next, in English, with %1, %2
/// … for the failure's arguments. Marked for translation in the context "Failure".
struct FailureText
{
    FailureCode code;
    const char* sentence;
};

/// The sentences of one folder's codes; each is defined in texts/<folder>.cpp.
QList<FailureText> modelFailureTexts();
QList<FailureText> catalogueFailureTexts();
QList<FailureText> editionsFailureTexts();
QList<FailureText> placesFailureTexts();
QList<FailureText> vaultFailureTexts();
QList<FailureText> serviceFailureTexts();
QList<FailureText> scanFailureTexts();
QList<FailureText> papersFailureTexts();
QList<FailureText> filingFailureTexts();
QList<FailureText> programFailureTexts();
QList<FailureText> serverFailureTexts();
QList<FailureText> sandboxFailureTexts();

/// Sentences of all folders below the programs. The programs add those of their own codes.
QList<FailureText> allFailureTexts();

/// The translated sentence with its arguments in place, without the code. A code without a sentence gives an empty
/// text, which a test excludes.
QString failureSentence(const Failure& failure, const QList<FailureText>& texts = allFailureTexts());

/// "The disk is full … (GP-3104)": what errors on a terminal and banners in the window say.
QString failureMessage(const Failure& failure, const QList<FailureText>& texts = allFailureTexts());

} // namespace guichet::support
