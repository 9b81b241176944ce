# The components, the window, the dashboard, the finder and the journal; the walk over all screens.
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets PrintSupport)
set(parts guichet_screens Guichet::translations Qt6::Widgets)
foreach(name Accessibility Arabic Field CodeField ChoiceCards Palettes Texts DashboardPage Find MainWindow)
    guichet_test(test_ui_${name} LABEL ui SOURCES test_${name}.cpp UiTest.h DEPENDS ${parts})
endforeach()
guichet_test(test_ui_Suggestions LABEL ui SOURCES test_Suggestions.cpp UiTest.h DEPENDS Guichet::ui_kit Qt6::Widgets)
# Each screen several times over; sanitizers take their time.
guichet_test(test_ui_AllScreens LABEL ui TIMEOUT 1200 SOURCES test_AllScreens.cpp UiTest.h DEPENDS ${parts}
             ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=1100000")
guichet_test(test_ui_Journal LABEL ui SOURCES test_Journal.cpp UiTest.h DEPENDS ${parts} Qt6::PrintSupport)
guichet_test(test_ui_DashboardModel LABEL unit SOURCES test_DashboardModel.cpp DEPENDS Guichet::ui_dashboard)
guichet_test(test_ui_Translations LABEL unit SOURCES test_Translations.cpp DEPENDS Qt6::Core)
add_dependencies(test_ui_AllScreens guichet-decoder)
