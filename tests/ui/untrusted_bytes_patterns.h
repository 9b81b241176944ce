#pragma once

#include <QList>
#include <QString>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

/// A way to let this process decode bytes that somebody else made. (In a file of its own: moc stumbles over the
/// patterns.)
struct Danger
{
    const char* name;
    const char* pattern;
    const char* sample;  ///< a line that it must catch
    QStringList allowed; ///< beginnings of paths where it is right
};

inline const QList<Danger>& dangers()
{
    static const QList<Danger> all = {
        {"QImageReader", R"(\bQImageReader\b)", "QImageReader reader(path);", {u"app/decoder/"_s}},
        {"QMovie", R"(\bQMovie\b)", "QMovie film(path);", {}},
        {"loadFromData", R"(\bloadFromData\s*\()", "image.loadFromData(bytes);", {}},
        {"fromData", R"(\bQ(Image|Pixmap)::fromData\s*\()", "QImage::fromData(bytes)", {}},
        {"picture from a name",
         R"(\bQ(Image|Pixmap|Bitmap)\b[\s\w]*[({]\s*(u?"|QString|path\b|file\w*\b|name\b))",
         "QPixmap picture(path);",
         {}},
        {"load", R"(\b(image|pixmap|picture|thumbnail)\w*\s*(\.|->)\s*load\s*\()", "image.load(path);", {}},
        {"imageData of dropped or pasted content", R"(\bimageData\s*\()", "event->mimeData()->imageData()", {}},
        {"pictures of the clipboard",
         R"([cC]lipboard(\(\))?\s*(->|\.)\s*(image|pixmap)\s*\()",
         "QGuiApplication::clipboard()->image()",
         {}},
        {"Qt Pdf",
         R"(\bQPdf(Document|View|PageRenderer|SearchModel|BookmarkModel)\b|\bQtPdf\b)",
         "#include <QPdfDocument>",
         {u"ui/journal/OutputViewer."_s}},
        {"pictures by an icon's path", R"(\bQIcon\s*\(\s*(path|file)\w*\b)", "QIcon(path)", {}},
    };
    return all;
}
