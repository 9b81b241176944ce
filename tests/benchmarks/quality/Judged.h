#pragma once

#include "scan/DecoderProtocol.h"
#include "scan/ScanReport.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace guichet::scan {
class DecoderProcess;
}

namespace guichet::quality {

/// One degraded page: what is true of it, and what the judge says.
struct Judged
{
    QString kind; ///< of degradation
    QString page;
    double level = 0;
    bool isReal = false;
    double read = 0;  ///< share of the text that recognition reads
    int legible = -1; ///< 1, 0, or -1: between the two, doesn't count
    double legibility = 0;
    scan::Verdict verdict{};
    scan::protocol::PageNumbers numbers{};
};

/// What the judge says of a picture; nothing if its decoder was too slow or failed.
std::optional<Judged> judgedBy(scan::DecoderProcess& decoder, const QByteArray& picture);

/// The chance that a legible page is judged better than an illegible one; 1 where there is no pair.
double areaUnderCurve(const QList<Judged>& pages);

/// Share of the illegible that a limit of legibility catches where it alarms for this share of the legible.
double caughtAtFalseAlarms(const QList<Judged>& pages, double falseAlarms);

/// How the verdicts fall, as shipped: not to accept is an alarm.
struct Shipped
{
    int legible = 0;
    int illegible = 0;
    double caught = 1; ///< share of the illegible
    double falseAlarms = 0;
};
Shipped shippedOf(const QList<Judged>& pages);

/// Probability against what was true of pages that were given about the same.
struct Reliability
{
    double from;
    double to;
    int pages;
    double said;  ///< mean probability
    double found; ///< share of legible pages
};
std::vector<Reliability> reliabilityOf(const QList<Judged>& pages);

/// Mean square of probability less truth.
double brierScore(const QList<Judged>& pages);

/// Neighbouring levels of one page and kind of which the worse picture got the better verdict, and how many there are.
struct Inversions
{
    int steps = 0;
    int inverted = 0;
};
Inversions inversionsIn(const QList<Judged>& pages);

} // namespace guichet::quality
