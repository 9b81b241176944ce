#include "papers/Sheet.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

QByteArray drivingRightsCertificatePdf(const CertificatePaper& paper)
{
    const PaperSettings& settings = paper.settings;
    const auto text = [&](const char* english) { return paperText(settings, english); };
    const CivilStatus& holder = paper.holder;
    QStringList categories;
    for (Category category : paper.categories)
        categories.append(categoryName(category));

    Sheet sheet(settings, text(QT_TRANSLATE_NOOP("Papers", "Certificate of driving rights")));
    sheet.title(text(QT_TRANSLATE_NOOP("Papers", "Certificate of driving rights")),
                text(QT_TRANSLATE_NOOP("Papers", "After the loss of a driving licence")));
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Family name")), holder.familyName);
    if (!holder.usageName.isEmpty())
        sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Name in use")), holder.usageName);
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Given names")), holder.givenNames.join(u", "_s));
    if (holder.birthDate)
        sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Date of birth")), holder.birthDate->toDisplay());
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Place of birth")), holder.birthPlace.commune);
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Categories")), categories.join(u", "_s));
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Request number")), paper.number);
    sheet.space(4);
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Valid from")), paperDate(settings, paper.validFrom));
    sheet.row(text(QT_TRANSLATE_NOOP("Papers", "Valid until")),
              paperDate(settings, paper.validFrom.addMonths(certificateMonths)));
    sheet.space(4);
    sheet.paragraph(
        text(QT_TRANSLATE_NOOP("Papers", "The holder may drive vehicles of these categories, in France only, "
                                         "until the new licence arrives and at most until the date above.")));
    return sheet.finish();
}

} // namespace guichet::papers
