#!/bin/sh
# SPDX-FileCopyrightText: The Portolan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers and runs each for a while, from the kept corpus on: tests/fuzz/run.sh [SECONDS [TARGET...]]
# What they find new is kept in build/fuzz/found/<target>/; an input that breaks something is left in build/fuzz/broken/ and named, exit 1.
set -eu
cd "$(dirname "$0")/../.."
seconds="${1:-10}"
[ $# -gt 0 ] && shift
command -v clang++-14 >/dev/null || { echo "clang++-14 is missing: install clang-14 and libclang-rt-14-dev." >&2; exit 77; }
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz >/dev/null
cmake --build build/fuzz --target portolan_fuzzers -j "${JOBS:-2}" >/dev/null
[ $# -gt 0 ] || set -- plan product csv json devicescsv requirementscsv clipboard settings
mkdir -p build/fuzz/broken
status=0
for target in "$@"; do
    mkdir -p "build/fuzz/found/$target"
    log="build/fuzz/found/$target.log"
    # Leaks are looked for at the end of a run; each input has 64 KiB at most and must take no second on a machine that does nothing else.
    if ! QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "build/fuzz/tests/fuzz/fuzz_$target" "build/fuzz/found/$target" "tests/fuzz/corpus/$target" \
        -max_total_time="$seconds" -max_len=65536 -timeout="${TIMEOUT:-5}" -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/broken/$target-" >"$log" 2>&1; then
        echo "$target: broken, see $log" >&2
        status=1
    fi
    echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, slowest $(sed -n 's/^stat::slowest_unit_time_sec: *//p' "$log") s"
done
exit $status
