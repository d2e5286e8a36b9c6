#!/usr/bin/env bash
# Runs a command with an unlocked keyring of its own; put dbus-run-session before this.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
printf '%s' "$(head -c 16 /dev/urandom | base64)" |
  gnome-keyring-daemon --daemonize --unlock --components=secrets >/dev/null
"$@"
