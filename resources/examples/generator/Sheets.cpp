#include "Papers.h"

#include "Canvas.h"

#include <QLocale>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace guichet::examples {

namespace {

const QColor soft(0x4e, 0x5c, 0x59);
const QColor rule(0xb8, 0xc3, 0xc0);
const QColor tint(0xe8, 0xef, 0xee);
const QColor sheetMark(0x0b, 0x5d, 0x66, 26);

const QColor white(0xfd, 0xfd, 0xfb);

void billHead(Canvas& canvas, QDate date)
{
    QPainterPath drop({33, 20});
    drop.cubicTo(40, 29, 42, 32, 42, 36);
    drop.arcTo(QRectF(24, 27, 18, 18), 0, -180);
    drop.cubicTo(24, 32, 26, 29, 33, 20);
    canvas.painter().fillPath(drop, QColor(0x3f, 0x7f, 0x97));
    canvas.text(48, 24, 70, u"Régie des eaux"_s, {7, 600, QColor(0x22, 0x33, 0x3a)});
    canvas.text(48, 34, 70, u"de "_s + town, {4, 400, soft});
    canvas.text(120, 25, 70, u"Facture n° 2026-0418"_s, {4.6, 600, QColor(0x22, 0x33, 0x3a), false, Qt::AlignRight});
    canvas.text(120, 33, 70, u"du "_s + inWords(date), {4.2, 400, QColor(0x22, 0x33, 0x3a), false, Qt::AlignRight});
}

void foot(Canvas& canvas)
{
    canvas.line(20, 276, 190, 276, 0.2, rule);
    canvas.text(20, 278, 170, u"SPÉCIMEN : papier inventé pour les essais de Guichet Permis, sans valeur."_s,
                {2.9, 400, soft});
}

} // namespace

QString inWords(QDate date)
{
    return QLocale(QLocale::French, QLocale::France).toString(date, u"d MMMM yyyy"_s);
}

QImage waterBill(const Person& person, QDate date)
{
    Canvas canvas(210, 297, sheetResolution, white);
    canvas.specimen(42, sheetMark);
    billHead(canvas, date);
    canvas.text(20, 66, 70, u"Lieu de consommation"_s, {3.8, 400, soft});
    canvas.text(20, 73, 80, person.address, {4.2});
    canvas.text(20, 80, 80, u"99370 "_s + town, {4.2});
    canvas.text(20, 87, 80, u"Contrat 77 120 046"_s, {4.2});
    canvas.text(110, 66, 80, person.formally(), {4.6, 500});
    canvas.text(110, 73.5, 80, person.address, {4.2});
    canvas.text(110, 80.5, 80, u"99370 "_s + town, {4.2});
    canvas.box(20, 108, 170, 32, 2, tint);
    canvas.text(28, 115, 80, u"Montant à payer"_s, {5});
    canvas.text(28, 125, 100, u"Prélèvement le "_s + inWords(date.addDays(21)), {4, 400, soft});
    canvas.text(120, 117, 62, u"107,61 €"_s, {9, 600, QColor(0x16, 0x21, 0x1f), false, Qt::AlignRight});
    canvas.text(20, 156, 120, u"Détail de votre facture"_s, {5.4, 600});
    const QList<QPair<QString, QString>> lines{{u"Abonnement, trois mois"_s, u"18,40 €"_s},
                                               {u"Consommation : 22 m³"_s, u"61,16 €"_s},
                                               {u"Assainissement"_s, u"24,97 €"_s},
                                               {u"Contribution au réseau"_s, u"3,08 €"_s}};
    double y = 169;
    for (const auto& [what, amount] : lines) {
        canvas.text(20, y, 120, what, {4.2});
        canvas.text(140, y, 50, amount, {4.2, 400, QColor(0x1d, 0x27, 0x25), false, Qt::AlignRight});
        canvas.line(20, y + 7.2, 190, y + 7.2, 0.2, rule);
        y += 10;
    }
    canvas.text(20, 218, 165,
                u"Votre consommation est relevée deux fois par an. Entre deux relevés, elle est estimée d’après celle "
                "de l’année passée. Une fuite après compteur se déclare dans le mois qui suit la facture. Le service "
                "répond du lundi au vendredi, de 9 h à 17 h, au guichet de la régie, place du Marché."_s,
                {3.6, 400, soft});
    canvas.text(20, 248, 165,
                u"Cette facture peut servir de justificatif de domicile à la personne nommée ci-dessus."_s,
                {3.6, 400, soft});
    foot(canvas);
    return canvas.finish();
}

