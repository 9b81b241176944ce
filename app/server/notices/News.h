#pragma once

#include "model/RequestState.h"

#include <QList>

namespace guichet::server {

/// The states that people are told of when their request reaches them.
inline const QList<RequestState> newsStates = {RequestState::Approved, RequestState::ToComplete, RequestState::Rejected,
                                               RequestState::ImagesRejected};

} // namespace guichet::server
