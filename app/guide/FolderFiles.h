#pragma once

#include "guide/GuideText.h"

#include <QPair>

namespace guichet::guide {

/// Everything that the prepared folder holds, by file name: the steps, the summary to print, the papers. Draws the
/// summary: a QGuiApplication must exist; any thread may call.
QList<QPair<QString, QByteArray>> folderFiles(const FormGuide& guide, const QList<PreparedPaper>& papers,
                                              const QList<Reminder>& reminders, const papers::PaperSettings& settings);

} // namespace guichet::guide
