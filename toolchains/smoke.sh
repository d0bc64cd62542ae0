#!/bin/sh
# Runs what was cross-built for each named target under qemu-user: it must start, say its
# version, and refuse an unknown option. arm runs on the oldest core that routers have.
set -eu
cd "$(dirname "$0")/.."
version=$(cat VERSION)
failed=0

emulator() {
  case $1 in
    arm) echo "qemu-arm-static -cpu arm926" ;;
    arm64) echo "qemu-aarch64-static" ;;
    x86) echo "qemu-x86_64-static" ;;
  esac
}

for arch in "$@"; do
  for program in tikinit tikagent; do
    binary=build/$arch/$program
    [ -e "$binary" ] || { echo "cross: $binary was not built" >&2 && failed=1 && continue; }
    # shellcheck disable=SC2046 # an emulator and its options
    said=$($(emulator "$arch") "$binary" --version)
    case $said in
      *"$version"*) echo "$arch: $said" ;;
      *) echo "$arch: $program --version says '$said', expected $version" >&2 && failed=1 ;;
    esac
    # shellcheck disable=SC2046
    if $(emulator "$arch") "$binary" --no-such-option >/dev/null 2>&1; then
      echo "$arch: $program takes an unknown option" >&2
      failed=1
    fi
  done
done
exit $failed
