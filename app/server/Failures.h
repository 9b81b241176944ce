#pragma once

#include "model/Failure.h"

/// Codes 8000–8499: the server.
namespace guichet::server::failure {

inline constexpr FailureCode databaseUnusable{8001};    ///< can't be opened or brought to this version
inline constexpr FailureCode databaseFailed{8002};      ///< a statement failed
inline constexpr FailureCode databaseNewer{8003};       ///< %1 its version, %2 ours
inline constexpr FailureCode blobFailed{8004};          ///< a document can't be written, read or removed
inline constexpr FailureCode cannotListen{8005};        ///< %1 address asked for
inline constexpr FailureCode certificateUnusable{8006}; ///< TLS certificate or key
inline constexpr FailureCode plainHttpElsewhere{8007};  ///< %1 address: plain HTTP is for loopback only
inline constexpr FailureCode controlUnreachable{8008};  ///< no server runs on that folder
inline constexpr FailureCode stateUnknown{8009};        ///< %1 what was given for a state
inline constexpr FailureCode transitionIllegal{8010};   ///< %1 from, %2 to
inline constexpr FailureCode requestUnknown{8011};      ///< no such request
inline constexpr FailureCode issuerUnusable{8012};      ///< %1 issuer: no discovery document, or not its own
inline constexpr FailureCode folderUnusable{8013};      ///< the data folder can't be made or is somebody else's
inline constexpr FailureCode orderUnknown{8015};        ///< %1 the order
inline constexpr FailureCode controlUnusable{8016};     ///< the socket for orders can't be made
inline constexpr FailureCode mailRefused{8017};         ///< the mail server will never take this mail
inline constexpr FailureCode mailUndelivered{8018};     ///< the mail server can't be reached or takes nothing now
inline constexpr FailureCode filingValue{8014};         ///< %1 pointer into the body of a filing

inline constexpr FailureCode editionFolderEmpty{8020}; ///< %1 folder given with --catalogue: no edition in it
inline constexpr FailureCode editionUnsigned{8021};    ///< %1 folder of an edition without a signature
inline constexpr FailureCode editionTwice{8022};       ///< %1 number and name: another edition has one of them
inline constexpr FailureCode editionNotKept{8023};     ///< %1 number: can't be laid in the data folder

} // namespace guichet::server::failure

/// Codes 8500–8999: the sandbox. Here, so that support knows them without knowing the sandbox.
namespace guichet::sandbox::failure {

inline constexpr FailureCode keyUnusable{8501};    ///< the signing key can't be made or read
inline constexpr FailureCode passwordFailed{8502}; ///< a password can't be hashed: not enough memory
inline constexpr FailureCode noticeFailed{8503};   ///< an e-mail or SMS can't be written to the outbox folder
inline constexpr FailureCode faultUnknown{8504};   ///< %1 what was asked for, %2 what there is

} // namespace guichet::sandbox::failure
