#include "support/FailureTexts.h"
#include "vault/Failures.h"

#include <QCoreApplication>

namespace guichet::support {

QList<FailureText> vaultFailureTexts()
{
    namespace failure = vault::failure;
    return {
        {failure::diskFull,
         QT_TRANSLATE_NOOP("Failure",
                           "Not saved: the disk is full. Free some space; saving is tried again by itself.")},
        {failure::diskDenied,
         QT_TRANSLATE_NOOP("Failure",
                           "Not saved: this program may not write to the folder of the drafts. Check its rights.")},
        {failure::diskFailing,
         QT_TRANSLATE_NOOP("Failure", "The disk reports an error. Export your drafts to another disk.")},
        {failure::diskFileMissing,
         QT_TRANSLATE_NOOP("Failure",
                           "A file of this draft is no longer there. Check that its folder was not moved or cleaned.")},
        {failure::diskOther,
         QT_TRANSLATE_NOOP(
             "Failure",
             "The system refused to read or write a draft (error %1). Try again; if it goes on, call support.")},
        {failure::diskAltered,
         QT_TRANSLATE_NOOP(
             "Failure",
             "Not saved: what the disk gives back is not what was written. Export your drafts to another disk.")},
        {failure::diskTooLarge,
         QT_TRANSLATE_NOOP("Failure",
                           "A file of this draft is larger than it can be. It was not written by this program.")},
        {failure::draftUnknown, QT_TRANSLATE_NOOP("Failure", "There is no such draft. It may have been deleted.")},
        {failure::draftDamaged,
         QT_TRANSLATE_NOOP(
             "Failure",
             "This draft is damaged and can't be read. Nothing was deleted: call support before you delete it.")},
        {failure::draftNewer,
         QT_TRANSLATE_NOOP("Failure", "This draft was written by a newer version of the program (format %1). Update "
                                      "the program; the draft was left as it is.")},
        {failure::draftRecovered,
         QT_TRANSLATE_NOOP(
             "Failure",
             "The last save of this draft was damaged. The one before it was opened: check your last answers.")},
        {failure::draftHeld,
         QT_TRANSLATE_NOOP("Failure", "This draft is open in %1 (process %2). Close it there first.")},
        {failure::draftReadOnly,
         QT_TRANSLATE_NOOP(
             "Failure", "This draft can only be read for now. Close it elsewhere, then open it again to change it.")},
        {failure::draftClosed,
         QT_TRANSLATE_NOOP("Failure",
                           "The draft was closed before the document was added. Open it and add the document again.")},
        {failure::draftTooLarge,
         QT_TRANSLATE_NOOP("Failure",
                           "Not saved: the answers are larger than the %1 bytes allowed. Shorten the longest texts.")},
        {failure::documentTooLarge,
         QT_TRANSLATE_NOOP(
             "Failure", "This file is larger than the %1 bytes a draft accepts. Scan it again at a lower resolution.")},
        {failure::documentsTooMany,
         QT_TRANSLATE_NOOP("Failure", "A draft holds at most %1 files. Remove some of them first.")},
        {failure::documentUnknown,
         QT_TRANSLATE_NOOP("Failure", "This document is not part of the draft. It may have been removed.")},
        {failure::documentDamaged,
         QT_TRANSLATE_NOOP("Failure", "A document kept with this draft is damaged. Remove it and add it again.")},
        {failure::documentLost,
         QT_TRANSLATE_NOOP("Failure",
                           "A document kept with this draft is no longer there. Remove it and add it again.")},
        {failure::keychainSilent,
         QT_TRANSLATE_NOOP("Failure", "The keychain doesn't answer. Unlock it, or choose a passphrase.")},
        {failure::keychainUnavailable,
         QT_TRANSLATE_NOOP("Failure",
                           "This session has no keychain to keep the key of your drafts. Choose a passphrase.")},
        {failure::keychainRefused,
         QT_TRANSLATE_NOOP("Failure", "The keychain refused access. Unlock it, or choose a passphrase.")},
        {failure::keychainForgot,
         QT_TRANSLATE_NOOP("Failure", "The keychain didn't keep the key it was given. Choose a passphrase.")},
        {failure::keyMissing,
         QT_TRANSLATE_NOOP("Failure", "There are drafts, but their key is missing. Nothing was changed: use the "
                                      "account and keychain with which they were made.")},
        {failure::keyDoesNotFit,
         QT_TRANSLATE_NOOP("Failure", "The key found doesn't open the drafts. Nothing was changed: use the account and "
                                      "keychain with which they were made.")},
        {failure::keyFileDamaged,
         QT_TRANSLATE_NOOP("Failure",
                           "The description of the drafts' key is damaged. Nothing was changed: call support.")},
        {failure::keyFileNewer,
         QT_TRANSLATE_NOOP(
             "Failure",
             "The drafts' key was written by a newer version of the program (format %1). Update the program.")},
        {failure::keyCostOutOfBounds,
         QT_TRANSLATE_NOOP("Failure",
                           "The description of the drafts' key asks for too much work and was refused. Call support.")},
        {failure::keyMemoryShort,
         QT_TRANSLATE_NOOP("Failure",
                           "There is not enough memory to unlock the drafts. Close other programs and try again.")},
        {failure::passphraseNeeded,
         QT_TRANSLATE_NOOP("Failure", "The drafts are protected by a passphrase. Give it to open them.")},
        {failure::passphraseWrong,
         QT_TRANSLATE_NOOP("Failure",
                           "This passphrase doesn't open the drafts. Check capitals and keyboard, then try again.")},
        {failure::passphraseUnwanted,
         QT_TRANSLATE_NOOP(
             "Failure",
             "The key of these drafts is in the keychain, not behind a passphrase. Open them without a passphrase.")},
        {failure::passphraseUnreadable,
         QT_TRANSLATE_NOOP("Failure", "The passphrase can't be read from the place given. Check the file.")},
        {failure::passphraseUnusable,
         QT_TRANSLATE_NOOP("Failure", "The passphrase is empty or longer than %1 bytes. Choose another.")},
        {failure::keyChoiceUnknown,
         QT_TRANSLATE_NOOP("Failure", "The option --key is one of passphrase-file:PATH, passphrase-fd:N and memory.")},
        {failure::keyBusy,
         QT_TRANSLATE_NOOP("Failure",
                           "Another program is preparing the key of the drafts. Answer its question, then try again.")},
        {failure::recoveryCodeNeeded,
         QT_TRANSLATE_NOOP("Failure", "The keychain no longer has the key of your drafts. Nothing is lost: type your "
                                      "recovery code.")},
        {failure::recoveryCodeWrong,
         QT_TRANSLATE_NOOP("Failure", "This isn't the recovery code of these drafts. It has five groups of five "
                                      "characters: compare each with your sheet.")},
        {failure::demandeForeign,
         QT_TRANSLATE_NOOP("Failure", "This file is not an exported draft. Choose a file that ends in .demande.")},
        {failure::demandeNewer, QT_TRANSLATE_NOOP("Failure", "This exported draft has another format (%1) than this "
                                                             "version of the program reads. Update the program.")},
        {failure::demandeTooLarge,
         QT_TRANSLATE_NOOP("Failure", "An exported draft has at most %1 bytes. Remove some documents.")},
        {failure::demandeLocked,
         QT_TRANSLATE_NOOP(
             "Failure",
             "This passphrase doesn't open the exported draft. Check capitals and keyboard, then try again.")},
        {failure::demandeDamaged,
         QT_TRANSLATE_NOOP(
             "Failure", "This exported draft is damaged or cut short. Nothing was imported: copy or export it again.")},
        {failure::demandeCost,
         QT_TRANSLATE_NOOP(
             "Failure", "This exported draft asks for too much work to be opened and was refused. Export it again.")},
        {failure::demandeOverfull,
         QT_TRANSLATE_NOOP("Failure", "This exported draft holds more than the limit of %1. Nothing was imported.")},
        {failure::demandeUnreadable,
         QT_TRANSLATE_NOOP("Failure",
                           "The chosen file can't be read. Check that it is still there and that you may open it.")},
        {failure::demandeExists,
         QT_TRANSLATE_NOOP("Failure",
                           "There is already a file of that name. Choose another name for the exported draft.")},
    };
}

} // namespace guichet::support
