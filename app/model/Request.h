#pragma once

#include "model/Category.h"
#include "model/DocumentKind.h"
#include "model/PartialDate.h"
#include "model/PhotoSignature.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace guichet {

enum class FiledBy
{
    Unanswered,
    Self,
    ThirdParty,
    Agent
};
enum class Sex
{
    Unanswered,
    F,
    M
};

struct BirthPlace
{
    QString country; ///< ISO 3166-1 alpha-2, "FR"
    QString commune; ///< as written on the civil-status paper; any text outside France
    QString inseeCode;

    bool operator==(const BirthPlace&) const = default;
};

struct CivilStatus
{
    QString familyName; ///< birth name
    QString usageName;
    QStringList givenNames; ///< all of them, in the order of the civil status
    Sex sex = Sex::Unanswered;
    std::optional<PartialDate> birthDate;
    QString nationality; ///< ISO 3166-1 alpha-2
    BirthPlace birthPlace;

    bool operator==(const CivilStatus&) const = default;
};

struct Address
{
    QString line1;
    QString line2;
    QString postalCode;
    QString city;
    QString country; ///< ISO 3166-1 alpha-2

    bool operator==(const Address&) const = default;
};

/// Of the person the licence is for, also when someone else files (seed): the notices go there.
struct ContactDetails
{
    QString email;
    QString mobile;
    Address address;

    bool operator==(const ContactDetails&) const = default;
};

/// One required paper, of one or more scans. `files` are paths in an answers file, document ids in a draft.
struct SupportingDocument
{
    DocumentKind kind;
    QStringList files;

    bool operator==(const SupportingDocument&) const = default;
};

/// A consent given on purpose ("loss-is-final", "truthful"); part of what is filed and of the receipt.
struct Consent
{
    QString id;
    QDateTime givenAt; ///< UTC

    bool operator==(const Consent&) const = default;
};

/// A warning that the person read and overruled: the code of a finding or the id of a rule, and what it was about.
struct Overruled
{
    QString warning;
    QString about; ///< a document kind or a JSON Pointer; may be empty
    QDateTime at;  ///< UTC

    bool operator==(const Overruled&) const = default;
};

/// What a person files: a plain value. Everything may still be missing.
struct Request
{
    QString procedure; ///< slug; can't be changed once a draft exists (seed)
    FiledBy filedBy = FiledBy::Unanswered;
    CivilStatus civilStatus;
    QList<Category> categories;
    ContactDetails contact;
    PhotoSignature photoSignature;
    QJsonObject details; ///< what the procedure asks besides, by field name of the catalogue
    QList<SupportingDocument> documents;
    QList<Consent> consents;
    QList<Overruled> overruled;

    bool operator==(const Request&) const = default;
};

/// Limits of every text and list of a Request; past them an input is refused with its pointer and the limit.
inline constexpr int requestTextLimit = 500;
inline constexpr int requestListLimit = 50;
inline constexpr int requestFilesLimit = 100;
inline constexpr qint64 requestJsonLimit = 1'000'000; ///< bytes

} // namespace guichet
