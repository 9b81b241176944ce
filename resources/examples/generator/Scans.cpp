#include "Scans.h"

#include "Degrade.h"
#include "LetterScans.h"
#include "Papers.h"
#include "ScanFile.h"

#include <QPainter>
#include <QtConcurrentMap>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace guichet::examples {

namespace {

using Step = std::function<bool()>;

PhoneShot phone(unsigned seed, double turned)
{
    PhoneShot shot;
    shot.seed = seed;
    shot.turned = turned;
    return shot;
}

/// Both sides of a card on one sheet, as on the glass of a flatbed.
QImage onOneSheet(const QImage& front, const QImage& back)
{
    QImage sheet(qRound(210 * sheetResolution), qRound(297 * sheetResolution), QImage::Format_RGB888);
    sheet.fill(QColor(0xf7, 0xf8, 0xf7));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF card(85.6 * sheetResolution, 54 * sheetResolution);
    const double left = (sheet.width() - card.width()) / 2;
    painter.drawImage(QRectF(QPointF(left, 40 * sheetResolution), card),
                      front.scaledToWidth(qRound(card.width()), Qt::SmoothTransformation));
    painter.drawImage(QRectF(QPointF(left, 120 * sheetResolution), card),
                      back.scaledToWidth(qRound(card.width()), Qt::SmoothTransformation));
    return sheet;
}

QImage scanned(const QImage& paper, unsigned seed, double scale = 0.66)
{
    FlatbedScan scan;
    scan.seed = seed;
    scan.scale = scale;
    return asScanned(paper, scan);
}

/// A loss: a phone on the kitchen table.
QList<Step> lossSteps(const QString& to, QDate today)
{
    return {
        [=] {
            return writeJpeg(to + u"identity-recto.jpg"_s,
                             asPhotographed(identityCardFront(yasmina, today), phone(11, 1.2)), 88);
        },
        [=] {
            return writeJpeg(to + u"identity-verso.jpg"_s,
                             asPhotographed(identityCardBack(yasmina, today), phone(12, -0.8)), 88);
        },
        [=] {
            return writeJpeg(to + u"residence-1.jpg"_s,
                             asPhotographed(waterBill(yasmina, today.addDays(-66)), phone(13, -1.6)), 86,
                             Held::OnItsSide);
        },
        [=] {
            return writeJpeg(to + u"residence-2.jpg"_s,
                             asPhotographed(waterBillSecondPage(yasmina, today.addDays(-66)), phone(14, 0.9)), 86,
                             Held::OnItsSide);
        },
        [=] {
            return writeJpeg(to + u"medical-opinion.jpg"_s,
                             asPhotographed(medicalOpinion(yasmina, today.addDays(-20), u"B, C"_s), phone(15, 0.6)),
                             86);
        },
    };
}

/// A diploma: mostly the flatbed of a school.
QList<Step> diplomaSteps(const QString& to, QDate today)
{
    const QDate obtained = today.addDays(-140);
    return {
        [=] {
            return writePdf(
                to + u"sami-identity.pdf"_s,
                {scanned(onOneSheet(identityCardFront(sami, today), identityCardBack(sami, today)), 21, 1.0)});
        },
        [=] {
            FlatbedScan grey;
            grey.seed = 22;
            grey.grey = true;
            grey.turned = -0.7;
            grey.grain = 1.0;
            return writePng(to + u"sami-residence.png"_s, asScanned(waterBill(sami, today.addDays(-30)), grey));
        },
        [=] { return writeJpeg(to + u"sami-diploma.jpg"_s, scanned(diploma(sami, obtained), 23), 85); },
        [=] {
            return writeJpeg(to + u"sami-medical-opinion.jpg"_s,
                             asPhotographed(medicalOpinion(sami, today.addDays(-45), u"C"_s), phone(24, -1.1)), 86,
                             Held::OnItsSide);
        },
        [=] {
            return writeJpeg(
                to + u"sami-licence-recto.jpg"_s,
                asPhotographed(licenceFront(sami, sami.familyName, u"13AA00417"_s, today.addYears(-2)), phone(25, 0.7)),
                88);
        },
        [=] {
            return writeJpeg(
                to + u"sami-licence-verso.jpg"_s,
                asPhotographed(licenceBack({u"AM"_s, u"B1"_s, u"B"_s}, today.addYears(-2)), phone(26, -0.5)), 88);
        },
    };
}

/// A card with a mistake in the name, and someone who lives with a relative.
QList<Step> correctionSteps(const QString& to, QDate today)
{
    const QDate received = today.addDays(-40);
    return {
        [=] {
            return writeJpeg(to + u"ines-identity-recto.jpg"_s,
                             asPhotographed(identityCardFront(ines, today), phone(31, -0.9)), 88);
        },
        [=] {
            return writeJpeg(to + u"ines-identity-verso.jpg"_s,
                             asPhotographed(identityCardBack(ines, today), phone(32, 1.0)), 88);
        },
        [=] {
            return writeJpeg(to + u"ines-licence-recto.jpg"_s,
                             asPhotographed(licenceFront(ines, u"Rousel"_s, u"26AB00417"_s, received), phone(33, 0.8)),
                             88);
        },
        [=] {
            return writeJpeg(to + u"ines-licence-verso.jpg"_s,
                             asPhotographed(licenceBack({u"AM"_s, u"B1"_s, u"B"_s}, received), phone(34, -1.2)), 88);
        },
        [=] {
            return writePdf(
                to + u"marcel-identity.pdf"_s,
                {scanned(onOneSheet(identityCardFront(marcel, today), identityCardBack(marcel, today)), 35, 1.0)});
        },
        [=] {
            return writeJpeg(to + u"marcel-residence.jpg"_s, scanned(waterBill(marcel, today.addDays(-90)), 36), 85);
        },
        [=] {
            return writeJpeg(to + u"host-attestation.jpg"_s,
                             asPhotographed(hostAttestation(marcel, ines, today.addDays(-8)), phone(37, 1.3)), 86);
        },
    };
}

/// What should come back to its owner before it is sent.
QList<Step> badSteps(const QString& to, QDate today)
{
    return {
        [=] {
            PhoneShot shot = phone(41, 2);
            shot.blur = 14;
            return writeJpeg(to + u"identity-blurred.jpg"_s, asPhotographed(identityCardFront(yasmina, today), shot),
                             80);
        },
        [=] {
            PhoneShot shot = phone(42, -4);
            shot.light = 0.19;
            shot.shade = 0.6;
            shot.noise = 6;
            return writeJpeg(to + u"residence-dark.jpg"_s, asPhotographed(waterBill(yasmina, today.addDays(-66)), shot),
                             80);
        },
        [=] { return writeJpeg(to + u"blank.jpg"_s, scanned(blankSheet(), 43), 85); },
    };
}

/// What only some procedures ask for: letters on the glass of a flatbed.
QList<Step> letterSteps(const QString& to, QDate today)
{
    QList<Step> steps{[=] {
        return writeJpeg(to + u"marcel-medical-opinion.jpg"_s,
                         scanned(medicalOpinion(marcel, today.addDays(-35), u"B"_s), 60), 85);
    }};
    unsigned seed = 61;
    for (const LetterScan& each : letterScans(today)) {
        const unsigned own = seed++;
        steps.append(
            [=] { return writeJpeg(to + each.file, scanned(letter(each.letter, each.person, each.date), own), 85); });
    }
    return steps;
}

} // namespace

bool writeScans(const QString& folder, QDate today)
{
    const QString to = folder + u'/';
    QList<Step> steps = lossSteps(to, today) + diplomaSteps(to, today) + correctionSteps(to, today) +
                        letterSteps(to, today) + badSteps(to, today);
    const QList<bool> done = QtConcurrent::blockingMapped(steps, [](const Step& step) { return step(); });
    return !done.contains(false);
}

} // namespace guichet::examples
