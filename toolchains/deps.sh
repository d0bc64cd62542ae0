#!/bin/sh
# Installs the Debian packages of the named set (toolchains/packages.txt) that are missing.
# Quick when nothing is: one dpkg-query. Debian only: elsewhere it says what to install.
set -eu
cd "$(dirname "$0")/.."
list=toolchains/packages.txt

packages_of() {
  for included in $(sed -n "s/^$1: //p" $list); do packages_of "$included"; done
  sed -n "s/^$1 //p" $list
}

missing_of() {
  native=$(dpkg --print-architecture)
  # shellcheck disable=SC2086 # a list of names
  dpkg-query -W -f '${db:Status-Status} ${Package}\n${db:Status-Status} ${Package}:${Architecture}\n' \
    $1 2>/dev/null | sed -n 's/^installed //p' | sort >"$have"
  for p in $1; do
    grep -qxF -e "$p" "$have" && continue
    [ "$p" = "${p%:"$native"}" ] || ! grep -qxF -e "${p%:"$native"}" "$have" || continue
    echo "$p"
  done
}

if ! command -v dpkg-query >/dev/null; then
  echo "deps: not a Debian system; install the equivalents of: $(packages_of "$1" | tr '\n' ' ')" >&2
  exit 0
fi
have=$(mktemp)
trap 'rm -f "$have"' EXIT
missing=$(missing_of "$(packages_of "$1" | tr '\n' ' ')")
[ -n "$missing" ] || exit 0

root=
[ "$(id -u)" = 0 ] || root=sudo
echo "deps: installing $(echo "$missing" | tr '\n' ' ')" >&2
# Make runs us from several rules at once; apt takes one at a time.
exec 9>/tmp/tikinit-deps.lock
flock 9
for arch in $(echo "$missing" | sed -n 's/.*://p' | sort -u); do
  dpkg --print-foreign-architectures | grep -qx "$arch" || $root dpkg --add-architecture "$arch"
done
log=$(mktemp)
trap 'rm -f "$have" "$log"' EXIT
# shellcheck disable=SC2086 # a list of names
if ! { $root apt-get update && $root env DEBIAN_FRONTEND=noninteractive apt-get install -y \
  --no-install-recommends $missing; } >"$log" 2>&1; then
  tail -20 "$log" >&2
  echo "deps: apt-get could not install: $(echo "$missing" | tr '\n' ' ')" >&2
  exit 1
fi
