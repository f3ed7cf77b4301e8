# SPDX-FileCopyrightText: The Portolan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Where things go on the system, and the packages: DEB and a tarball on Linux, NSIS on Windows.
include(GNUInstallDirs)
if(TARGET portolan)
    install(TARGETS portolan RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(TARGETS portolan-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(UNIX AND NOT APPLE)
    install(FILES installer/portolan.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES installer/portolan-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME portolan.xml)
    install(FILES installer/io.github.portolan.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    set(icon_folder ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable)
    install(FILES installer/portolan.svg DESTINATION ${icon_folder}/apps)
    install(FILES installer/portolan-plan.svg DESTINATION ${icon_folder}/mimetypes RENAME application-x-portolan.svg)
endif()

set(CPACK_PACKAGE_NAME portolan)
set(CPACK_PACKAGE_VENDOR "The Portolan authors")
set(CPACK_PACKAGE_CONTACT "The Portolan authors <portolan@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "Portolan draws an installation of editing, immersive, audio and conferencing systems, derives every network flow its products need, and hands over the exact firewall rules.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Portolan)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter")
set(CPACK_NSIS_DISPLAY_NAME Portolan)
set(CPACK_NSIS_PACKAGE_NAME Portolan)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\portolan.exe")
set(CPACK_NSIS_MUI_FINISHPAGE_RUN portolan.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_CREATE_ICONS_EXTRA "CreateShortCut '$SMPROGRAMS\\\\$STARTMENU_FOLDER\\\\Portolan.lnk' '$INSTDIR\\\\bin\\\\portolan.exe'")
set(CPACK_NSIS_DELETE_ICONS_EXTRA "Delete '$SMPROGRAMS\\\\$START_MENU\\\\Portolan.lnk'")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
  WriteRegStr HKCR '.portolan' '' 'Portolan.Plan'
  WriteRegStr HKCR 'Portolan.Plan' '' 'Portolan plan'
  WriteRegStr HKCR 'Portolan.Plan\\\\DefaultIcon' '' '$INSTDIR\\\\bin\\\\portolan.exe,0'
  WriteRegStr HKCR 'Portolan.Plan\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\portolan.exe\\\" \\\"%1\\\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  DeleteRegKey HKCR '.portolan'
  DeleteRegKey HKCR 'Portolan.Plan'")
if(WIN32)
    set(CPACK_GENERATOR NSIS)
else()
    set(CPACK_GENERATOR DEB TGZ)
endif()
include(CPack)
