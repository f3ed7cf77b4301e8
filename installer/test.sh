#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Portolan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Portolan with its tests, and runs them: installer/test.sh [ctest arguments].
set -eu
cd "$(dirname "$0")/.."
. installer/packages.sh
# shellcheck disable=SC2086
need_packages $build_packages $run_packages $test_packages
# shellcheck disable=SC2086
want_packages $reader_packages
export CCACHE_BASEDIR=$PWD
cmake --preset dev >/dev/null
cmake --build --preset dev
export QT_QPA_PLATFORM=offscreen
exec ctest --preset dev -j "$(nproc)" "$@"
