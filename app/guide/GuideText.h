#pragma once

#include "guide/FormGuide.h"
#include "guide/PreparedPapers.h"
#include "guide/Reminders.h"

#include <QJsonObject>

namespace guichet::guide {

/// The copy helper as plain text: what to click, each answer on a line of its own, files, dates.
QString guideText(const FormGuide& guide, const QList<PreparedPaper>& papers, const QList<Reminder>& reminders,
                  const QString& language);

/// {procedure, title, ready, missing, steps: [{id, title, instructions, fields: [{pointer, label, value}]}],
/// files: [{name, kind, bytes, converted, fits, problem}], reminders: [{id, day, text, source}]}
QJsonObject toJson(const FormGuide& guide, const QList<PreparedPaper>& papers, const QList<Reminder>& reminders);

} // namespace guichet::guide
