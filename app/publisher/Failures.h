#pragma once

#include "model/Failure.h"

/// Codes 2700–2799: the offline tool that signs editions of the catalogue.
namespace guichet::publisher::failure {

inline constexpr FailureCode secretKeyUnusable{2701}; ///< %1 file: no secret key in it, or it can't be made
inline constexpr FailureCode secretKeyExposed{2702};  ///< %1 file: others than its owner may read it
inline constexpr FailureCode targetExists{2703};      ///< %1 file or folder that would be overwritten
inline constexpr FailureCode notWritten{2704};        ///< %1 file
inline constexpr FailureCode notAfter{2705};          ///< %1 number and name, %2 those of the edition before
inline constexpr FailureCode unsignedFolder{2706};    ///< %1 folder without edition.json or edition.sig
inline constexpr FailureCode noCatalogueFile{2707};   ///< %1 JSON file in the folder that no edition can hold

} // namespace guichet::publisher::failure
