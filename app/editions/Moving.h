#pragma once

#include "catalogue/Catalogue.h"
#include "editions/EditionStore.h"
#include "vault/DraftSummary.h"

namespace guichet::editions {

/// A question, a document or a consent that a change of edition is about.
struct ChangedThing
{
    QString id; ///< pointer of the question, kind of the document, id of the consent
    catalogue::LocalText words;

    bool operator==(const ChangedThing&) const = default;
};

/// What another edition asks of a request, compared with the one it was begun under.
struct EditionChange
{
    QList<ChangedThing> newQuestions;  ///< asked now and not before
    QList<ChangedThing> goneQuestions; ///< the other way round, and answered: the answers are kept aside
    QList<ChangedThing> newDocuments;
    QList<ChangedThing> goneDocuments; ///< added already: kept aside
    QList<ChangedThing> consentsAgain; ///< given in words that are others now

    bool operator==(const EditionChange&) const = default;
};

/// The edition under which a draft was begun; the first one where it names none.
QString editionOf(const vault::DraftContent& content);
QString editionOf(const vault::DraftSummary& summary);

/// The draft's procedure under the edition it was begun under: editionNotKnown, or procedureDropped, if it isn't there.
/// It lives as long as the store.
Result<const catalogue::Procedure*> procedureUnderItsEdition(EditionStore& store, const vault::DraftContent& content);

/// `before` may be null: an edition that isn't on this computer. Then only what is answered and no longer asked is
/// known.
EditionChange changeBetween(const catalogue::Procedure* before, const catalogue::Procedure& after,
                            const Request& request, QDate on);

/// The draft under the edition `to`: answers, papers and consents that it doesn't ask are kept aside, those kept aside
/// earlier that it does ask come back. Nothing is lost: moved back, the request is what it was. Changes in between
/// stay. procedureDropped if `to` has no such procedure.
Result<vault::DraftContent> moved(vault::DraftContent content, const catalogue::Procedure* before,
                                  const catalogue::Catalogue& to, const QDateTime& now);

} // namespace guichet::editions
