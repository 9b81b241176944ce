#include "window/FontList.h"

#include <fontconfig/fontconfig.h>

namespace guichet::window {

void readFontList()
{
    FcInit();
}

} // namespace guichet::window
