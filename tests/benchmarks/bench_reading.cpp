#include "decoder/ReadingSpecimens.h"
#include "quality/Degradations.h"
#include "quality/ReadBaseline.h"
#include "scan/Inspector.h"

#include <QGuiApplication>
#include <QMap>
#include <cstdio>
#include <opencv2/imgproc.hpp>
#include <random>

using namespace guichet;
using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double dots = 7.874; // 200 dpi, as most scans are

/// A made-up person's card, with right check digits.
QStringList cardOf(std::mt19937& random)
{
    const auto pick = [&](const QString& from, int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += from[static_cast<qsizetype>(random() % static_cast<unsigned>(from.size()))];
        return text;
    };
    const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QString digits = u"0123456789"_s;
    const QDate birth = QDate(1940, 1, 1).addDays(static_cast<qint64>(random() % 24'000));
    const QDate expiry = QDate(2026, 1, 1).addDays(static_cast<qint64>(random() % 3'600));
    const auto dated = [](QDate day) {
        const QString six = day.toString(u"yyMMdd");
        return six + mrzCheckDigit(six);
    };
    const QString number = pick(letters + digits, 9);
    const QString first = (u"IDFRA"_s + number + mrzCheckDigit(number)).leftJustified(30, u'<');
    QString second = (dated(birth) + (random() % 2 ? u'F' : u'M') + dated(expiry) + u"FRA"_s).leftJustified(29, u'<');
    second += mrzCheckDigit(first.mid(5) + second.mid(0, 7) + second.mid(8, 7) + second.mid(18, 11));
    const QString names =
        pick(letters, 4 + static_cast<int>(random() % 8)) + u"<<"_s + pick(letters, 3 + static_cast<int>(random() % 7));
    return {first, second, names.leftJustified(30, u'<')};
}

QByteArray codeOf(std::mt19937& random)
{
    const QByteArray part = "DC04FR0000012642264201"
                            "01FR26FR2499370"
                            "10MME/SPECIMEN/N" +
                            QByteArray::number(static_cast<int>(random() % 100'000)) +
                            "\x1d"
                            "2214 RUE DES TILLEULS";
    return part + '\x1f' + QByteArray(103, static_cast<char>('A' + random() % 26));
}

quality::MadePage asPage(const QImage& image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const cv::Mat view(grey.height(), grey.width(), CV_8U, const_cast<uchar*>(grey.constBits()),
                       static_cast<std::size_t>(grey.bytesPerLine()));
    return {view.clone(), {}, dots * 25.4};
}

struct Tally
{
    int specimens = 0;
    int read = 0;
    int baseline = 0;
    int wrong = 0; ///< something else was read: must never be
};

void print(const char* what, const QMap<QString, Tally>& tallies)
{
    for (auto each = tallies.cbegin(); each != tallies.cend(); ++each)
        std::printf("%-11s %-20s read %3.0f %% of %d (baseline %3.0f %%), read wrong %d\n", what,
                    qPrintable(each.key()), 100.0 * each->read / each->specimens, each->specimens,
                    100.0 * each->baseline / each->specimens, each->wrong);
}

} // namespace

/// The share of made specimens that is read, by degradation, beside what a usual reader makes of the same picture:
/// Tesseract with a whitelist for zones, ZXing on the whole page for codes. usage: bench_reading DECODER [SPECIMENS]
int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("OMP_THREAD_LIMIT", "1");
    const QGuiApplication application(count, arguments);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: bench_reading DECODER [SPECIMENS]\n");
        return 2;
    }
    const unsigned specimens = words.size() > 2 ? words[2].toUInt() : 6;
    const Inspector inspector(words[1], nullptr);
    quality::ReadBaseline baseline;
    std::mt19937 random(20261128);
    QMap<QString, Tally> zones;
    QMap<QString, Tally> codes;
    QList<quality::Degradation> all(quality::degradations().begin(), quality::degradations().end());
    all.prepend({u"none"_s, {0}});
    for (const quality::Degradation& degradation : std::as_const(all)) {
        for (const double level : degradation.levels) {
            const QString name = degradation.kind + u' ' + QString::number(level);
            for (unsigned number = 0; number < specimens; ++number) {
                const QStringList card = cardOf(random);
                const QImage turned = specimens::turned(specimens::cardWith(card, dots), number % 3 - 1.0);
                const QByteArray bytes = quality::degraded(asPage(turned), degradation.kind, level, number);
                const auto reading = inspector.readBlocking(bytes);
                Tally& zone = zones[name];
                ++zone.specimens;
                const bool found = reading && reading->mrz;
                zone.read += found && reading->mrz->mrz.lines == card;
                zone.wrong += found && reading->mrz->mrz.lines != card;
                zone.baseline += baseline.readsZone(bytes, card);

                const QByteArray code = codeOf(random);
                const QImage page = specimens::pageWith(specimens::dataMatrix(code, 4), dots);
                const QByteArray pageBytes = quality::degraded(asPage(page), degradation.kind, level, number);
                const auto pageReading = inspector.readBlocking(pageBytes);
                Tally& matrix = codes[name];
                ++matrix.specimens;
                const bool seen = pageReading && pageReading->twoDDoc;
                matrix.read += seen && pageReading->twoDDoc->doc.code == code;
                matrix.wrong += seen && pageReading->twoDDoc->doc.code != code;
                matrix.baseline += baseline.readsCode(pageBytes, code);
            }
        }
    }
    print("zone", zones);
    print("2D-Doc", codes);
    const auto wrong = [](const QMap<QString, Tally>& tallies) {
        int sum = 0;
        for (const Tally& each : tallies)
            sum += each.wrong;
        return sum;
    };
    return wrong(codes) == 0 && wrong(zones) == 0 ? 0 : 1;
}
