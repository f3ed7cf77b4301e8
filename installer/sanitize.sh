#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Portolan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the tests with a sanitizer and runs them: installer/sanitize.sh [address|thread] [--all].
# address: address and undefined behaviour, over the tests of everything that reads bytes or writes files; with --all over all tests.
# thread: the tests of the workers.
set -eu
cd "$(dirname "$0")/.."
. installer/packages.sh
# shellcheck disable=SC2086
need_packages $build_packages $run_packages $test_packages
kind=${1:-address}
all=${2:-}
case "$kind" in
    address) preset=asan; rooms="base catalog plan importers faults editing fuzz" ;;
    thread) preset=tsan; rooms="" ;;
    *) echo "Usage: installer/sanitize.sh [address|thread] [--all]" >&2; exit 2 ;;
esac
export CCACHE_BASEDIR=$PWD
cmake --preset "$preset" >/dev/null
names=""
for room in $rooms; do
    for file in tests/"$room"/tst_*.cpp; do
        [ -e "$file" ] && names="$names $(basename "$file" .cpp)"
    done
done
[ "$kind" = address ] || names="tst_deriver tst_findingskeeper tst_comparing tst_canvaspicture tst_catalogwatcher"
if [ "$all" = --all ]; then
    cmake --build --preset "$preset"
    pattern=.
else
    # shellcheck disable=SC2086
    cmake --build --preset "$preset" --target $names
    pattern="^($(echo $names | tr ' ' '|'))\$"
fi
export QT_QPA_PLATFORM=offscreen
# Fonts and the style are kept by their libraries until the end; threads of libraries that were not built so are unknown.
export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS=suppressions=$PWD/tests/support/leaks.supp:print_suppressions=0
export TSAN_OPTIONS=ignore_noninstrumented_modules=1:halt_on_error=1
exec ctest --preset "$preset" -j "$(nproc)" -R "$pattern"
