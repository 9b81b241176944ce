#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace guichet {

/// A driving-licence category. Order: as printed on the card.
enum class Category
{
    AM,
    A1,
    A2,
    A,
    B1,
    B,
    BE,
    C1,
    C1E,
    C,
    CE,
    D1,
    D1E,
    D,
    DE
};

/// All fifteen, in the order of the card.
const QList<Category>& allCategories();

/// "AM", "C1E", …
QString categoryName(Category category);

/// The inverse of categoryName; nothing for any other text.
std::optional<Category> categoryFromName(QStringView name);

} // namespace guichet
