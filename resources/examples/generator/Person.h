#pragma once

#include <QString>
#include <QStringList>

namespace guichet::examples {

/// Someone who doesn't exist.
struct Person
{
    QString familyName;
    QString givenNames; ///< "Yasmina, Leïla"
    QString birthDate;  ///< as on a paper, "00.00.1962"
    QString birthMrz;   ///< YYMMDD, "<<" for what is unknown
    QString birthPlace;
    QString sex;   ///< F or M
    QString title; ///< "Mme" or "M."
    QString cardNumber;
    QString address;

    QString firstName() const { return givenNames.section(u',', 0, 0); }
    QString called() const { return firstName() + u' ' + familyName; }
    QString formally() const { return title + u' ' + firstName() + u' ' + familyName.toUpper(); }
};

inline const Person yasmina{
    QStringLiteral("Haddad"), QStringLiteral("Yasmina, Leïla"), QStringLiteral("00.00.1962"),
    QStringLiteral("62<<<<"), QStringLiteral("Tiznit (Maroc)"), QStringLiteral("F"),
    QStringLiteral("Mme"),    QStringLiteral("SPEC62014"),      QStringLiteral("14, rue des Tilleuls")};

inline const Person sami{QStringLiteral("Haddad"),
                         QStringLiteral("Sami"),
                         QStringLiteral("17.05.2004"),
                         QStringLiteral("040517"),
                         QStringLiteral("Saint-Ambroise-des-Prés"),
                         QStringLiteral("M"),
                         QStringLiteral("M."),
                         QStringLiteral("SPEC04517"),
                         QStringLiteral("3, impasse du Lavoir")};

inline const Person marcel{QStringLiteral("Roussel"),
                           QStringLiteral("Marcel"),
                           QStringLiteral("02.11.1948"),
                           QStringLiteral("481102"),
                           QStringLiteral("Villeneuve-la-Grange"),
                           QStringLiteral("M"),
                           QStringLiteral("M."),
                           QStringLiteral("SPEC48112"),
                           QStringLiteral("7, chemin des Aubépines")};

inline const Person ines{QStringLiteral("Roussel"),
                         QStringLiteral("Inès, Jeanne"),
                         QStringLiteral("29.02.2000"),
                         QStringLiteral("000229"),
                         QStringLiteral("Villeneuve-la-Grange"),
                         QStringLiteral("F"),
                         QStringLiteral("Mme"),
                         QStringLiteral("SPEC00229"),
                         QStringLiteral("7, chemin des Aubépines")};

} // namespace guichet::examples
