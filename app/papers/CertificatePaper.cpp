#include "papers/PaperWords.h"
#include "papers/Sheet.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

namespace {

QList<Sheet::Row> holderFacts(const CertificatePaper& paper, const PaperWords& text)
{
    const CivilStatus& holder = paper.holder;
    QStringList categories;
    for (Category category : paper.categories)
        categories.append(categoryName(category));
    QList<Sheet::Row> facts{{text(QT_TRANSLATE_NOOP("Papers", "Family name")), holder.familyName},
                            {text(QT_TRANSLATE_NOOP("Papers", "Given names")), holder.givenNames.join(u", "_s)}};
    if (!holder.usageName.isEmpty())
        facts.append({text(QT_TRANSLATE_NOOP("Papers", "Name in use")), holder.usageName});
    if (holder.birthDate)
        facts.append({text(QT_TRANSLATE_NOOP("Papers", "Date of birth")), holder.birthDate->toDisplay()});
    facts.append({text(QT_TRANSLATE_NOOP("Papers", "Place of birth")), holder.birthPlace.commune});
    facts.append({text(QT_TRANSLATE_NOOP("Papers", "Categories")), categories.join(u", "_s)});
    return facts;
}

} // namespace

QByteArray drivingRightsCertificatePdf(const CertificatePaper& paper)
{
    const PaperWords text(paper.settings);
    const QString title = text(QT_TRANSLATE_NOOP("Papers", "Certificate of driving rights"));
    const QDate until = paper.validFrom.addMonths(certificateMonths);
    return writeSheet(paper.settings, {title, paper.number}, [&](Sheet& sheet) {
        sheet.title(title, text(QT_TRANSLATE_NOOP("Papers", "After the loss of a driving licence")));
        sheet.facts(holderFacts(paper, text));
        sheet.section(text(QT_TRANSLATE_NOOP("Papers", "Validity")));
        sheet.facts({{text(QT_TRANSLATE_NOOP("Papers", "Valid from")), text.date(paper.validFrom)},
                     {text(QT_TRANSLATE_NOOP("Papers", "Valid until")), text.date(until)}});
        sheet.space(1);
        sheet.paragraph(
            text(QT_TRANSLATE_NOOP("Papers", "The holder may drive vehicles of these categories, in France only, until "
                                             "the new licence arrives and at most until the date above.")));
        sheet.paragraph(
            text(QT_TRANSLATE_NOOP("Papers", "Show it on paper or on a screen, with a proof of identity.")));
        sheet.note(text(QT_TRANSLATE_NOOP("Papers", "Request %1. The lost licence is no longer valid: found again, it "
                                                    "must be destroyed."))
                       .arg(paper.number));
    });
}

} // namespace guichet::papers
