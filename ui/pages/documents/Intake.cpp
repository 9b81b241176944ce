#include "ui/pages/documents/Intake.h"

#include "ui/Failures.h"
#include "vault/StoredDocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

struct RawType
{
    const char* mime;
    const char* suffix;
};

constexpr std::array<RawType, 5> rawTypes = {{{"image/png", "png"},
                                              {"image/jpeg", "jpg"},
                                              {"application/pdf", "pdf"},
                                              {"image/tiff", "tiff"},
                                              {"image/bmp", "bmp"}}};

} // namespace

Intake Intake::of(const QMimeData& data)
{
    Intake intake;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            intake.files.append(url.toLocalFile());
    if (!intake.files.isEmpty())
        return intake;
    for (const RawType& type : rawTypes) {
        const QByteArray bytes = data.data(QString::fromLatin1(type.mime));
        if (bytes.isEmpty())
            continue;
        const QString name = QCoreApplication::translate("Intake", "Pasted") + u'.' + QLatin1StringView(type.suffix);
        intake.pieces.append({name, bytes});
        break;
    }
    return intake;
}

bool Intake::accepts(const QMimeData& data)
{
    if (data.hasUrls())
        return true;
    return std::ranges::any_of(rawTypes,
                               [&](const RawType& type) { return data.hasFormat(QString::fromLatin1(type.mime)); });
}

Result<Piece> readPiece(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return fail(failure::fileVanished);
    QByteArray bytes;
    // One byte more than the vault takes: it says that the file is too large.
    if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly))
        bytes = file.read(vault::documentLimit + 1);
    if (!file.isOpen() || file.error() != QFileDevice::NoError)
        return fail(failure::fileUnreadable, {}, file.errorString());
    return Piece{name, std::move(bytes)};
}

} // namespace guichet::ui
