#include "catalogue/PlaceWords.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

LocalText placeInWords(const places::Place& place)
{
    const QString where = u"%1 (%2)"_s.arg(place.departmentName, place.department);
    if (!place.isFormer() || (place.todayName == place.name && place.kind != places::PlaceKind::Merged))
        return {where, where};
    if (place.todayName.isEmpty())
        return LocalText{u"%1, ancienne commune"_s, u"%1, a former commune"_s}.with(where);
    const bool sameCommune = place.kind == places::PlaceKind::FormerName && place.code == place.todayCode;
    const LocalText today = sameCommune ? LocalText{u"%1, aujourd’hui %2"_s, u"%1, today %2"_s}
                                        : LocalText{u"%1, aujourd’hui dans %2"_s, u"%1, today in %2"_s};
    return {today.fr.arg(where, place.todayName), today.en.arg(where, place.todayName)};
}

} // namespace guichet::catalogue
