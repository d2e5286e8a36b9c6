#!/usr/bin/env bash
# Runs a command on a display of its own: with-display.sh x11|weston|mutter command …
# Mutter asks a session bus for its names: put dbus-run-session before this.
set -euo pipefail
kind=$1
shift

if [ "$kind" = x11 ]; then
  exec xvfb-run --auto-servernum --server-args='-screen 0 1280x800x24 -nolisten tcp' "$@"
fi

runtime=$(mktemp -d)
chmod 700 "$runtime"
export XDG_RUNTIME_DIR=$runtime
case $kind in
  weston) weston --backend=headless-backend.so --socket=wayland-test --width=1280 --height=800 --idle-time=0 & ;;
  mutter) mutter --headless --no-x11 --wayland-display=wayland-test --virtual-monitor=1280x800 & ;;
  *)
    echo "No display is called $kind; there are x11, weston, and mutter." >&2
    exit 2
    ;;
esac
compositor=$!
trap 'kill "$compositor" 2>/dev/null || true; wait "$compositor" 2>/dev/null || true; rm -rf "$runtime"' EXIT
for _ in $(seq 100); do
  [ -S "$runtime/wayland-test" ] && break
  kill -0 "$compositor" || { echo "$kind ended before it had a display." >&2; exit 1; }
  sleep 0.1
done
[ -S "$runtime/wayland-test" ] || { echo "$kind has no display after ten seconds." >&2; exit 1; }

unset DISPLAY
export WAYLAND_DISPLAY=wayland-test XDG_SESSION_TYPE=wayland
"$@"
