# SPDX-FileCopyrightText: The Portolan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that ships inside the program: products, registry, icons, templates, translations. Adding one is adding a file.
# Linked as an object library, so that no static initialiser is dropped.
add_library(portolan_resources OBJECT ${CMAKE_SOURCE_DIR}/cmake/empty.cpp)
target_link_libraries(portolan_resources PUBLIC Qt6::Core)

function(portolan_resource name prefix base)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${base}/*)
    if(files)
        qt_add_resources(portolan_resources ${name} PREFIX ${prefix} BASE ${CMAKE_SOURCE_DIR}/${base} FILES ${files})
    endif()
endfunction()
portolan_resource(portolan_products "/catalog/products" resources/catalog/products)
portolan_resource(portolan_registry "/catalog/registry" resources/catalog/registry)
portolan_resource(portolan_icons "/icons" resources/icons)
portolan_resource(portolan_templates "/templates" resources/templates)

file(GLOB translations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/portolan_*.ts)
if(translations)
    qt_add_lrelease(portolan_resources TS_FILES ${translations} QM_FILES_OUTPUT_VARIABLE compiled_translations
                    OPTIONS -silent)
    qt_add_resources(portolan_resources portolan_translations PREFIX "/i18n" BASE ${CMAKE_BINARY_DIR} FILES ${compiled_translations})
endif()
