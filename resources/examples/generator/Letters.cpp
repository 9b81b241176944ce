#include "Papers.h"

#include "Canvas.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::examples {

QImage letter(const Letter& of, const Person& person, QDate date)
{
    const QColor soft(0x4e, 0x5c, 0x59);
    Canvas canvas(210, 297, sheetResolution, QColor(0xfd, 0xfd, 0xfb));
    canvas.specimen(42, QColor(0x0b, 0x5d, 0x66, 26));
    canvas.text(20, 20, 110, of.issuer, {5.4, 600, petrol});
    canvas.text(20, 30, 110, u"Organisme inventé, "_s + town, {3.8, 400, soft});
    canvas.text(20, 52, 170, of.title, {8, 600});
    canvas.line(20, 66, 190, 66, 0.6, petrol);
    const QList<QPair<QString, QString>> lines{{u"Nom de naissance"_s, person.familyName},
                                               {u"Prénoms"_s, person.givenNames},
                                               {u"Date de naissance"_s, person.birthDate},
                                               {u"Lieu de naissance"_s, person.birthPlace},
                                               {u"Adresse"_s, person.address + u", 99370 "_s + town}};
    double y = 76;
    for (const auto& [label, value] : lines) {
        canvas.text(20, y, 55, label, {4.2, 400, soft});
        canvas.text(76, y, 114, value, {4.4, 500});
        y += 10;
    }
    y += 8;
    for (const QString& paragraph : of.paragraphs)
        y += canvas.text(20, y, 170, paragraph, {4.8}) + 6;
    canvas.text(20, 232, 100, u"Fait à "_s + town + u", le "_s + inWords(date), {4.2});
    canvas.stamp(160, 240, 17, of.stamp, QColor(0x2c, 0x46, 0x8a));
    canvas.signature(70, 244, 48, 16, qHash(of.title, 0u));
    canvas.line(20, 276, 190, 276, 0.2, QColor(0xb8, 0xc3, 0xc0));
    canvas.text(20, 278, 170, u"SPÉCIMEN : papier inventé pour les essais de Guichet Permis, sans valeur."_s,
                {2.9, 400, soft});
    return canvas.finish();
}

} // namespace guichet::examples
