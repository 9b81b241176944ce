#include "model/Category.h"

namespace guichet {

namespace {
constexpr const char* categoryNames[] = {"AM",  "A1", "A2", "A",  "B1",  "B", "BE", "C1",
                                         "C1E", "C",  "CE", "D1", "D1E", "D", "DE"};
}

const QList<Category>& allCategories()
{
    static const QList<Category> all = [] {
        QList<Category> list;
        for (int i = 0; i < static_cast<int>(std::size(categoryNames)); ++i)
            list.append(static_cast<Category>(i));
        return list;
    }();
    return all;
}

QString categoryName(Category category)
{
    return QString::fromLatin1(categoryNames[static_cast<int>(category)]);
}

std::optional<Category> categoryFromName(QStringView name)
{
    for (Category category : allCategories())
        if (name == QLatin1StringView(categoryNames[static_cast<int>(category)]))
            return category;
    return std::nullopt;
}

} // namespace guichet
