#pragma once

#include "catalogue/Assessment.h"
#include "papers/Papers.h"
#include "ui/kit/StepList.h"
#include "vault/DraftContent.h"

namespace guichet::ui {

/// One answer read again; it leads back to its question.
struct ReviewLine
{
    QString label;
    QString value; ///< empty: not answered
    QString pointer;

    bool operator==(const ReviewLine&) const = default;
};

/// The answers of one step.
struct ReviewSection
{
    QString step;
    QString title;
    QString completeness;
    StepMark mark = StepMark::ToDo;
    QList<ReviewLine> lines;

    bool operator==(const ReviewSection&) const = default;
};

/// Everything that will be filed, in the order of the steps, in words. Nothing goes back but the consents, which are
/// answers of the catalogue like any other.
struct ReviewForm
{
    QList<ReviewSection> sections;
    qint64 bytes = 0; ///< of all files that will be sent

    static ReviewForm from(const catalogue::Procedure& procedure, const catalogue::Assessment& assessment,
                           const vault::DraftContent& content, const QString& language, QDate today);

    QList<papers::SummaryPaper::Section> summary() const;
};

/// An answer in words: dates as 00/00/1962, countries and options by their names, lists joined.
QString answerInWords(const catalogue::Field& field, const Request& request, const QString& language);

} // namespace guichet::ui
