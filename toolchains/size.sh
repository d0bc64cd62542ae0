#!/bin/sh
# size.sh LIMITS ARCH...: prints the stripped size of each router program and fails where one
# is larger than its line in LIMITS ("PROGRAM ARCH BYTES"; '#' starts a comment).
set -eu
cd "$(dirname "$0")/.."
limits=$1
shift
strip_of() { case $1 in arm) echo arm-linux-gnueabi-strip ;; arm64) echo aarch64-linux-gnu-strip ;; *) echo strip ;; esac; }
failed=0
stripped=$(mktemp)
trap 'rm -f "$stripped"' EXIT
for arch in "$@"; do
  for program in tikinit tikagent; do
    [ -e "build/$arch/$program" ] || { echo "size: build/$arch/$program is missing" >&2 && failed=1 && continue; }
    "$(strip_of "$arch")" -o "$stripped" "build/$arch/$program"
    size=$(wc -c <"$stripped")
    limit=$(awk -v p="$program" -v a="$arch" '$1 == p && $2 == a { print $3 }' "$limits")
    [ -n "$limit" ] || { echo "size: no line for $program $arch in $limits" >&2 && failed=1 && continue; }
    printf '%-9s %-6s %7d of %7d bytes\n' "$program" "$arch" "$size" "$limit"
    [ "$size" -le "$limit" ] || { echo "size: $program for $arch is larger than $limit bytes" >&2 && failed=1; }
  done
done
exit $failed
