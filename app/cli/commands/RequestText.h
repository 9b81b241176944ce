#pragma once

#include "service/ApiClient.h"
#include "vault/DraftContent.h"

namespace guichet::cli {

/// programs.md: what `submit` and `request` print as JSON.
QJsonObject requestJson(const vault::DraftContent& content);
QJsonObject requestJson(const service::ServiceRequest& request);

/// One sentence: what the state means and what to do now.
QString stateWords(RequestState state);

/// The same in words: number, state, what to do next, when it will be deleted.
QString requestText(const vault::DraftContent& content);
QString requestText(const service::ServiceRequest& request);

} // namespace guichet::cli
