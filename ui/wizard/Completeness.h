#pragma once

#include "catalogue/Assessment.h"
#include "ui/kit/StepList.h"
#include "vault/DraftContent.h"

namespace guichet::ui {

/// What the catalogue's assessment means for one step: how many answers are missing, can't be right, or look wrong.
struct StepTally
{
    int missing = 0;
    int wrong = 0;    ///< broken rules and answers that block
    int doubtful = 0; ///< that warn
    int answered = 0; ///< fields of the step that have an answer
    int asked = 0;    ///< fields of the step that are asked
};

/// The step that asks an answer: that of the field with this pointer, or with the nearest one; "documents" for
/// "/documents/…"; empty if no step asks it.
QString stepOfAnswer(const catalogue::Procedure& procedure, const QString& pointer);

StepTally tally(const catalogue::Procedure& procedure, const catalogue::Assessment& assessment, const Request& request,
                const QString& step, QDate today);

/// All steps with their completeness in words: « 1 point à corriger », « Complet », « À faire », « 1 pièce sur 4 ».
QList<StepEntry> stepEntries(const catalogue::Procedure& procedure, const catalogue::Assessment& assessment,
                             const vault::DraftContent& content, const QString& language, QDate today);

/// Share of the steps before review that are complete, 0 to 100: the bar under the title.
int progressOf(const QList<StepEntry>& entries);

} // namespace guichet::ui