QImage waterBillSecondPage(const Person& person, QDate date)
{
    Canvas canvas(210, 297, sheetResolution, white);
    canvas.specimen(42, sheetMark);
    billHead(canvas, date);
    canvas.text(20, 62, 160, u"Votre consommation depuis un an"_s, {5.4, 600});
    const int cubicMetres[] = {19, 24, 22, 27, 21, 22};
    for (int i = 0; i < 6; ++i) {
        const double x = 26 + i * 27;
        canvas.box(x, 140 - cubicMetres[i] * 2.2, 16, cubicMetres[i] * 2.2, 1, QColor(0x3f, 0x7f, 0x97));
        canvas.text(x - 4, 142, 24, QString::number(cubicMetres[i]) + u" m³"_s,
                    {3.8, 400, soft, false, Qt::AlignHCenter});
    }
    canvas.line(20, 140, 190, 140, 0.3, soft);
    canvas.text(20, 160, 165,
                u"Relevé précédent : 1 204. Relevé actuel : 1 226. Le compteur n° 0417 est posé au "_s +
                    person.address +
                    u". La qualité de l’eau est contrôlée chaque mois ; les résultats sont "
                    "affichés en mairie. Titulaire du contrat : "_s +
                    person.formally() + u"."_s,
                {3.9});
    foot(canvas);
    return canvas.finish();
}

QImage medicalOpinion(const Person& person, QDate date, const QString& categories)
{
    Canvas canvas(210, 297, sheetResolution, white);
    canvas.specimen(42, sheetMark);
    canvas.text(20, 20, 170, u"Avis médical d’aptitude à la conduite"_s, {7.4, 600, petrol});
    canvas.text(20, 31, 170, u"Formulaire inventé, établi par un médecin qui n’existe pas"_s, {3.8, 400, soft});
    canvas.line(20, 38, 190, 38, 0.6, petrol);
    const QList<QPair<QString, QString>> lines{{u"Nom de naissance"_s, person.familyName},
                                               {u"Prénoms"_s, person.givenNames},
                                               {u"Date de naissance"_s, person.birthDate},
                                               {u"Lieu de naissance"_s, person.birthPlace},
                                               {u"Adresse"_s, person.address + u", 99370 "_s + town},
                                               {u"Catégories examinées"_s, categories},
                                               {u"Date de l’examen"_s, inWords(date)}};
    double y = 48;
    for (const auto& [label, value] : lines) {
        canvas.text(20, y, 55, label, {4.2, 400, soft});
        canvas.text(76, y, 114, value, {4.4, 500});
        canvas.line(20, y + 7.6, 190, y + 7.6, 0.2, rule);
        y += 11;
    }
    canvas.box(20, 134, 170, 58, 2, tint);
    const QStringList answers{u"Apte"_s, u"Apte avec correction de la vue"_s, u"Apte pour une durée limitée"_s,
                              u"Inapte"_s};
    for (int i = 0; i < 4; ++i) {
        canvas.box(28, 142 + i * 12, 5, 5, 0.6, Qt::white, soft);
        canvas.text(38, 141.3 + i * 12, 140, answers[i], {4.4});
    }
    canvas.line(28.6, 144.5, 30.2, 146.4, 0.7, QColor(0x1b, 0x2a, 0x6b));
    canvas.line(30.2, 146.4, 33.4, 141, 0.7, QColor(0x1b, 0x2a, 0x6b));
    canvas.text(20, 204, 120,
                u"Le médecin soussigné a examiné la personne nommée ci-dessus et constate l’aptitude cochée. Cet avis "
                "vaut deux ans à compter de la date de l’examen."_s,
                {4.0});
    canvas.text(20, 232, 80, u"Fait à "_s + town + u", le "_s + inWords(date), {4.0});
    canvas.stamp(160, 236, 17, u"CABINET MÉDICAL · MODÈLE · "_s, QColor(0x2c, 0x46, 0x8a));
    canvas.signature(70, 242, 48, 16, 14880);
    foot(canvas);
    return canvas.finish();
}

