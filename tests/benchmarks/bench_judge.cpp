#include "quality/Goals.h"
#include "scan/Inspector.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>
// jpeglib.h wants stdio first.
#include <jpeglib.h>

using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page of text with a little grain, as a scanner or a phone gives it.
QByteArray jpegOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(243, 241, 236));
    QPainter painter(&image);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(size.height() / 76);
    painter.setFont(font);
    for (int line = 0; line < 44; ++line)
        painter.drawText(size.width() / 10, size.height() / 20 + line * size.height() / 50,
                         u"Ligne %1 : relevé de compte de Mme Haddad, rue des Tilleuls, 09/11/2026"_s.arg(line));
    painter.end();
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = static_cast<int>(random.generate() % 9) - 4;
            const auto level = [&](int value) { return std::clamp(value + grain, 0, 255); };
            row[x] = qRgb(level(qRed(row[x])), level(qGreen(row[x])), level(qBlue(row[x])));
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 88);
    return buffer.data();
}

void decodeGrey(const QByteArray& bytes)
{
    jpeg_decompress_struct decoder{};
    jpeg_error_mgr errors{};
    decoder.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&decoder);
    jpeg_mem_src(&decoder, reinterpret_cast<const unsigned char*>(bytes.constData()),
                 static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&decoder, TRUE);
    decoder.out_color_space = JCS_GRAYSCALE;
    jpeg_start_decompress(&decoder);
    std::vector<unsigned char> row(decoder.output_width);
    while (decoder.output_scanline < decoder.output_height) {
        unsigned char* to = row.data();
        jpeg_read_scanlines(&decoder, &to, 1);
    }
    jpeg_finish_decompress(&decoder);
    jpeg_destroy_decompress(&decoder);
}

double medianMilliseconds(const std::function<void()>& work)
{
    constexpr int rounds = 15;
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[rounds / 2];
}

} // namespace

/// One warm judgement against libjpeg-turbo's grey decode of the same file, in one run. Limit 2.5, goal 1.5.
/// usage: bench_judge DECODER
int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    if (count < 2) {
        std::fprintf(stderr, "usage: bench_judge DECODER\n");
        return 2;
    }
    const Inspector inspector(QString::fromLocal8Bit(arguments[1]), nullptr);
    bool within = true;
    const std::pair<const char*, QSize> pages[] = {{"A4 at 300 dpi", {2480, 3508}},
                                                   {"photo of 12 megapixels", {4032, 3024}}};
    for (const auto& [name, size] : pages) {
        const QByteArray bytes = jpegOf(size);
        if (const auto report = inspector.inspectBlocking(bytes, {}); !report || !report->legibility) {
            std::fprintf(stderr, "%s wasn't judged\n", name);
            return 2;
        }
        const double bare = medianMilliseconds([&] { decodeGrey(bytes); });
        const double judged = medianMilliseconds([&] { inspector.inspectBlocking(bytes, {}); });
        constexpr double limit = 2.5;
        std::printf("%s, %lld kB: grey decode %.1f ms, judged in %.1f ms, ratio %.2f (limit %.1f)\n", name,
                    static_cast<long long>(bytes.size() / 1000), bare, judged, judged / bare, limit);
        guichet::quality::printAtMost(9, std::string("time against a grey decode: ") + name, judged / bare, limit);
        within = within && judged / bare <= limit;
    }
    return within ? 0 : 1;
}
