#include "window/FontList.h"

namespace guichet::window {

void readFontList() {}

} // namespace guichet::window
