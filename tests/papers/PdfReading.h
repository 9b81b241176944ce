#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

/// Papers read back by poppler's programs, which are not those that drew them.
namespace guichet::test {

/// True if pdftotext, pdfinfo, pdftoppm and qpdf are there.
bool canReadPdfs();

/// The words of all pages in reading order, with single spaces.
QString wordsOf(const QByteArray& pdf);

/// What pdfinfo says after "key:".
QString infoOf(const QByteArray& pdf, const QString& key);
int pagesOf(const QByteArray& pdf);

/// The first page in grey, 10 pixels a millimetre.
QImage drawn(const QByteArray& pdf);

/// Empty if all is well, else what a checker of the file's form complains of.
QString complaints(const QByteArray& pdf);

} // namespace guichet::test
