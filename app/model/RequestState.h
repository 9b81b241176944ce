#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace guichet {

/// The states of the seed's table in its order, then `Deleted`: every request is deleted after six months, whatever
/// its state (seed).
enum class RequestState
{
    Draft,
    Sent,
    CheckingImages,
    UnderExamination,
    ToComplete,
    ImagesRejected,
    Rejected,
    Approved,
    Deleted,
};

/// What a state lets the person do (seed): one or two things, or nothing but wait.
enum class RequestAction
{
    Modify,
    Delete,
    Complete,
    StartAgain
};

const QList<RequestState>& allRequestStates();

/// "checking-images", "to-complete", …: the form used in files, by the API and in the terminal.
QString stateName(RequestState state);
std::optional<RequestState> stateFromName(QStringView name);

QString actionName(RequestAction action); ///< "modify", "delete", "complete", "start-again"

QList<RequestAction> actionsIn(RequestState state);

/// Legal transitions of a request (domain, §5.1). Every state may lead to Deleted.
bool canBecome(RequestState from, RequestState to);

} // namespace guichet
