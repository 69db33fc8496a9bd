#!/bin/sh
# The command line of the packaged app: `holdline-cli list`, `holdline-cli help`. It needs no display: without one,
# Electron ends on Linux before anything asynchronous has run, unless it is told to draw nowhere.
set -eu
here=$(dirname -- "$(readlink -f -- "$0")")
sandbox=
# Chromium refuses its sandbox as root, and a timer that makes backups may well be root's.
if [ "$(id -u)" -eq 0 ]; then sandbox=--no-sandbox; fi
# What Chromium says of buses and graphics is nothing for whoever reads standard error.
exec "$here/holdline" $sandbox --ozone-platform=headless --disable-gpu --log-level=3 --command-line -- "$@"
