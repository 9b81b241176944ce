#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>

namespace guichet::quality {

/// A part of a page's height, in fractions.
struct Rows
{
    double top = 0;
    double bottom = 1;
};

/// A line as it was read, its confidence 0–100.
struct ReadLine
{
    QString text;
    double confidence;
    Rows rows;
};

/// Reads pages as the truth of legibility: Tesseract with French, after the mend that is known to help (enlarged,
/// evened, levelled, denoised), as scan-quality §10 has it.
class Recognition
{
public:
    Recognition();
    ~Recognition();

    bool isReady() const; ///< false where Tesseract or its French data is missing

    /// The share of the true lines' letters that is read from a JPEG, 0–1; nothing if no attempt ended in time. `dpi`:
    /// of the picture as it is now; `rows`: the part of its height where the lines stand.
    std::optional<double> share(const QByteArray& jpeg, double dpi, const QStringList& lines, Rows rows = {});
    /// The lines of a JPEG that are read, from the top.
    QList<ReadLine> linesOf(const QByteArray& jpeg, double dpi);
    /// The same share without any mend, as whoever gets the file would read it.
    std::optional<double> shareAsItIs(const QByteArray& jpeg, double dpi, const QStringList& lines);

private:
    std::optional<double> read(const cv::Mat& grey, double dpi, const QStringList& lines, int mostMilliseconds);

    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

/// Illegible for a clerk: the paper below 75 of 255, or ink and paper closer than a fifth of the range (scan-quality
/// §10).
bool tooDarkOrPale(const QByteArray& jpeg);

} // namespace guichet::quality
