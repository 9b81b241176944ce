# Warnings are errors, for every target of the project.
if(MSVC)
    add_compile_options(/W4 /WX /permissive- /utf-8)
else()
    add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wextra-semi -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # g++ 12 reports members of coroutine frames as maybe uninitialised at -O2.
        add_compile_options(-Wno-maybe-uninitialized)
        # Sources compiled together are included by one file, and g++ takes their local names for a header's.
        if(CMAKE_UNITY_BUILD)
            add_compile_options(-Wno-subobject-linkage)
        endif()
    endif()
endif()

add_compile_definitions(QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_TO_ASCII
                        QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT MSVC)
    string(REPLACE "-g" "-g1" CMAKE_CXX_FLAGS_DEBUG "${CMAKE_CXX_FLAGS_DEBUG}")
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MSVC)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    add_compile_options(-fstack-protector-strong -D_FORTIFY_SOURCE=2)
    add_link_options(-Wl,-z,relro -Wl,-z,now)
endif()
if(GUICHET_SANITIZE)
    # -O1 takes twice as long to compile with all the checks in it.
    add_compile_options(-Og -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    add_compile_definitions(GUICHET_SANITIZED)
endif()

if(GUICHET_FUZZ)
    # Every library is instrumented: the fuzzer looks for new paths in them, not only in its own file. (clang 14 can't
    # compile coroutines with -fsanitize=function.)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=function -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=fuzzer-no-link,address,undefined)
endif()

find_program(GUICHET_CCACHE ccache)
if(GUICHET_CCACHE)
    # Without these ccache doesn't keep what was compiled with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${GUICHET_CCACHE}")
endif()
find_program(GUICHET_MOLD mold)
if(GUICHET_MOLD AND NOT MSVC)
    add_link_options(-fuse-ld=mold)
endif()
