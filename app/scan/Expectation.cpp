#include "scan/Expectation.h"

namespace guichet::scan {

Expectation Expectation::forKind(const DocumentKind& kind)
{
    struct Known
    {
        const char* kind;
        Paper paper;
        int sides;
    };
    constexpr Known known[] = {
        {"identity", Paper::IdentityCard, 1},       {"licence-copy", Paper::Licence, 2},
        {"residence", Paper::Residence, 1},         {"diploma", Paper::Certificate, 1},
        {"medical-opinion", Paper::Certificate, 1},
    };
    for (const Known& each : known)
        if (kind == QLatin1StringView(each.kind))
            return {each.paper, each.sides, 0};
    return {};
}

} // namespace guichet::scan
