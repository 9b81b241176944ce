#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace guichet::scan {

/// One value of a 2D-Doc, by its identifier of two characters (ANTS specification 3.2.6).
struct TwoDDocField
{
    QString id;
    QString value;
    bool cut = false; ///< it was too long for its field, the issuer says so

    bool operator==(const TwoDDocField&) const = default;
};

/// A 2D-Doc in the C40 form, versions 1 to 4, as printed on bills, notices and titles. Read, not authenticated.
struct TwoDDoc
{
    int version = 0;             ///< 1 to 4
    QString authority;           ///< of certification, "FR05"
    QString certificate;         ///< of the issuer, "0001"
    std::optional<QDate> issued; ///< the document itself; none where the issuer says so
    std::optional<QDate> sealed; ///< when it was signed
    QString type;                ///< "01" is a bill; what it means depends on the perimeter
    QString perimeter;           ///< "01": the ANTS
    QString country;             ///< of the issuer, in version 4 only
    QList<TwoDDocField> fields;  ///< in their order; those before the first that isn't known
    QList<TwoDDocField> annex;   ///< the same, not signed
    bool complete = false;       ///< every field was known and well-formed
    QByteArray signedPart;       ///< what the signature is over
    QByteArray signature;        ///< r and s, 64, 96 or 132 bytes; empty if there is none that could be right
    QByteArray code;             ///< as read

    /// The value of a field, of the signed part only; empty if there is none.
    QString value(const char* id) const;

    bool operator==(const TwoDDoc&) const = default;
};

inline constexpr qsizetype longestTwoDDoc = 3200; ///< bytes; a Data Matrix holds 3,116 digits at most

/// Nothing if it isn't a 2D-Doc of a form that is read here.
std::optional<TwoDDoc> readTwoDDoc(const QByteArray& code);

/// What a type of the perimeter 01 is, in the user's language: "Bill", …; a general word for one that isn't known.
QString twoDDocTypeText(const TwoDDoc& doc);

} // namespace guichet::scan
