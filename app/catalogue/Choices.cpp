#include "catalogue/Choices.h"

#include <algorithm>
#include <utility>

namespace guichet::catalogue {

Place placeOf(const Catalogue& catalogue, const QStringList& ids)
{
    Place place{{}, catalogue.firstQuestion(), catalogue.tree()};
    for (const QString& id : ids) {
        const auto chosen = std::ranges::find(std::as_const(place.choices), id, &ChoiceNode::id);
        if (chosen == place.choices.cend())
            break;
        ChoiceNode node = *chosen;
        place.said.append(node);
        place.question = node.question;
        place.choices = std::move(node.children);
    }
    return place;
}

QString saidInWords(const Place& place, const QString& language)
{
    QStringList titles;
    for (const ChoiceNode& node : place.said)
        titles.append(node.title.in(language));
    return titles.join(QStringLiteral(" → "));
}

} // namespace guichet::catalogue
