#include "model/RequestState.h"

namespace guichet {

namespace {
constexpr const char* stateNames[] = {
    "draft",    "sent",     "checking-images", "under-examination", "to-complete", "images-rejected",
    "rejected", "approved", "deleted"};
}

const QList<RequestState>& allRequestStates()
{
    static const QList<RequestState> all = {RequestState::Draft,          RequestState::Sent,
                                            RequestState::CheckingImages, RequestState::UnderExamination,
                                            RequestState::ToComplete,     RequestState::ImagesRejected,
                                            RequestState::Rejected,       RequestState::Approved,
                                            RequestState::Deleted};
    return all;
}

QString stateName(RequestState state)
{
    return QString::fromLatin1(stateNames[static_cast<int>(state)]);
}

std::optional<RequestState> stateFromName(QStringView name)
{
    for (RequestState state : allRequestStates())
        if (name == QLatin1StringView(stateNames[static_cast<int>(state)]))
            return state;
    return std::nullopt;
}

QString actionName(RequestAction action)
{
    switch (action) {
    case RequestAction::Modify:
        return QStringLiteral("modify");
    case RequestAction::Delete:
        return QStringLiteral("delete");
    case RequestAction::Complete:
        return QStringLiteral("complete");
    case RequestAction::StartAgain:
        return QStringLiteral("start-again");
    }
    Q_UNREACHABLE();
}

QList<RequestAction> actionsIn(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return {RequestAction::Modify, RequestAction::Delete};
    case RequestState::ToComplete:
        return {RequestAction::Complete};
    case RequestState::ImagesRejected:
    case RequestState::Rejected:
        return {RequestAction::StartAgain};
    case RequestState::Sent:
    case RequestState::CheckingImages:
    case RequestState::UnderExamination:
    case RequestState::Approved:
    case RequestState::Deleted:
        return {};
    }
    Q_UNREACHABLE();
}

bool canBecome(RequestState from, RequestState to)
{
    if (to == RequestState::Deleted)
        return from != RequestState::Deleted;
    switch (from) {
    case RequestState::Draft:
        return to == RequestState::Sent;
    case RequestState::Sent:
        return to == RequestState::CheckingImages;
    case RequestState::CheckingImages:
        return to == RequestState::UnderExamination || to == RequestState::ImagesRejected;
    case RequestState::UnderExamination:
        return to == RequestState::Approved || to == RequestState::ToComplete || to == RequestState::Rejected;
    case RequestState::ToComplete:
        return to == RequestState::Sent;
    case RequestState::ImagesRejected:
    case RequestState::Rejected:
    case RequestState::Approved:
    case RequestState::Deleted:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace guichet
