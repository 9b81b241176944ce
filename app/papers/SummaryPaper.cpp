#include "papers/PaperWords.h"
#include "papers/Sheet.h"

#include <QCoreApplication>

namespace guichet::papers {

QByteArray requestSummaryPdf(const SummaryPaper& paper)
{
    const PaperWords text(paper.settings);
    const QString title = text(QT_TRANSLATE_NOOP("Papers", "Summary of the request"));
    return writeSheet(paper.settings, {title, {}}, [&](Sheet& sheet) {
        sheet.title(paper.procedureTitle.isEmpty() ? title : paper.procedureTitle, paper.person);
        sheet.callout({text(QT_TRANSLATE_NOOP("Papers", "Made on %1. This is not a receipt: nothing was filed yet."))
                           .arg(text.moment(paper.settings.madeAt))});
        for (const SummaryPaper::Section& section : paper.sections) {
            sheet.section(section.title);
            for (const auto& [label, value] : section.rows)
                sheet.row(label, value);
        }
    });
}

} // namespace guichet::papers
