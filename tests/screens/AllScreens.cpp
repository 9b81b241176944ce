#include "Screens.h"

namespace guichet::screens {

QList<Screen> allScreens()
{
    return dashboardScreens() + findScreens() + journalScreens() + wizardScreens() + filingScreens() + shellScreens() +
           kitScreens();
}

} // namespace guichet::screens
