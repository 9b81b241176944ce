#include "papers/PdfReading.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

namespace {

struct Said
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Said ask(const QByteArray& pdf, const QString& program, QStringList words)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    words.replaceInStrings(u"PDF"_s, file.fileName());
    QProcess process;
    process.start(program, words);
    process.waitForFinished(30'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

bool canReadPdfs()
{
    for (const QString& program : {u"pdftotext"_s, u"pdfinfo"_s, u"pdftoppm"_s, u"pdffonts"_s, u"qpdf"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
    return true;
}

QString wordsOf(const QByteArray& pdf)
{
    return QString::fromUtf8(ask(pdf, u"pdftotext"_s, {u"PDF"_s, u"-"_s}).out).simplified();
}

QString infoOf(const QByteArray& pdf, const QString& key)
{
    const QString said = QString::fromUtf8(ask(pdf, u"pdfinfo"_s, {u"-isodates"_s, u"PDF"_s}).out);
    for (const QString& line : said.split(u'\n'))
        if (line.startsWith(key + u':'))
            return line.mid(key.size() + 1).trimmed();
    return {};
}

int pagesOf(const QByteArray& pdf)
{
    return infoOf(pdf, u"Pages"_s).toInt();
}

QImage drawn(const QByteArray& pdf)
{
    const QByteArray grey = ask(pdf, u"pdftoppm"_s, {u"-r"_s, u"254"_s, u"-gray"_s, u"-singlefile"_s, u"PDF"_s}).out;
    // "P5\nWIDTH HEIGHT\n255\n", then the bytes.
    const QList<QByteArray> head = grey.left(40).split('\n');
    const QList<QByteArray> size = head.value(1).split(' ');
    const int width = size.value(0).toInt();
    const int height = size.value(1).toInt();
    const qsizetype start = grey.size() - qsizetype(width) * height;
    if (width < 1 || height < 1 || start < 0)
        return {};
    QImage image(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y)
        memcpy(image.scanLine(y), grey.constData() + start + qsizetype(y) * width, static_cast<size_t>(width));
    return image;
}

QString complaints(const QByteArray& pdf)
{
    const Said said = ask(pdf, u"qpdf"_s, {u"--check"_s, u"PDF"_s});
    return said.code == 0 ? QString() : QString::fromUtf8(said.out + said.err);
}

} // namespace guichet::test
