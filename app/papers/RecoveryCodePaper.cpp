#include "papers/PaperWords.h"
#include "papers/Sheet.h"

#include <QCoreApplication>

namespace guichet::papers {

QByteArray recoveryCodePdf(const RecoveryCodePaper& paper)
{
    const PaperWords text(paper.settings);
    const QString title = text(QT_TRANSLATE_NOOP("Papers", "Recovery code"));
    return writeSheet(paper.settings, {title, {}}, [&](Sheet& sheet) {
        sheet.title(title, text(QT_TRANSLATE_NOOP("Papers", "Opens the requests kept on your computer")));
        sheet.facts({{text(QT_TRANSLATE_NOOP("Papers", "Your code")), paper.code}});
        sheet.section(text(QT_TRANSLATE_NOOP("Papers", "What it is for")));
        sheet.paragraph(text(QT_TRANSLATE_NOOP(
            "Papers", "Your answers and papers are encrypted on your computer. Should its keychain lose their key, or "
                      "should you forget your passphrase, the program asks for this code.")));
        sheet.section(text(QT_TRANSLATE_NOOP("Papers", "Keep it well")));
        sheet.callout(
            {text(QT_TRANSLATE_NOOP("Papers", "Keep this sheet away from the computer, with your other papers. "
                                              "Whoever has both can read your requests.")),
             text(QT_TRANSLATE_NOOP("Papers", "The code is kept nowhere else and nobody can find it again for "
                                              "you. A newer code makes this one worthless."))});
    });
}

} // namespace guichet::papers
