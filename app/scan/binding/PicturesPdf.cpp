#include "scan/binding/PicturesPdf.h"

namespace guichet::scan {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

QByteArray points(double millimetres)
{
    return QByteArray::number(millimetres * pointsPerMillimetre, 'f', 3);
}

QByteArray reference(qsizetype object)
{
    return QByteArray::number(object) + " 0 R";
}

/// Objects as they come, and the table of where they are.
class PdfFile
{
public:
    /// The number of the object that the next `add` makes.
    qsizetype next() const { return m_offsets.size() + 1; }

    void add(const QByteArray& dictionary, const QByteArray& stream = {})
    {
        m_offsets.append(m_bytes.size());
        m_bytes += QByteArray::number(m_offsets.size()) + " 0 obj\n<<" + dictionary;
        if (!stream.isEmpty())
            m_bytes += "/Length " + QByteArray::number(stream.size()) + ">>\nstream\n" + stream + "\nendstream";
        else
            m_bytes += ">>";
        m_bytes += "\nendobj\n";
    }

    QByteArray finished(qsizetype catalogue)
    {
        const qsizetype table = m_bytes.size();
        const QByteArray size = QByteArray::number(m_offsets.size() + 1);
        m_bytes += "xref\n0 " + size + "\n0000000000 65535 f \n";
        for (const qsizetype offset : std::as_const(m_offsets))
            m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        m_bytes += "trailer\n<</Size " + size + "/Root " + reference(catalogue) + ">>\nstartxref\n" +
                   QByteArray::number(table) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"; // the second line says that there are bytes above 127
    QList<qsizetype> m_offsets;
};

/// The page's content: each picture drawn at its place, which PDF counts from the bottom.
QByteArray contentOf(const PaperPage& page)
{
    QByteArray content;
    for (qsizetype i = 0; i < page.pictures.size(); ++i) {
        const QRectF& place = page.pictures[i].place;
        content += "q " + points(place.width()) + " 0 0 " + points(place.height()) + ' ' + points(place.left()) + ' ' +
                   points(page.size.height() - place.bottom()) + " cm /P" + QByteArray::number(i) + " Do Q\n";
    }
    return content;
}

} // namespace

QByteArray picturesPdf(const QList<PaperPage>& pages)
{
    PdfFile file;
    QByteArray kids;
    // Each page takes one object for each picture, one for its content and one for itself; then come the two above all.
    qsizetype objects = 0;
    for (const PaperPage& page : pages)
        objects += page.pictures.size() + 2;
    const qsizetype tree = objects + 1;
    for (const PaperPage& page : pages) {
        QByteArray names;
        for (qsizetype i = 0; i < page.pictures.size(); ++i) {
            const PlacedPicture& picture = page.pictures[i];
            names += "/P" + QByteArray::number(i) + ' ' + reference(file.next());
            file.add("/Type/XObject/Subtype/Image/Width " + QByteArray::number(picture.pixels.width()) + "/Height " +
                         QByteArray::number(picture.pixels.height()) +
                         "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode",
                     picture.jpeg);
        }
        const qsizetype content = file.next();
        file.add({}, contentOf(page));
        kids += reference(file.next()) + ' ';
        file.add("/Type/Page/Parent " + reference(tree) + "/MediaBox[0 0 " + points(page.size.width()) + ' ' +
                 points(page.size.height()) + "]/Contents " + reference(content) + "/Resources<</XObject<<" + names +
                 ">>>>");
    }
    file.add("/Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()));
    const qsizetype catalogue = file.next();
    file.add("/Type/Catalog/Pages " + reference(tree));
    return file.finished(catalogue);
}

} // namespace guichet::scan
