#pragma once

#include "Person.h"

#include <QDate>

namespace guichet::examples {

/// Weights 7-3-1 over the characters, modulo 10 (ICAO 9303-3 §4.9).
QString mrzCheckDigit(const QString& text);

/// The three lines of form TD1 of a card of the State of Utopia.
QStringList mrzOf(const Person& person, QDate expiry);

} // namespace guichet::examples
