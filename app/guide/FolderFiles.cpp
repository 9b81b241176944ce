#include "guide/FolderFiles.h"

#include <QCoreApplication>

namespace guichet::guide {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

} // namespace

QList<QPair<QString, QByteArray>> folderFiles(const FormGuide& guide, const QList<PreparedPaper>& papers,
                                              const QList<Reminder>& reminders, const papers::PaperSettings& settings)
{
    QList<QPair<QString, QByteArray>> files{
        {Texts::tr("00-steps.txt"), guideText(guide, papers, reminders, settings.language).toUtf8()}};
    if (guide.hasForm)
        files.append({Texts::tr("00-summary.pdf"), papers::requestSummaryPdf(summaryOf(guide, settings))});
    for (const PreparedPaper& paper : papers)
        files.append({paper.name, paper.bytes});
    return files;
}

} // namespace guichet::guide
