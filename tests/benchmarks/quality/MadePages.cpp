#include "MadePages.h"

#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <opencv2/core.hpp>

using namespace Qt::Literals::StringLiterals;

namespace guichet::quality {

namespace {

const QStringList& vocabulary()
{
    static const QStringList words =
        u"le la les un une des du de en par pour avec sans sous dans chez cette votre notre demande dossier permis "
        u"conduire titre attestation certificat justificatif domicile commune mairie service usager personne nom "
        u"prénom naissance adresse voie numéro date délivrance validité catégorie examen médecin visite autorité "
        u"compétente préfecture signature photographie numérique original copie recto verso pièce identité nationale "
        u"carte séjour facture électricité quittance loyer hébergement déclaration honneur perte vol détérioration "
        u"renouvellement changement état civil mariage véhicule moteur remorque conducteur formation école agréée "
        u"délai réponse courrier téléphone électronique remise envoi réception présenté établi valable jusqu'au "
        u"conformément article arrêté décret code route présente fait soussigné certifie exacts renseignements"_s.split(
            u' ');
    return words;
}

QString sentence(cv::RNG& random, int words)
{
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen.append(vocabulary()[random.uniform(0, int(vocabulary().size()))]);
    if (random.uniform(0, 4) == 0)
        chosen.append(QString::number(random.uniform(1000, 99999)));
    chosen.first()[0] = chosen.first()[0].toUpper();
    return chosen.join(u' ');
}

} // namespace

cv::Mat noisy(const cv::Mat& grey, double sigma, cv::RNG& random)
{
    cv::Mat noise(grey.size(), CV_16S);
    random.fill(noise, cv::RNG::NORMAL, 0, sigma);
    cv::Mat sum;
    grey.convertTo(sum, CV_16S);
    sum += noise;
    cv::Mat out;
    sum.convertTo(out, CV_8U);
    return out;
}

MadePage madePage(unsigned number)
{
    cv::RNG random(number * 7919U + 17U);
    const QStringList families{u"DejaVu Sans"_s, u"Liberation Serif"_s, u"Liberation Sans"_s, u"DejaVu Serif"_s,
                               u"Liberation Mono"_s};
    MadePage page;
    page.dpi = QList<double>{150, 200, 200, 300}[random.uniform(0, 4)];
    const double points = random.uniform(9.0, 12.5);
    const int lines = random.uniform(6, 13);
    QImage image(int(8.27 * page.dpi), int(11.69 * page.dpi), QImage::Format_Grayscale8);
    const int paper = random.uniform(232, 256);
    image.fill(qRgb(paper, paper, paper));
    QFont font(families[int(number) % families.size()]);
    font.setPixelSize(int(points / 72 * page.dpi + 0.5));
    const int ink = random.uniform(5, 60);
    {
        QPainter painter(&image);
        painter.setFont(font);
        painter.setPen(QColor(ink, ink, ink));
        const double pitch = QFontMetricsF(font).height() * random.uniform(1.15, 1.6);
        const double margin = 0.9 * page.dpi;
        for (int i = 0; i < lines; ++i) {
            const double y = margin + pitch * (i + 1) + (i / 6) * pitch;
            if (y > image.height() - margin)
                break;
            page.lines.append(sentence(random, random.uniform(5, 8)));
            painter.drawText(QPointF(margin, y), page.lines.last());
            page.printed = std::min(1.0, (y + 2 * pitch) / image.height());
        }
    }
    constexpr double grain = 2.5;
    const cv::Mat drawn(image.height(), image.width(), CV_8U, image.bits(), std::size_t(image.bytesPerLine()));
    page.grey = noisy(drawn, grain, random);
    return page;
}

} // namespace guichet::quality
