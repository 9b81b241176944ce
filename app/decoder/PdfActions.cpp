#include "decoder/PdfActions.h"

#include <Object.h>
#include <Stream.h>
#include <XRef.h>
#include <algorithm>

namespace guichet::decoder {

namespace {

/// An action lies a few steps below its object at most; what is nested deeper is an attack on the stack.
constexpr int deepest = 16;

/// Objects looked at, more than any paper has: tens of milliseconds.
constexpr int mostObjects = 50'000;

bool isAction(const Object& object, int depth);

bool isActionIn(const Dict& dictionary, int depth)
{
    const Object& kind = dictionary.lookupNF("S");
    if (kind.isName("JavaScript") || kind.isName("Launch"))
        return true;
    for (int i = 0; i < dictionary.getLength(); ++i)
        if (isAction(dictionary.getValNF(i), depth + 1))
            return true;
    return false;
}

bool isAction(const Object& object, int depth)
{
    if (depth > deepest)
        return false;
    if (object.isDict())
        return isActionIn(*object.getDict(), depth);
    if (object.isStream())
        return isActionIn(*object.streamGetDict(), depth);
    for (int i = 0; object.isArray() && i < object.arrayGetLength(); ++i)
        if (isAction(object.arrayGetNF(i), depth + 1))
            return true;
    return false;
}

} // namespace

bool namesAction(XRef& table)
{
    for (int number = 0; number < std::min(mostObjects, table.getNumObjects()); ++number) {
        const XRefEntry* entry = table.getEntry(number, false);
        if (!entry || entry->type == xrefEntryFree || entry->type == xrefEntryNone)
            continue;
        const bool packed = entry->type == xrefEntryCompressed;
        if (isAction(table.fetch(number, packed ? 0 : entry->gen), 0))
            return true;
    }
    return false;
}

} // namespace guichet::decoder
