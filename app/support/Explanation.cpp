#include "support/Explanation.h"

#include <QFile>
#include <QStringList>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::support {

QList<Explanation> explanations()
{
    QFile page(u":/support/failure-codes.md"_s);
    if (!page.open(QIODevice::ReadOnly))
        return {};
    QList<Explanation> rows;
    for (const QString& line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 6 && cells[1].trimmed().startsWith(u"GP-"))
            rows.append({cells[1].trimmed(), cells[2].trimmed(), cells[3].trimmed(), cells[4].trimmed()});
    }
    return rows;
}

std::optional<Explanation> explain(const QString& code)
{
    const QString digits = code.right(4);
    const QString prefix = code.chopped(digits.size()).toUpper();
    if (digits.size() != 4 || !QStringList{u""_s, u"GP"_s, u"GP-"_s}.contains(prefix))
        return std::nullopt;
    const QList<Explanation> rows = explanations();
    const auto found = std::ranges::find(rows, u"GP-"_s + digits, &Explanation::code);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

} // namespace guichet::support
