#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace guichet::papers {

/// What a PDF says of itself to the programs that show or read it aloud.
struct PdfDetails
{
    QString title;
    QString language; ///< BCP 47, "fr-FR": the voice that reads it
    QDateTime madeAt;
};

/// `pdf`, as QPdfWriter makes it, with these details in place of its own: the writer knows no language, and dates every
/// file by the clock. A file of another form is given back as it is.
QByteArray withDetails(const QByteArray& pdf, const PdfDetails& details);

} // namespace guichet::papers
