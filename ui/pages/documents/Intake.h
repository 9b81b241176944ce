#pragma once

#include "model/Failure.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace guichet::ui {

/// Bytes of one paper as they came, not looked at.
struct Piece
{
    QString name;
    QByteArray bytes;

    bool operator==(const Piece&) const = default;
};

/// What was dropped or pasted: files by their paths, and pictures or PDFs as raw bytes. Nothing is decoded here.
struct Intake
{
    QStringList files;
    QList<Piece> pieces;

    bool isEmpty() const { return files.isEmpty() && pieces.isEmpty(); }

    /// Local files if there are any, else the bytes of the first of the types that may be given (PNG before JPEG: what
    /// screenshots are).
    static Intake of(const QMimeData& data);
    static bool accepts(const QMimeData& data);
};

/// Reads a file whole; a type that can't be right is the judge's matter. Fails with fileVanished or fileUnreadable.
Result<Piece> readPiece(const QString& path);

} // namespace guichet::ui
