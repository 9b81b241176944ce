#pragma once

#include "program/Profile.h"
#include "vault/OpenedDraft.h"

/// What the vault does on worker threads.
namespace guichet::vault {

/// The folders of the profile, made if need be, and what killed programs left there swept away. No key yet.
Result<std::shared_ptr<VaultContext>> preparedContext(const Profile& profile, bool memoryOnly);

Result<OpenedDraft> createdDraft(const std::shared_ptr<VaultContext>& context, DraftContent content);

/// A new draft whose documents are added by `fill(folder)`, which completes the content.
using FillDraft = std::function<Result<void>(const DraftFolder& folder, DraftContent& content)>;
Result<OpenedDraft> createdDraft(const std::shared_ptr<VaultContext>& context, const FillDraft& fill);

Result<OpenedDraft> openedDraft(const std::shared_ptr<VaultContext>& context, const DraftId& id);

Result<void> removeDraft(const std::shared_ptr<VaultContext>& context, const DraftId& id);

} // namespace guichet::vault
