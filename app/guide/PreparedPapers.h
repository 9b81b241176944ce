#pragma once

#include "catalogue/Procedure.h"
#include "guide/GivenPapers.h"
#include "scan/Inspector.h"

namespace guichet::guide {

/// One file for the official site.
struct PreparedPaper
{
    DocumentKind kind;
    QString name;           ///< "01-piece-d-identite-1.jpg"; nothing personal
    QByteArray bytes;       ///< what to upload; the original where nothing helps
    bool converted = false; ///< made anew to fit
    QString problem;        ///< why the site would refuse it, in words; empty: it fits
};

/// Bytes that a prepared file has at most; the official limit of 11 Mo is decimal or binary, nobody says which.
inline constexpr int preparedLimit = 10'000'000;

/// One scan that has its place and name, but for the suffix of its type.
struct PaperToPrepare
{
    DocumentKind kind;
    QString stem; ///< "01-piece-d-identite-1"
    QByteArray bytes;
};

/// The scans in the catalogue's order.
QList<PaperToPrepare> papersToPrepare(const catalogue::Procedure& procedure, const QList<GivenPaper>& given,
                                      const QString& language);

/// Converts what has another type, makes smaller what is too large, takes out place and time of a photo. Blocks for
/// some seconds: for a worker thread. Fails only if no decoder could be started.
Result<PreparedPaper> preparePaper(const scan::Inspector& inspector, const PaperToPrepare& paper);

/// All of them.
Result<QList<PreparedPaper>> preparePapers(const scan::Inspector& inspector, const catalogue::Procedure& procedure,
                                           const QList<GivenPaper>& given, const QString& language);

/// "Pièce d’identité" → "piece-d-identite"
QString fileWord(const QString& title);

} // namespace guichet::guide
