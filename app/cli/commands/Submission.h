#pragma once

#include "cli/commands/Service.h"

namespace guichet::cli {

/// A draft about to be filed: the person's own, or one made of an answers file.
struct Prepared
{
    std::shared_ptr<vault::Vault> vault;
    std::shared_ptr<vault::Draft> draft;
};

/// Opens the draft of that id, or makes one of the answers file. Answers need no key: without one that stores, the
/// draft lives in memory for this command.
Task<Result<Prepared>> prepareSubmission(std::shared_ptr<Environment> environment, Arguments arguments, QString what);

/// Prints what stands in the way, and fails with notReadyToFile if anything does: rules, missing answers, refused
/// scans.
Task<Result<void>> readyToFile(std::shared_ptr<Environment> environment, Arguments arguments, Prepared prepared);

/// With --anyway: writes the warnings into the request as overruled. What certainly prevents filing still fails.
Task<Result<void>> noteOverruled(std::shared_ptr<Environment> environment, Prepared prepared);

/// Signs in if needed, files, prints the receipt.
Task<Exit> sendNow(Service& service, std::shared_ptr<vault::Draft> draft, bool json);

/// Attaches the files that a request names by path; in the draft they are named by document ids.
Task<Result<void>> attachFiles(std::shared_ptr<vault::Draft> draft, Request request);

} // namespace guichet::cli
