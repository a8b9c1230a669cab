#!/bin/sh
# Makes sure that the browser tests find a Chromium: sh tests/install_chromium.sh PYTHON
# PYTHON is the one that has Playwright. A browser that is there is left as it is.
set -u
python=$1

on_path() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        "$name" --version >/dev/null 2>&1 && return
    done
    return 1
}

from_playwright() {
    "$python" - <<'EOF' >/dev/null 2>&1
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    playwright.chromium.launch().close()
EOF
}

from_debian() {
    [ "$(id -u)" = 0 ] && grep -qx 'ID=debian' /etc/os-release 2>/dev/null || return 1
    echo 'Installing Chromium and the fonts of the shipped languages with apt'
    apt='apt-get -qq -o DPkg::Lock::Timeout=300'
    export DEBIAN_FRONTEND=noninteractive
    $apt update </dev/null
    $apt install -y --no-install-recommends chromium fonts-noto-core fonts-noto-cjk </dev/null >/dev/null
}

download() {
    echo 'Downloading Chromium with Playwright'
    "$python" -m playwright install chromium </dev/null && from_playwright
}

on_path || from_playwright || { from_debian && on_path; } || download && exit 0
echo 'Chromium could not be installed: install it with your package manager (on Debian as root: apt install chromium) and run make test again.' >&2
exit 1
