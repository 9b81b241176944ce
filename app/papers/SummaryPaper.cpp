#include "papers/Sheet.h"

#include <QCoreApplication>

namespace guichet::papers {

QByteArray requestSummaryPdf(const SummaryPaper& paper)
{
    const auto text = [&](const char* english) { return paperText(paper.settings, english); };
    Sheet sheet(paper.settings, text(QT_TRANSLATE_NOOP("Papers", "Summary of the request")));
    sheet.title(paper.procedureTitle, paper.person);
    sheet.note(text(QT_TRANSLATE_NOOP("Papers", "Made on %1. This is not a receipt: nothing was filed yet."))
                   .arg(paperMoment(paper.settings, paper.settings.madeAt)));
    for (const SummaryPaper::Section& section : paper.sections) {
        sheet.section(section.title);
        for (const auto& [label, value] : section.rows)
            sheet.row(label, value);
    }
    return sheet.finish();
}

} // namespace guichet::papers