QImage diploma(const Person& person, QDate date)
{
    Canvas canvas(297, 210, sheetResolution, QColor(0xfb, 0xf8, 0xef));
    canvas.specimen(46, QColor(0x80, 0x60, 0x20, 30));
    canvas.box(10, 10, 277, 190, 3, Qt::transparent, QColor(0x80, 0x60, 0x20), 1.2);
    canvas.box(13, 13, 271, 184, 2, Qt::transparent, QColor(0x80, 0x60, 0x20), 0.4);
    const auto centred = [&](double y, const QString& text, double size, int weight, const QColor& colour) {
        canvas.text(20, y, 257, text, {size, weight, colour, false, Qt::AlignHCenter});
    };
    const QColor ink(0x2a, 0x25, 0x18);
    centred(24, u"Centre de formation des Trois-Rivières"_s, 6, 500, ink);
    centred(42, u"Titre professionnel"_s, 13, 700, QColor(0x80, 0x60, 0x20));
    centred(66, u"Conducteur du transport routier de marchandises sur porteur"_s, 6.6, 600, ink);
    centred(86, u"est décerné à"_s, 5, 400, ink);
    centred(97, person.formally(), 11, 600, ink);
    centred(116, u"né le "_s + person.birthDate + u" à "_s + person.birthPlace, 5, 400, ink);
    centred(130, u"Ce titre ouvre droit à la catégorie C du permis de conduire."_s, 5, 500, ink);
    canvas.text(34, 156, 90, u"Fait à "_s + town, {4.6, 400, ink});
    canvas.text(34, 164, 90, u"le "_s + inWords(date), {4.6, 400, ink});
    canvas.text(34, 176, 90, u"N° TP-2026-0093"_s, {4.6, 500, ink});
    canvas.text(150, 156, 60, u"La directrice du centre"_s, {4.6, 400, ink});
    canvas.signature(150, 165, 50, 16, 93);
    canvas.stamp(245, 168, 19, u"TROIS-RIVIÈRES · FORMATION · "_s, QColor(0x8a, 0x2c, 0x2c));
    canvas.text(20, 190.5, 257, u"SPÉCIMEN : papier inventé pour les essais de Guichet Permis, sans valeur."_s,
                {2.9, 400, soft, false, Qt::AlignHCenter});
    return canvas.finish();
}

QImage hostAttestation(const Person& host, const Person& guest, QDate date)
{
    Canvas canvas(210, 297, sheetResolution, white);
    canvas.specimen(42, sheetMark);
    canvas.text(20, 26, 170, u"Attestation d’hébergement sur l’honneur"_s, {7, 600, petrol});
    canvas.line(20, 38, 190, 38, 0.5, petrol);
    const double used =
        canvas.text(20, 52, 170,
                    u"Je soussigné, "_s + host.formally() + u", né le "_s + host.birthDate + u" à "_s +
                        host.birthPlace + u", demeurant "_s + host.address + u", 99370 "_s + town +
                        u", atteste sur l’honneur héberger à mon domicile, depuis plus de trois mois, "_s +
                        guest.formally() + u", née le "_s + guest.birthDate + u" à "_s + guest.birthPlace + u"."_s,
                    {5});
    canvas.text(20, 60 + used, 170,
                u"Je sais qu’une fausse attestation m’expose à des sanctions. Je joins ma pièce d’identité et un "
                "justificatif de domicile de moins de six mois à mon nom."_s,
                {5});
    canvas.text(20, 150, 170, u"Fait à "_s + town + u", le "_s + inWords(date), {5});
    canvas.text(24, 172, 70, u"L’hébergeant"_s, {4.4, 400, soft});
    canvas.text(118, 172, 70, u"La personne hébergée"_s, {4.4, 400, soft});
    canvas.signature(24, 186, 56, 18, 48);
    canvas.signature(118, 186, 50, 16, 2000);
    foot(canvas);
    return canvas.finish();
}

QImage blankSheet()
{
    Canvas canvas(210, 297, sheetResolution, white);
    canvas.line(0, 148.5, 210, 148.5, 0.3, QColor(0xf3, 0xf3, 0xf0));
    return canvas.finish();
}

} // namespace guichet::examples
