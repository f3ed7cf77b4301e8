# SPDX-FileCopyrightText: The Portolan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target shares: definitions, warnings, compiler cache, linker.
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
                        QT_DISABLE_DEPRECATED_BEFORE=0x060400 PORTOLAN_VERSION="${PROJECT_VERSION}")
add_compile_options(-Wall -Wextra -Wpedantic)
if(PORTOLAN_WERROR)
    add_compile_options(-Werror)
endif()
include_directories(${CMAKE_SOURCE_DIR})

# Every build is hardened; only the fortified library calls need an optimiser. tests/app/tst_hardening reads the programs.
include(CheckPIESupported)
check_pie_supported()
include(CheckCXXCompilerFlag)
check_cxx_compiler_flag(-fcf-protection=full PORTOLAN_HAS_CF_PROTECTION)
add_compile_options(-fstack-protector-strong $<$<BOOL:${PORTOLAN_HAS_CF_PROTECTION}>:-fcf-protection=full>)
add_compile_definitions(_GLIBCXX_ASSERTIONS)
add_compile_options($<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)

find_program(PORTOLAN_CCACHE ccache)
if(PORTOLAN_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${PORTOLAN_CCACHE})
    if(PORTOLAN_PCH)
        add_compile_options(-fpch-preprocess)
    endif()
endif()
find_program(PORTOLAN_MOLD mold)
if(PORTOLAN_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
