// Writes one of each paper into a folder, to be looked at: draw-papers DIR
#include "papers/Fixtures.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace guichet::test;
using namespace guichet::papers;

int main(int count, char** words)
{
    QGuiApplication application(count, words);
    const QString folder = application.arguments().value(1, u"."_s);
    const auto write = [&](const QString& name, const QByteArray& pdf) {
        QFile file(folder + u'/' + name + u".pdf"_s);
        return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size();
    };
    bool written = true;
    for (const QString& language : {u"fr"_s, u"en"_s})
        for (bool specimen : {true, false}) {
            const QString end = u'-' + language + (specimen ? u"-specimen"_s : QString());
            written = write(u"receipt"_s + end, filingReceiptPdf(receiptPaper(specimen, language))) && written;
            written = write(u"photo-form"_s + end, photoSignatureFormPdf(photoForm(specimen, language))) && written;
            written =
                write(u"certificate"_s + end, drivingRightsCertificatePdf(certificate(specimen, language))) && written;
            written = write(u"summary"_s + end, requestSummaryPdf(summary(specimen, language))) && written;
            written = write(u"recovery-code"_s + end,
                            recoveryCodePdf({settings(specimen, language), u"7K2QM-0XW3D-HT9CP-B5RYA-4E8NJ"_s})) &&
                      written;
        }
    return written ? 0 : 1;
}
