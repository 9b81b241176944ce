#include "scan/twoddoc/TwoDDocFields.h"

#include <algorithm>
#include <string_view>

namespace guichet::scan {

namespace {

struct Known
{
    std::string_view id;
    FieldLength length;
};

constexpr int noLimit = 0;

// ANTS, "Spécifications techniques des codes à barres 2D-Doc", 3.2.6, annexes 7 and 8: identifiers of the complementary
// data and of the types of documents that are compared. Sorted.
constexpr Known knownFields[] = {
    {"01", {0, noLimit}}, // unique id of the document
    {"02", {0, noLimit}}, {"03", {0, noLimit}}, {"04", {0, noLimit}}, {"05", {0, noLimit}},
    {"06", {4, 4}},                                                   // day of the link, in days
    {"07", {6, 6}},       {"08", {4, 4}},                             // expiry, in days
    {"09", {4, 4}},                                                   // pages
    {"0A", {9, 9}},       {"0B", {9, 9}},       {"0C", {0, noLimit}}, // address of the document
    {"10", {0, 38}},                                                  // addressee
    {"11", {0, 38}},                                                  // quality
    {"12", {0, 38}},                                                  // first name
    {"13", {0, 38}},                                                  // name
    {"14", {0, 38}},      {"15", {0, 38}},      {"16", {0, 38}},      {"17", {0, 38}},
    {"18", {0, noLimit}}, {"19", {0, noLimit}}, {"1A", {0, noLimit}}, {"1B", {0, noLimit}},
    {"1C", {8, 8}},       {"1D", {0, 16}},      {"1E", {0, 30}},      {"1F", {0, 30}},
    {"1G", {1, 1}},       {"1H", {1, 1}},       {"1I", {0, 38}}, // a second addressee
    {"1J", {0, 38}},      {"1K", {0, 38}},      {"1L", {0, 38}},      {"1M", {0, 38}},
    {"1N", {0, 38}},      {"1O", {0, 38}},      {"1P", {0, 38}},      {"20", {0, 38}}, // address, lines 2 to 5
    {"21", {0, 38}},      {"22", {0, 38}},      {"23", {0, 38}},      {"24", {5, 5}},  // postal code
    {"25", {0, 32}},      {"26", {2, 2}},                                              // country
    {"27", {0, 38}},      {"28", {0, 38}},      {"29", {0, 38}},      {"2A", {0, 38}},
    {"2B", {5, 5}},       {"2C", {0, 32}},      {"2D", {2, 2}},       {"30", {0, 140}}, // holder of an account
    {"31", {14, 38}},     {"32", {8, 11}},      {"33", {0, 30}},      {"34", {2, 2}},
    {"35", {14, 34}},     {"36", {4, 4}},       {"37", {4, 4}},       {"38", {0, 11}},
    {"39", {0, 11}},      {"40", {13, 13}},     {"41", {0, noLimit}}, {"42", {0, noLimit}},
    {"43", {0, noLimit}}, {"44", {13, 13}},     {"45", {4, 4}},       {"46", {0, 38}}, // first declarant
    {"47", {13, 13}},     {"48", {0, 38}},                                             // second declarant
    {"49", {13, 13}},     {"4A", {8, 8}},       {"50", {14, 14}},     {"51", {6, 6}},
    {"52", {7, 7}},       {"53", {4, 4}},       {"54", {4, 4}},       {"55", {8, 8}},
    {"56", {4, 4}},       {"57", {8, 8}},       {"58", {0, 11}},      {"59", {0, 12}},
    {"5A", {0, 11}},      {"5B", {0, 12}},      {"5C", {0, 11}},      {"5D", {0, 38}},
    {"5E", {0, 38}},      {"5F", {0, 38}},      {"5G", {0, 38}},      {"5H", {5, 5}},
    {"5I", {0, 32}},      {"5J", {2, 2}},       {"5K", {0, 50}},      {"60", {0, 60}}, // first names
    {"61", {0, 20}},      {"62", {0, 38}},                                             // name
    {"63", {0, 38}},                                                                   // usage name
    {"64", {0, 38}},      {"65", {2, 2}},                                              // kind of title
    {"66", {0, 20}},                                                                   // number of the title
    {"67", {2, 2}},                                                                    // nationality
    {"68", {1, 1}},                                                                    // sex
    {"69", {8, 8}},                                                                    // birth, ddmmyyyy
    {"6A", {0, 32}},                                                                   // birth place
    {"6B", {3, 3}},       {"6C", {2, 2}},                                              // country of birth
    {"6D", {0, 60}},      {"6E", {0, 60}},      {"6F", {0, 90}},                       // machine-readable zone
    {"6G", {1, 38}},                                                                   // name
    {"6H", {1, 10}},                                                                   // title
    {"6I", {2, 2}},       {"6J", {1, 1}},       {"6K", {19, 19}},     {"6L", {8, 8}},
    {"6M", {0, 40}},      {"6N", {8, 8}},                                              // valid from
    {"6O", {8, 8}},                                                                    // valid until
    {"6P", {0, 40}},      {"6Q", {0, 10}},      {"6R", {12, 12}},     {"6S", {0, 38}}, // home, lines 2 to 5
    {"6T", {0, 38}},      {"6U", {0, 38}},      {"6V", {0, 38}},      {"6W", {5, 5}},
    {"6X", {0, 32}},      {"6Y", {2, 2}},       {"AB", {0, 8}},       {"AC", {0, 19}}, // NEPH
    {"AD", {4, 4}},       {"AE", {4, 4}},       {"AF", {1, 1}},       {"AG", {1, 1}},
    {"B0", {0, 60}},                                                                  // first names
    {"B1", {0, 20}},      {"B2", {0, 38}},                                            // name
    {"B3", {0, 38}},                                                                  // usage name
    {"B4", {0, 38}},      {"B5", {2, 2}},       {"B6", {1, 1}},       {"B7", {8, 8}}, // birth
    {"B8", {0, 32}},      {"B9", {2, 2}},       {"BA", {1, 1}},       {"BB", {0, 50}},
    {"BC", {0, 20}},      {"BD", {1, 1}},       {"BE", {3, 3}},       {"BF", {3, 3}},
    {"BG", {2, 2}},       {"BH", {0, 30}},      {"BI", {0, 30}},      {"BJ", {0, 30}},
    {"E0", {2, 2}},                                               // kind of order
    {"E1", {4, 4}},       {"E2", {4, 4}},                         // end of the sanction, in days
    {"E3", {4, 4}},       {"E4", {3, 3}},                         // kind of statement
    {"E5", {2, 2}},                                               // status
    {"E6", {0, noLimit}}, {"E7", {0, noLimit}}, {"E8", {12, 12}}, // made at, ddmmyyyyhhmm
};
static_assert(std::ranges::is_sorted(knownFields, {}, &Known::id));

} // namespace

std::optional<FieldLength> twoDDocFieldLength(QStringView id)
{
    if (id.size() != 2 || id[0].unicode() > 0x7f || id[1].unicode() > 0x7f)
        return std::nullopt;
    const char name[] = {static_cast<char>(id[0].unicode()), static_cast<char>(id[1].unicode())};
    const std::string_view wanted(name, 2);
    const auto* const found = std::ranges::lower_bound(knownFields, wanted, {}, &Known::id);
    return found == std::end(knownFields) || found->id != wanted ? std::nullopt : std::optional(found->length);
}

} // namespace guichet::scan
