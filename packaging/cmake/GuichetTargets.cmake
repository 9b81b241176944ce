# guichet_library(NAME SOURCES file… [DEPENDS target…] [PRIVATE_DEPENDS target…])
# One static library per folder: guichet_<folder>, alias Guichet::<folder>. Files of another platform are left out by
# their suffix (_linux, _win, _mac).
function(guichet_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
    guichet_platform_sources(sources ${ARG_SOURCES})
    add_library(guichet_${name} STATIC ${sources})
    add_library(Guichet::${name} ALIAS guichet_${name})
    target_include_directories(guichet_${name} PUBLIC "${CMAKE_SOURCE_DIR}/app" "${CMAKE_SOURCE_DIR}")
    target_link_libraries(guichet_${name} PUBLIC ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS})
endfunction()

function(guichet_platform_sources result)
    set(kept ${ARGN})
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
        list(FILTER kept EXCLUDE REGEX "_linux\\.(cpp|h)$")
    endif()
    if(NOT WIN32)
        list(FILTER kept EXCLUDE REGEX "_win\\.(cpp|h)$")
    endif()
    if(NOT APPLE)
        list(FILTER kept EXCLUDE REGEX "_mac\\.(cpp|h|mm)$")
    endif()
    set(${result} ${kept} PARENT_SCOPE)
endfunction()

# guichet_test(NAME LABEL unit|ui|end-to-end SOURCES file… DEPENDS target… [TIMEOUT seconds] [ENVIRONMENT VAR=value…])
# One executable per class under test. A test that can't run here prints "NOT RUN: reason" and is reported as skipped.
function(guichet_test name)
    cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;DEPENDS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE
        GUICHET_SOURCE_DIR="${CMAKE_SOURCE_DIR}" GUICHET_SHARED_DIR="${GUICHET_SHARED}"
        GUICHET_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_DEPENDS})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${ARG_ENVIRONMENT}"
        SKIP_REGULAR_EXPRESSION "NOT RUN:")
endfunction()
