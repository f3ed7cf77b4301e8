# SPDX-FileCopyrightText: The Portolan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that building, running and testing need, and how they are installed. Sourced by run.sh and test.sh.

build_packages="g++ cmake ninja-build ccache mold qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
libqcustomplot-dev libqcustomplot2.1-qt6 libxlsxwriter-dev zlib1g-dev"
run_packages="libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins fonts-inter"
test_packages="libboost-dev python3 poppler-utils nftables iptables iproute2 procps xvfb xauth fonts-dejavu-core desktop-file-utils appstream"

# The programs that readers of sheets use: tests open our files in them where they can be had.
reader_packages="libreoffice-calc-nogui chromium"

# have_packages NAMES: true when every one is installed.
have_packages() {
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || return 1
    done
}

# known_system: true on Debian 12, Ubuntu 24.04 and later ones of both.
known_system() {
    [ -r /etc/os-release ] || return 1
    . /etc/os-release
    case "${ID:-}" in
        debian) [ "${VERSION_ID:-0}" -ge 12 ] ;;
        ubuntu) [ "${VERSION_ID%%.*}" -ge 24 ] ;;
        *) return 1 ;;
    esac
}

# need_packages NAMES: installs what is missing, saying what.
need_packages() {
    if command -v dpkg-query >/dev/null && have_packages "$@"; then
        return 0
    fi
    if ! known_system; then
        echo "This script installs packages on Debian 12, Ubuntu 24.04 or later; elsewhere install the equivalents of these yourself and build with 'cmake --preset release': $(echo "$@" | tr '\n' ' ')" >&2
        return 1
    fi
    missing=""
    for package in "$@"; do
        have_packages "$package" || missing="$missing $package"
    done
    echo "Installing:$missing"
    root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Installing packages needs root: run this script as root or install sudo." >&2; return 1; }
        root="sudo"
    fi
    $root env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null || { echo "The package lists cannot be read: check the network." >&2; return 1; }
    # shellcheck disable=SC2086
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >/dev/null ||
        { echo "Installing failed: see the message of apt above." >&2; return 1; }
}

# want_packages NAMES: installs those that the system offers; the rest is passed over.
want_packages() {
    wanted=""
    for package in "$@"; do
        have_packages "$package" && continue
        apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [0-9]' && wanted="$wanted $package"
    done
    # shellcheck disable=SC2086
    [ -z "$wanted" ] || need_packages $wanted || echo "Not installed:$wanted; the tests that open sheets in them are skipped." >&2
}
