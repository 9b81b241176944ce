#pragma once

#include "model/Failure.h"

/// Codes 3000–3999: keeping drafts. 31xx the disk, 32xx a draft, 33xx a document, 34xx the key, 35xx an exported draft.
namespace guichet::vault::failure {

inline constexpr FailureCode diskFull{3104};        ///< no space or quota left
inline constexpr FailureCode diskDenied{3105};      ///< no right, or a read-only disk
inline constexpr FailureCode diskFailing{3106};     ///< the device reports an error
inline constexpr FailureCode diskFileMissing{3107}; ///< a file or folder that should be there is not
inline constexpr FailureCode diskOther{3108};       ///< any other answer of the system; %1 its number
inline constexpr FailureCode diskAltered{3109};     ///< what was read back is not what was written
inline constexpr FailureCode diskTooLarge{3110};    ///< a file of the vault is larger than any it writes

inline constexpr FailureCode draftUnknown{3201};   ///< no such draft in this profile
inline constexpr FailureCode draftDamaged{3202};   ///< neither the newest nor the previous generation can be read
inline constexpr FailureCode draftNewer{3203};     ///< written by a newer version of the program; %1 its format version
inline constexpr FailureCode draftRecovered{3204}; ///< a notice: the previous generation was used
inline constexpr FailureCode draftHeld{3205};      ///< open elsewhere; %1 program, %2 process id
inline constexpr FailureCode draftReadOnly{3206};  ///< a change was asked of a draft opened to read only
inline constexpr FailureCode draftClosed{3207};    ///< the draft was closed before the operation ended
inline constexpr FailureCode draftTooLarge{3208};  ///< the answers and lists are larger than %1 bytes

inline constexpr FailureCode documentTooLarge{3301}; ///< %1 limit in bytes
inline constexpr FailureCode documentsTooMany{3302}; ///< %1 limit
inline constexpr FailureCode documentUnknown{3303};  ///< no document of that id in the draft
inline constexpr FailureCode documentDamaged{3304};  ///< its bytes can't be verified
inline constexpr FailureCode documentLost{3305};     ///< its file is not there

inline constexpr FailureCode keychainSilent{3401};      ///< no answer within the time allowed
inline constexpr FailureCode keychainUnavailable{3402}; ///< this session has none
inline constexpr FailureCode keychainRefused{3403};     ///< the person or the system refused access
inline constexpr FailureCode keychainForgot{3404};      ///< it didn't keep what it was given
inline constexpr FailureCode keyMissing{3405};          ///< drafts exist, their key doesn't
inline constexpr FailureCode keyDoesNotFit{3406};       ///< the key found is not that of the drafts
inline constexpr FailureCode keyFileDamaged{3407};      ///< the description of the key can't be used
inline constexpr FailureCode keyFileNewer{3408};        ///< written by a newer version; %1 its format version
inline constexpr FailureCode keyCostOutOfBounds{3409};  ///< key-derivation parameters past the limits
inline constexpr FailureCode keyMemoryShort{3410};      ///< not enough memory to derive or hold the key
inline constexpr FailureCode passphraseNeeded{3411};    ///< the drafts are protected by a passphrase
inline constexpr FailureCode passphraseWrong{3412};     ///< it doesn't open the drafts
inline constexpr FailureCode passphraseUnwanted{3413};  ///< the drafts' key is in the keychain, not behind a passphrase
inline constexpr FailureCode passphraseUnreadable{3414}; ///< the file or descriptor can't be read
inline constexpr FailureCode passphraseUnusable{3415};   ///< empty, or longer than %1 bytes
inline constexpr FailureCode keyChoiceUnknown{3416};     ///< --key was given something else
inline constexpr FailureCode keyBusy{3417};              ///< another program is making or changing the key
inline constexpr FailureCode recoveryCodeNeeded{3418};   ///< the keychain lost the key; there is a recovery code
inline constexpr FailureCode recoveryCodeWrong{3419};    ///< what was typed isn't the recovery code of these drafts

inline constexpr FailureCode demandeForeign{3501};    ///< the file is no exported draft
inline constexpr FailureCode demandeNewer{3502};      ///< written by a newer version; %1 its format version
inline constexpr FailureCode demandeTooLarge{3503};   ///< %1 limit in bytes
inline constexpr FailureCode demandeLocked{3504};     ///< wrong passphrase, or damaged at its beginning
inline constexpr FailureCode demandeDamaged{3505};    ///< opened, but cut or altered
inline constexpr FailureCode demandeCost{3506};       ///< asks for key-derivation parameters past the limits
inline constexpr FailureCode demandeOverfull{3507};   ///< more documents or bytes inside than allowed; %1 limit
inline constexpr FailureCode demandeUnreadable{3508}; ///< the file chosen can't be read
inline constexpr FailureCode demandeExists{3509};     ///< the file to be written exists already

} // namespace guichet::vault::failure
