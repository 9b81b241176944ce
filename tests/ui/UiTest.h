#pragma once

#include "ui/kit/Accessibility.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTest>

/// What every test of the window starts with: the theme in its ordinary size, and a window that has the focus.
namespace guichet::ui::testing {

inline QFont steadyFont()
{
    QFont font(QFontDatabase::families().contains(QStringLiteral("Inter")) ? QStringLiteral("Inter")
                                                                           : QApplication::font().family());
    font.setPointSizeF(11.25);
    return font;
}

inline void wear(Theme& theme, Appearance::Colours colours = Appearance::Colours::Light, int textPercent = 100)
{
    theme.apply({colours, textPercent}, steadyFont());
}

inline void open(QWidget& widget, QSize size = QSize(1280, 800))
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QCoreApplication::sendPostedEvents();
}

} // namespace guichet::ui::testing

/// The test's main function: one Theme for all of it, given to the test by its constructor.
#define GUICHET_UI_TEST(Class)                                                                                         \
    int main(int count, char** arguments)                                                                              \
    {                                                                                                                  \
        QApplication application(count, arguments);                                                                    \
        guichet::ui::installAccessibility();                                                                           \
        guichet::ui::Theme theme(application);                                                                         \
        guichet::ui::testing::wear(theme);                                                                             \
        Class test(theme);                                                                                             \
        return QTest::qExec(&test, count, arguments);                                                                  \
    }
