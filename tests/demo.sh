#!/bin/bash
# `make demo`: an image is made, imported and started on tikrouter; its service hangs, is
# found unhealthy and comes back; everything is stopped and removed. Ends with 0 only when
# each step was seen to happen.
set -eu
cd "$(dirname "$0")/.."
arch=$(uname -m | sed 's/x86_64/x86/; s/aarch64/arm64/; s/armv.*/arm/')
version=${ROUTEROS:-7.24}
password=$(od -An -N8 -tx1 /dev/urandom | tr -d ' \n')
state=$(mktemp -d /tmp/tik-demo.XXXXXX)
router=

say() { printf '\n\033[1m== %s\033[0m\n' "$*"; }
show() { printf '\033[2m$ %s\033[0m\n' "$*"; }
die() {
  printf 'demo: %s\n' "$*" >&2
  [ ! -s "$state/router.log" ] || tail -20 "$state/router.log" >&2
  exit 1
}
clean_up() {
  if [ -n "$router" ]; then
    kill -TERM "$router" 2>/dev/null || true
    wait "$router" 2>/dev/null || true
  fi
  rm -rf "$state"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# rest METHOD PATH [JSON]: one call, as any REST client makes it.
rest() {
  curl -sS --fail-with-body -u "admin:$password" -X "$1" ${3:+-H 'Content-Type: application/json' -d "$3"} \
    "$url/rest$2" || die "$1 $2 was refused"
}
# until_seen SECONDS WHAT COMMAND...: the demo fails when it is not seen in time.
until_seen() {
  local end=$(($(date +%s) + $1)) what=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    [ "$(date +%s)" -lt "$end" ] || die "did not see: $what"
    sleep 0.2
  done
}
field() { rest GET /container/hello | jq -re ".\"$1\""; }
is() { [ "$(field "$1")" = "$2" ]; }
comment_has() { field comment | grep -q "$1"; }
recovered() { [ "$(log_count healthy)" -gt $((before + 1)) ]; } # "unhealthy" counts as one
log_has() { rest GET /log | jq -e --arg t "$1" 'any(.[]; .message | contains($t))'; }
log_count() { rest GET /log | jq --arg t "$1" '[.[] | select(.message | contains($t))] | length'; }
serves() { curl -sSf -m 1 "http://$address:8080/"; }

say "Build the image: tikinit as PID 1, BusyBox httpd, tikagent"
mkdir -p "$state/files"
images/hello/build "$arch" "$state/files/hello.tar"
ls -lh "$state/files/hello.tar" | awk '{ print "hello.tar", $5 }'

say "Start a router: RouterOS $version, $arch"
build/host/tikrouter --listen 127.0.0.1:0 --state "$state" --routeros "$version" --arch "$arch" \
  --user "admin:$password" >"$state/router.out" 2>"$state/router.log" &
router=$!
until_seen 10 "the router's ready line" grep -q ready "$state/router.out"
url=$(sed -n 's/^tikrouter: ready //p' "$state/router.out")
rest GET /system/resource | jq -c '{version, "architecture-name": ."architecture-name"}'

say "Configure it as an admin would, over REST"
address=172.17.0.2
veth="{\"name\":\"veth1\",\"address\":\"$address/24\",\"gateway\":\"172.17.0.1\"}"
show "PUT /rest/interface/veth $veth"
rest PUT /interface/veth "$veth" >/dev/null
for pair in TIKAGENT_USER=admin "TIKAGENT_PASSWORD=$password" TIKAGENT_COMMENT=yes; do
  rest PUT /container/envs "{\"list\":\"hello\",\"key\":\"${pair%%=*}\",\"value\":\"${pair#*=}\"}" >/dev/null
done
container='{"file":"hello.tar","name":"hello","interface":"veth1","envlists":"hello","logging":"yes","dns":"172.17.0.1","restart-policy":"on-failure","root-dir":"disk1/hello"}'
show "PUT /rest/container $container"
rest PUT /container "$container" | jq -c '{".id", name, arch, "root-dir"}'
until_seen 20 "the container extracted" is stopped true
show 'POST /rest/container/start {"numbers":"hello"}'
rest POST /container/start '{"numbers":"hello"}' >/dev/null
until_seen 20 "the container running" is running true

say "The page, made from its template"
until_seen 10 "the page" serves
serves

say "What tikinit knows, what the router shows"
until_seen 15 "health in the comment" comment_has healthy
rest GET /container/hello | jq '{".id", name, running, healthy, comment, "restart-policy"}'

say "The service hangs: its process runs on, and answers nothing"
curl -s -m 2 "http://$address:8080/cgi-bin/hang" || true
before=$(log_count healthy)
until_seen 15 "unhealthy in the log" log_has unhealthy
rest GET /log | jq -r '.[] | select(.message | contains("unhealthy")) | .time + " " + .message' | tail -1
until_seen 20 "the page again" serves
until_seen 20 "healthy again in the log" recovered
echo "tikinit restarted it; the page is back."

say "The router's log"
rest GET /log | jq -r '.[] | .time + " " + .topics + " " + .message' | tail -12

say "Stop and remove"
show 'POST /rest/container/stop {"numbers":"hello"}'
rest POST /container/stop '{"numbers":"hello"}' >/dev/null
until_seen 15 "the container stopped" is stopped true
rest DELETE /container/hello
kill -TERM "$router"
wait "$router" || die "the router ended with an error"
router=
if crun list -q 2>/dev/null | grep -q "^tik.*$$"; then die "a container is left"; fi
clean_up
[ ! -e "$state" ] || die "files are left in $state"
echo "Nothing is left behind."
