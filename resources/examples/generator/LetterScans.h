#pragma once

#include "Papers.h"

namespace guichet::examples {

/// A letter that a procedure asks for, and the file that its scan becomes.
struct LetterScan
{
    QString file;
    Letter letter;
    Person person;
    QDate date;
};

/// The papers that only some procedures ask for: decisions, certificates, declarations.
QList<LetterScan> letterScans(QDate today);

} // namespace guichet::examples
