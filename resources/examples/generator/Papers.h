#pragma once

#include "Person.h"

#include <QDate>
#include <QImage>
#include <QStringList>

/// Made-up papers of our own design. None imitates a real one; each says SPÉCIMEN.
namespace guichet::examples {

/// Pixels a millimetre of cards and of A4 sheets.
inline constexpr double cardResolution = 24;
inline constexpr double sheetResolution = 12;

QImage identityCardFront(const Person& person, QDate today);
/// With a machine-readable zone of form TD1 (ICAO 9303-5) of the State of Utopia; its check digits are right.
QImage identityCardBack(const Person& person, QDate today);

/// `printedName`: as on the card, which may hold a mistake.
QImage licenceFront(const Person& person, const QString& printedName, const QString& number, QDate received);
QImage licenceBack(const QStringList& categories, QDate received);

QImage waterBill(const Person& person, QDate date);
QImage waterBillSecondPage(const Person& person, QDate date);
QImage medicalOpinion(const Person& person, QDate date, const QString& categories);
QImage diploma(const Person& person, QDate date);
/// `host` attests on honour that `guest` lives there; both sign.
QImage hostAttestation(const Person& host, const Person& guest, QDate date);
/// A typed sheet with the holder's civil status, a few sentences, a stamp and a signature: most papers look like that.
struct Letter
{
    QString issuer;
    QString title;
    QStringList paragraphs;
    QString stamp; ///< words around its rim
};
QImage letter(const Letter& of, const Person& person, QDate date);
/// An empty sheet with a fold.
QImage blankSheet();

/// "4 septembre 2026"
QString inWords(QDate date);
inline const QString town = QStringLiteral("Saint-Ambroise-des-Prés");

} // namespace guichet::examples
