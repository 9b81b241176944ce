#pragma once

#include "model/Failure.h"
#include "model/FilingReceipt.h"
#include "model/Request.h"
#include "model/RequestState.h"
#include "vault/FiledElsewhere.h"
#include "vault/Retention.h"
#include "vault/StoredDocument.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <optional>

namespace guichet::vault {

/// One line of what happened to a draft or request, kept for the person.
struct JournalEntry
{
    QDateTime at; ///< UTC
    QString kind; ///< a slug that the program translates: "created", "attached", "filed", "state", "imported", …
    QString text; ///< argument of the sentence, plain text

    bool operator==(const JournalEntry&) const = default;
};

/// What the administration says about a request, as it came; plain text, shown as such.
struct AdministrationMessage
{
    QString code;    ///< stable slug; may be empty
    QString pointer; ///< what it is about: a JSON Pointer or a document kind; may be empty
    QString text;
    QDateTime at; ///< UTC

    bool operator==(const AdministrationMessage&) const = default;
};

/// Everything kept of one draft or filed request but the documents' bytes: a plain value.
struct DraftContent
{
    DraftContent() = default;

    Request request;
    QString edition; ///< of the catalogue, under which it was begun or to which it was moved; empty: none was noted yet
    QJsonObject aside; ///< what that edition doesn't ask, kept by the editions floor; nobody else reads it
    QString lastStep;  ///< id of the wizard's step where the person left it
    QList<StoredDocument> documents;
    QJsonObject filing; ///< owned by the filing floor; nobody else reads it, but a summary its `waiting`
    std::optional<FilingReceipt> receipt;
    RequestState state = RequestState::Draft;
    QList<AdministrationMessage> reasons;
    QList<JournalEntry> journal;
    FiledElsewhere elsewhere;          ///< kept by hand of a request filed on the official site
    Retention retention;               ///< of a filed request's copy
    QString serverUrl;                 ///< where it is or was filed; empty before
    QMap<QString, DocumentId> outputs; ///< "filing-receipt", "photo-signature-form", … and where their PDF is

    bool operator==(const DraftContent&) const = default;

    /// The listed document; nullptr if there is none of that id.
    const StoredDocument* document(const DocumentId& id) const;
};

inline constexpr qint64 draftContentLimit = 4'000'000; ///< bytes of the JSON form
inline constexpr int journalLimit = 1000;              ///< entries; the oldest go first when writing

QJsonObject toJson(const DraftContent& content);
Result<DraftContent> draftContentFromJson(const QJsonObject& json);

/// The member `state`.
RequestState stateFromJson(JsonReader& json);

/// "Yasmina Haddad": first given name and the name in use; empty as long as neither is known.
QString personName(const Request& request);

} // namespace guichet::vault
