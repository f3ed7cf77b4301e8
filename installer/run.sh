#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Portolan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Portolan, and opens the workbench: installer/run.sh [PLAN].
# Without a plan it opens the sample; without a display it exports the sample to portolan-sample/.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
plan=${1:-}
[ -z "$plan" ] || { [ -r "$plan" ] || { echo "The plan \"$plan\" cannot be read." >&2; exit 2; }; plan=$(cd "$(dirname "$plan")" && pwd)/$(basename "$plan"); }
start=$PWD
cd "$here"
. installer/packages.sh
# shellcheck disable=SC2086
need_packages $build_packages $run_packages

built=build/release/app/portolan
stamp=$(git rev-parse HEAD 2>/dev/null || echo none)$(git status --porcelain 2>/dev/null | grep -v '^??' | cksum)
if [ ! -x "$built" ] || [ "$(cat build/release/stamp 2>/dev/null)" != "$stamp" ]; then
    echo "Building Portolan; the first time this takes some minutes."
    cmake --preset release -DPORTOLAN_TESTS=OFF >build-release.log 2>&1 && cmake --build --preset release >>build-release.log 2>&1 || {
        grep -E -m 20 'error|Error' build-release.log >&2 || tail -20 build-release.log >&2
        echo "Building failed; everything it said is in $here/build-release.log." >&2
        exit 1
    }
    rm -f build-release.log
    printf '%s' "$stamp" >build/release/stamp
fi

sample=resources/templates/campus.portolan
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$built" "${plan:-$sample}"
fi

cli=build/release/app/portolan-cli
plan=${plan:-$sample}
out=$start/portolan-sample
mkdir -p "$out/sheets"
echo "There is no display, so the plan is exported instead."
"$cli" rules "$plan" -o "$out/rules.json"
"$cli" flows "$plan" -o "$out/flows.csv"
"$cli" check "$plan" -o "$out/findings.csv" || [ $? -eq 1 ]
for sheet in $("$cli" sheet --list | cut -d' ' -f1); do
    "$cli" sheet "$plan" "$sheet" -o "$out/sheets/$sheet.html"
    "$cli" sheet "$plan" "$sheet" -o "$out/sheets/$sheet.xlsx"
    "$cli" sheet "$plan" "$sheet" -o "$out/sheets/$sheet.pdf"
done
"$cli" drawing "$plan" -o "$out/drawing.svg"
"$cli" drawing "$plan" -o "$out/drawing.pdf"
echo "Rules, sheets and drawing are in $out."
