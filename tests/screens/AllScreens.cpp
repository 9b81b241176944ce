#include "Screens.h"

namespace guichet::screens {

QList<Screen> allScreens()
{
    return dashboardScreens() + findScreens() + journalScreens() + shellScreens() + kitScreens();
}

} // namespace guichet::screens
