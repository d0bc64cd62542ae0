# Sourced by the whole-program tests (see tests/run). They print one result a check.
# shellcheck shell=sh
set -u
TIK_FAILED=0
: "${B:=build/host}" "${BIN:=build/x86}"
: "${TMP:=$(mktemp -d /tmp/tik-test.XXXXXX)}"
B=$(cd "$B" && pwd) BIN=$(cd "$BIN" && pwd)

ok() { echo "ok - $1"; }
not_ok() { # NAME [WHY]
  echo "not ok - $1${2:+: $2}"
  TIK_FAILED=1
}
skip() { echo "skip - $1: $2"; }

# check NAME COMMAND...: the command succeeds.
check() {
  tik_name=$1
  shift
  if "$@"; then ok "$tik_name"; else not_ok "$tik_name" "failed: $*"; fi
}
# equal NAME GOT WANT
equal() {
  if [ "$2" = "$3" ]; then ok "$1"; else not_ok "$1" "got '$2', expected '$3'"; fi
}
# contains NAME TEXT PART
contains() {
  case $2 in *"$3"*) ok "$1" ;; *) not_ok "$1" "'$3' is not in '$2'" ;; esac
}
# exits NAME CODE COMMAND...: exit code as given; stderr is left in $TMP/err.
exits() {
  tik_name=$1 tik_want=$2
  shift 2
  "$@" >"$TMP/out" 2>"$TMP/err"
  tik_got=$?
  if [ $tik_got = "$tik_want" ]; then ok "$tik_name"; else
    not_ok "$tik_name" "exit code $tik_got, expected $tik_want: $(head -c 300 "$TMP/err")"
  fi
}
# until_true SECONDS COMMAND...: tries again every 50 ms.
until_true() {
  tik_end=$(($(date +%s) + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$(date +%s)" -lt $tik_end ] || return 1
    sleep 0.05
  done
}
# The folder of recorded router data, or nothing (it is not on a user's machine).
shared_data() {
  for tik_dir in "${TIK_SHARED:-}" ../shared ../../shared; do
    [ -d "$tik_dir/routeros" ] && echo "$tik_dir/routeros" && return
  done
}
finish() { exit $TIK_FAILED; }
