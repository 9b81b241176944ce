#pragma once

#include "model/Failure.h"

/// Codes 9100–9299: the terminal program.
namespace guichet::cli::failure {

inline constexpr FailureCode wrongUse{9101};          ///< %1 what the command line parser said
inline constexpr FailureCode unknownCommand{9102};    ///< %1 the word given
inline constexpr FailureCode fileUnreadable{9103};    ///< %1 the file as given on the command line
inline constexpr FailureCode unknownProcedure{9104};  ///< %1 the word given
inline constexpr FailureCode unknownDraft{9105};      ///< %1 the word given
inline constexpr FailureCode noServer{9106};          ///< no --server and none kept with the request
inline constexpr FailureCode memoryKeyForDraft{9107}; ///< --key memory for a command that stores a draft
inline constexpr FailureCode fileNotWritten{9108};    ///< %1 the file as given on the command line
inline constexpr FailureCode fileExists{9109};        ///< %1 the file as given on the command line
inline constexpr FailureCode unknownKind{9110};       ///< %1 the word, %2 the accepted ones
inline constexpr FailureCode folderNotEmpty{9111};    ///< %1 the folder as given on the command line
inline constexpr FailureCode notReadyToFile{9112};    ///< the assessment says no; %1 number of points
inline constexpr FailureCode notFiledHere{9113};      ///< a guide: its answers are for another site
inline constexpr FailureCode unknownChoice{9114};     ///< %1 the word given, %2 the accepted ones
inline constexpr FailureCode onlyToRead{9115};        ///< %1 a guide without questions: nothing to prepare
inline constexpr FailureCode unknownAnswer{9116};     ///< %1 a pointer that no question of the procedure has

} // namespace guichet::cli::failure
