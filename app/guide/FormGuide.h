#pragma once

#include "catalogue/Assessment.h"
#include "papers/Papers.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Everything for people who file on the official site themselves. Pure: the same values give the same guide.
namespace guichet::guide {

/// One answer to carry over into the official form.
struct GuideField
{
    QString pointer;
    QString label;
    QString value; ///< as it is typed or chosen there

    bool operator==(const GuideField&) const = default;
};

/// One part of the official form: what to click there, then the answers in their order.
struct GuideStep
{
    QString id; ///< that of the catalogue's step
    QString title;
    QStringList instructions; ///< plain sentences
    QList<GuideField> fields;

    bool operator==(const GuideStep&) const = default;
};

struct FormGuide
{
    QString procedure;
    QString title;
    QString person;
    bool hasForm = true; ///< false: only what to know and where to go
    QList<GuideStep> steps;
    QStringList missing;     ///< what isn't answered yet, by its name
    QStringList blocking;    ///< sentences
    QStringList journalDays; ///< days of the journal that deadlines count from, as "/journal/filedOn"

    bool isReady() const { return missing.isEmpty() && blocking.isEmpty(); }
};

/// `language`: "fr" or "en", for the catalogue's texts. Steps of the official form bear a number only where the seed
/// gives it (1 and 4). A guide begins with what to know and where to go.
FormGuide formGuide(const catalogue::Procedure& procedure, const Request& request, const QString& language, QDate on);

/// The same for the printer: sections of labelled values.
papers::SummaryPaper summaryOf(const FormGuide& guide, const papers::PaperSettings& settings);

} // namespace guichet::guide
