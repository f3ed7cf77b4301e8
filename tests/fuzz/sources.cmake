# SPDX-FileCopyrightText: The Portolan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the fuzzers and the replay of their corpus are made of beside the lower rooms: of the upper ones the files that read.
set(fuzz_sources ${CMAKE_SOURCE_DIR}/tests/fuzz/targets.cpp)
foreach(source model/editing/pasteedit model/editing/planchanges model/editing/planedit views/settings/settings views/settings/settingsstore)
    list(APPEND fuzz_sources ${CMAKE_SOURCE_DIR}/${source}.cpp ${CMAKE_SOURCE_DIR}/${source}.h)
endforeach()
