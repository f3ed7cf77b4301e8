#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Portolan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The long form of tst_killedwindow: tests/kills.sh [BUILD FOLDER] [KILLS]. Says how many edits were lost.
set -eu
cd "$(dirname "$0")/.."
build=${1:-build/dev}
# One function runs for hours: its limit is ten, in milliseconds.
export PORTOLAN_KILLS=${2:-1000} QTEST_FUNCTION_TIMEOUT=36000000
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
exec "$build/tests/tst_killedwindow" -maxwarnings 0
