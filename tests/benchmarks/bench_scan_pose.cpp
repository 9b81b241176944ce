#include "quality/MadePages.h"
#include "quality/Poses.h"
#include "scan/DecoderProcess.h"
#include "scan/Judge.h"

#include <QGuiApplication>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <opencv2/imgproc.hpp>

using namespace guichet;
using namespace guichet::scan;
using quality::fileOf;
using quality::tilted;
using quality::turned;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A JPEG with an APP1 segment that says how it lies, and pixels that lie so.
QByteArray withOrientation(const cv::Mat& grey, int orientation)
{
    cv::Mat stored = grey.clone(); // cv::flip would change the page itself
    switch (orientation) {         // the inverse of what a viewer does
    case 2:
        cv::flip(grey, stored, 1);
        break;
    case 3:
        cv::rotate(grey, stored, cv::ROTATE_180);
        break;
    case 4:
        cv::flip(grey, stored, 0);
        break;
    case 5:
        cv::transpose(grey, stored);
        break;
    case 6:
        cv::rotate(grey, stored, cv::ROTATE_90_COUNTERCLOCKWISE);
        break;
    case 7:
        cv::transpose(grey, stored);
        cv::rotate(stored, stored, cv::ROTATE_180);
        break;
    case 8:
        cv::rotate(grey, stored, cv::ROTATE_90_CLOCKWISE);
        break;
    default:
        break;
    }
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += char(orientation);
    exif += QByteArray(6, '\0');
    const auto length = quint16(exif.size() + 2);
    QByteArray segment("\xff\xe1", 2);
    segment += char(length >> 8U);
    segment += char(length & 0xffU);
    return fileOf(stored).insert(2, segment + exif);
}

class Judge
{
public:
    explicit Judge(const QString& decoder)
        : m_decoder(decoder, nullptr)
    {
    }

    ScanReport report(const QByteArray& bytes)
    {
        protocol::Order order{};
        order.operation = protocol::Operation::Inspect;
        const auto answer = m_decoder.run(order, bytes, 4096);
        if (!answer || answer->reply.pages.isEmpty()) {
            std::fprintf(stderr, "not judged\n");
            std::exit(2);
        }
        m_numbers = answer->reply.pages.first().numbers;
        return judge(answer->reply, answer->killed, bytes.size(), {});
    }
    const protocol::PageNumbers& numbers() const { return m_numbers; }

private:
    DecoderProcess m_decoder;
    protocol::PageNumbers m_numbers{};
};

QString wordsOf(const ScanReport& report)
{
    QStringList words{QString::number(int(report.verdict()))};
    for (const Finding& finding : report.findings)
        if (finding.severity != Severity::Info)
            words.append(findingName(finding.code));
    return words.join(u' ');
}

void measureSkew(Judge& judge, unsigned first, unsigned pages)
{
    int within = 0;
    int asked = 0;
    int invented = 0;
    double worst = 0;
    for (unsigned number = first; number < first + pages; ++number) {
        const cv::Mat grey = quality::madePage(number).grey;
        invented += judge.report(fileOf(grey)).has(FindingCode::Skewed);
        for (const double angle : {1.0, 2.0, 3.5, 5.0, 8.0, 11.0, 15.0})
            for (const double sign : {-1.0, 1.0}) {
                judge.report(fileOf(tilted(grey, sign * angle)));
                const double error = std::abs(judge.numbers().skew - sign * angle);
                worst = std::max(worst, error);
                within += error <= 0.3;
                ++asked;
                if (error > 0.3)
                    std::printf("  page %u at %g: %g\n", number, sign * angle, judge.numbers().skew);
            }
    }
    std::printf("skew: %d of %d within 0.3 degrees (worst %.2f), invented on %d of %u straight pages\n", within, asked,
                worst, invented, pages);
}

void measureTurns(Judge& judge, unsigned first, unsigned pages)
{
    int right = 0;
    for (unsigned number = first; number < first + pages; ++number)
        for (int quarters = 0; quarters < 4; ++quarters) {
            judge.report(fileOf(turned(quality::madePage(number).grey, quarters)));
            right += int(judge.numbers().turns) == quarters;
            if (int(judge.numbers().turns) != quarters)
                std::printf("  page %u turned %d: %g\n", number, quarters, judge.numbers().turns);
        }
    std::printf("quarter turns: %d of %u right (%.0f %%, goal 95)\n", right, 4 * pages, 100.0 * right / (4 * pages));
}

void measureBlank(Judge& judge, unsigned first, unsigned pages)
{
    int found = 0;
    int sparse = 0;
    cv::RNG random(first);
    for (unsigned number = first; number < first + pages; ++number) {
        const cv::Mat grey = quality::madePage(number).grey;
        cv::Mat blank(grey.size(), CV_8U, cv::Scalar(random.uniform(190, 256)));
        blank = quality::noisy(blank, random.uniform(0.0, 6.0), random);
        const bool isBlank = judge.report(fileOf(blank)).has(FindingCode::Blank);
        found += isBlank;
        if (!isBlank)
            std::printf("  page %u: %.0f letters, ink %.5f, contrast %.0f, noise %.1f\n", number,
                        judge.numbers().letters, judge.numbers().ink, judge.numbers().contrast, judge.numbers().noise);
        // Two lines of the page on a sheet that is empty otherwise.
        const int top = int(0.9 * grey.rows / 11.69);
        const int height = int(0.6 * grey.rows / 11.69);
        grey.rowRange(top, top + height).copyTo(blank.rowRange(top, top + height));
        sparse += judge.report(fileOf(blank)).has(FindingCode::Blank);
    }
    std::printf("blank: %d of %u found, %d of %u sparse pages called blank\n", found, pages, sparse, pages);
}

void measureContainers(Judge& judge, unsigned first, unsigned pages)
{
    int same = 0;
    int asked = 0;
    for (unsigned number = first; number < first + pages; ++number) {
        const cv::Mat grey = tilted(quality::madePage(number).grey, number % 3 == 0 ? 6 : 0);
        const QByteArray jpeg = fileOf(grey);
        const QString wanted = wordsOf(judge.report(jpeg));
        QList<QByteArray> others;
        for (const char* format : {"PNG", "BMP"})
            others.append(fileOf(grey, format));
        for (int orientation = 1; orientation <= 8; ++orientation)
            others.append(withOrientation(grey, orientation));
        for (const QByteArray& other : std::as_const(others)) {
            const QString words = wordsOf(judge.report(other));
            same += words == wanted;
            ++asked;
            if (words != wanted)
                std::printf("  page %u, form %lld: %s instead of %s\n", number,
                            static_cast<long long>(others.indexOf(other)), qPrintable(words), qPrintable(wanted));
        }
    }
    std::printf("containers and EXIF: %d of %d verdicts the same as of the JPEG\n", same, asked);
}

} // namespace

/// How well pages are placed and forms are seen through (scan-quality §10, goals 5, 6 and 11), on made pages.
/// usage: bench_scan_pose DECODER [PAGES [FIRST]]
int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: bench_scan_pose DECODER [PAGES [FIRST]]\n");
        return 2;
    }
    const unsigned pages = words.size() > 2 ? words[2].toUInt() : 12;
    const unsigned first = words.size() > 3 ? words[3].toUInt() : 1000;
    Judge judge(words[1]);
    measureSkew(judge, first, pages);
    measureTurns(judge, first, pages);
    measureBlank(judge, first, pages);
    measureContainers(judge, first, pages);
    return 0;
}
