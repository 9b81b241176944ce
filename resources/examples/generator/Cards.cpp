#include "Papers.h"

#include "Canvas.h"
#include "Mrz.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace guichet::examples {

namespace {

constexpr double cardWidth = 85.6;
constexpr double cardHeight = 54;
const QColor violet(0x5a, 0x3d, 0x7a);
const QColor greyGreen(0x4e, 0x5c, 0x59);
const QColor cardMark(0x9c, 0x20, 0x18, 60);

QString numeric(QDate date)
{
    return date.toString(u"dd.MM.yyyy");
}

void labelled(Canvas& canvas, double x, double y, double width, const QString& label, const QString& value)
{
    canvas.text(x, y, width, label, {1.75, 400, greyGreen});
    canvas.text(x, y + 2.2, width, value, {2.8, 600});
}

} // namespace

QImage identityCardFront(const Person& person, QDate today)
{
    Canvas canvas(cardWidth, cardHeight, cardResolution, QColor(0xf1, 0xf6, 0xf3));
    canvas.waves(QColor(0xcf, 0xe0, 0xdc));
    canvas.specimen(14, cardMark);
    canvas.text(5, 3.6, 60, u"CARTE D’IDENTITÉ"_s, {3.6, 700, petrol});
    canvas.text(55, 4.1, 26, u"SPÉCIMEN"_s, {2.6, 600, greyGreen, false, Qt::AlignRight});
    canvas.text(5, 8.2, 70, u"Modèle inventé, sans valeur"_s, {1.9, 400, greyGreen});
    canvas.portrait(5, 13, 23, 30);
    labelled(canvas, 32, 12.5, 48, u"Nom / Surname"_s, person.familyName.toUpper());
    labelled(canvas, 32, 18.5, 48, u"Prénoms / Given names"_s, person.givenNames);
    labelled(canvas, 32, 24.5, 24, u"Né(e) le / Birth"_s, person.birthDate);
    labelled(canvas, 60, 24.5, 20, u"Sexe / Sex"_s, person.sex);
    labelled(canvas, 32, 30.5, 48, u"Lieu de naissance / Place of birth"_s, person.birthPlace);
    labelled(canvas, 32, 36.5, 24, u"Numéro / Number"_s, person.cardNumber);
    labelled(canvas, 60, 36.5, 22, u"Expire le / Expiry"_s, numeric(today.addYears(6)));
    canvas.signature(34, 44.5, 26, 5, qHash(person.cardNumber, 0u));
    return canvas.finish();
}

QImage identityCardBack(const Person& person, QDate today)
{
    Canvas canvas(cardWidth, cardHeight, cardResolution, QColor(0xf1, 0xf6, 0xf3));
    canvas.waves(QColor(0xcf, 0xe0, 0xdc));
    canvas.specimen(11, cardMark, 0.27);
    labelled(canvas, 5, 4, 50, u"Adresse / Address"_s, person.address);
    canvas.text(5, 10.2, 60, u"99370 "_s + town, {3.0, 600});
    labelled(canvas, 5, 16, 26, u"Délivrée le / Issued"_s, numeric(today.addYears(-4)));
    labelled(canvas, 35, 16, 30, u"Par / By"_s, u"Bureau des modèles"_s);
    QRandomGenerator random(qHash(person.cardNumber, 0u));
    for (int row = 0; row < 16; ++row)
        for (int column = 0; column < 16; ++column)
            if (row == 15 || column == 0 || random.bounded(2))
                canvas.box(66 + column * 0.9, 5 + row * 0.9, 0.92, 0.92, 0, QColor(0x1d, 0x27, 0x25));
    canvas.box(0, 29, cardWidth, 25, 0, QColor(0xfa, 0xfc, 0xfb));
    double y = 32;
    for (const QString& line : mrzOf(person, today.addYears(6))) {
        canvas.text(4.2, y, 80, line, {4.2, 400, QColor(0x14, 0x14, 0x14), true});
        y += 6.4;
    }
    return canvas.finish();
}

QImage licenceFront(const Person& person, const QString& printedName, const QString& number, QDate received)
{
    Canvas canvas(cardWidth, cardHeight, cardResolution, QColor(0xf6, 0xf1, 0xf7));
    canvas.waves(QColor(0xe0, 0xd3, 0xe6));
    canvas.specimen(14, cardMark);
    canvas.text(32, 3.6, 50, u"PERMIS · DRIVING LICENCE"_s, {3.2, 700, violet});
    canvas.text(32, 7.8, 50, u"Modèle inventé, sans valeur"_s, {1.9, 400, greyGreen});
    canvas.portrait(5, 8, 23, 30);
    const QStringList rows{u"1.   "_s + printedName.toUpper(),
                           u"2.   "_s + person.givenNames,
                           u"3.   "_s + person.birthDate + u"   "_s + person.birthPlace,
                           u"4a. "_s + numeric(received.addDays(-12)) + u"   4b. "_s +
                               numeric(received.addDays(-12).addYears(15)),
                           u"4c. Bureau des modèles"_s,
                           u"5.   "_s + number};
    double y = 13;
    for (const QString& row : rows)
        y += canvas.text(32, y, 51, row, {3.0, 600}) + 0.7;
    canvas.text(5, 39, 4, u"7."_s, {2.4, 400, greyGreen});
    canvas.signature(8, 40, 20, 6, qHash(person.cardNumber, 0u));
    canvas.text(32, 45, 50, u"9.   AM, B1, B"_s, {3.2, 700});
    return canvas.finish();
}

QImage licenceBack(const QStringList& categories, QDate received)
{
    Canvas canvas(cardWidth, cardHeight, cardResolution, QColor(0xf6, 0xf1, 0xf7));
    canvas.waves(QColor(0xe0, 0xd3, 0xe6));
    canvas.specimen(14, cardMark);
    const QStringList all{u"AM"_s, u"A1"_s, u"A2"_s, u"A"_s, u"B1"_s, u"B"_s, u"C1"_s, u"C"_s, u"D"_s, u"BE"_s};
    const double columns[] = {5, 20, 40, 60, 80.6};
    const QStringList heads{u"9."_s, u"10."_s, u"11."_s, u"12."_s};
    for (int i = 0; i < 4; ++i)
        canvas.text(columns[i] + 1, 3.4, 15, heads[i], {2.2, 600, greyGreen});
    double y = 7;
    for (const QString& each : all) {
        canvas.line(5, y, 80.6, y, 0.15, greyGreen);
        canvas.text(6, y + 0.4, 12, each, {2.5, 600});
        if (categories.contains(each)) {
            canvas.text(21, y + 0.4, 20, numeric(received.addYears(-2)), {2.5, 400});
            canvas.text(41, y + 0.4, 20, numeric(received.addYears(13)), {2.5, 400});
        } else {
            canvas.text(21, y + 0.4, 20, u"–"_s, {2.5, 400});
        }
        y += 4.1;
    }
    for (double x : columns)
        canvas.line(x, 7, x, y, 0.15, greyGreen);
    canvas.line(5, y, 80.6, y, 0.15, greyGreen);
    canvas.text(5, 49.4, 75, u"12.  01.01 (verres correcteurs)"_s, {2.2, 400});
    return canvas.finish();
}

} // namespace guichet::examples
