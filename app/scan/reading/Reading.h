#pragma once

#include "model/mrz/Mrz.h"
#include "scan/reading/FoundText.h"
#include "scan/twoddoc/TwoDDocCertificates.h"

#include <QJsonObject>

namespace guichet::scan {

/// A machine-readable zone on a page.
struct MrzReading
{
    int page = 1;
    QRectF place; ///< fractions of the page; empty for a zone inside a 2D-Doc
    Mrz mrz;

    bool operator==(const MrzReading&) const = default;
};

struct TwoDDocReading
{
    int page = 1;
    QRectF place;
    TwoDDoc doc;
    Authenticity authenticity{};

    bool operator==(const TwoDDocReading&) const = default;
};

/// What is printed for machines on the pages of one file, the first of each kind.
struct Reading
{
    std::optional<MrzReading> mrz;
    std::optional<TwoDDocReading> twoDDoc;

    bool isEmpty() const { return !mrz && !twoDDoc; }
    bool operator==(const Reading&) const = default;
};

/// What the decoder's texts mean. `today` decides the century of births.
Reading readingOf(const QList<FoundText>& texts, const TwoDDocCertificates& certificates, QDate today);

/// {"mrz": {…}|null, "twoDDoc": {…}|null} of programs.md `check`.
QJsonObject toJson(const Reading& reading);
/// Reads what toJson wrote: the zone and the code are taken from their own characters again. What isn't one is left
/// out.
Reading readingFromJson(const QJsonObject& json, QDate today);

} // namespace guichet::scan
