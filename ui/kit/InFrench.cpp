#include "ui/kit/InFrench.h"

#include <QCoreApplication>
#include <QLocale>

namespace guichet::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InFrench)
};
} // namespace

QString inFrenchMark()
{
    return QLocale().language() != QLocale::Arabic ? QString() : Words::tr("Texts of the procedures: in French");
}

} // namespace guichet::ui
