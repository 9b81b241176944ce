// The list of places comes with the program, and may come with a newer edition: whatever its bytes, what was read fits
// together and can be asked anything. The bytes are also what somebody types.
#include "places/Places.h"

#include <cstdint>
#include <cstdlib>

using namespace guichet::places;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Places own = Places::embedded().value();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString typed = QString::fromUtf8(bytes);
    static const QByteArray head = "guichet-places 1\nsource fuzz\n@01\tAin\n";
    for (const QByteArray& list : {bytes, head + bytes, head + bytes + '\n'}) {
        const auto places = Places::read(list);
        if (!places)
            continue;
        for (qsizetype each = 0; each < places->size(); ++each)
            if (places->at(each).name.isEmpty() || places->withCode(places->at(each).code).isEmpty())
                std::abort();
        places->find(typed.left(300), 5);
        places->citiesOf(typed.left(5), 5);
    }
    if (size < 60 && own.find(typed, 3).size() > 3)
        std::abort();
    own.withCode(typed);
    return 0;
}
