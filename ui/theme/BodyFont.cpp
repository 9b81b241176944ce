#include "ui/theme/BodyFont.h"

#include <QFontDatabase>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

constexpr qreal smallestPoints = 11;
constexpr qreal arabicFactor = 1.07;

QStringList arabicFamilies()
{
    QStringList found;
    for (const QString& family : {u"Noto Sans Arabic"_s, u"Noto Sans Arabic UI"_s})
        if (QFontDatabase::hasFamily(family))
            found.append(family);
    return found;
}

} // namespace

bool isInArabicScript()
{
    return QLocale().script() == QLocale::ArabicScript;
}

QFont bodyFont(const QFont& system, int textPercent)
{
    QFont body = system;
    const qreal points = system.pointSizeF() > 0 ? system.pointSizeF() : system.pixelSize() * 0.75;
    qreal size = qMax(points, smallestPoints) * textPercent / 100.0;
    if (isInArabicScript()) {
        size *= arabicFactor;
        // A family that has both scripts would be asked for Arabic first if it came first.
        const bool systemHasArabic = QFontDatabase::writingSystems(system.family()).contains(QFontDatabase::Arabic);
        body.setFamilies(systemHasArabic ? arabicFamilies() + system.families() : system.families() + arabicFamilies());
    }
    body.setPointSizeF(size);
    body.setHintingPreference(QFont::PreferNoHinting);
    return body;
}

} // namespace guichet::ui
