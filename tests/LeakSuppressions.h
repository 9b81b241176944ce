#pragma once

/// Qt Pdf 6.4 keeps its loader and the view's scroller after the last document is gone, x265 a table after the last
/// picture it encoded; nothing of ours holds them.
#ifdef GUICHET_SANITIZED
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libQt6Pdf\nleak:QScroller::grabGesture\nleak:x265_malloc\n";
}
#endif
