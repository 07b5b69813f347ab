#!/bin/sh
# Measures how long Saola takes to be ready and how much memory it holds when idle. Linux only (reads /proc).
#   bench/footprint.sh [seconds of idling before memory is read, default 60]
set -eu

saola=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)/saola
idle=${1:-60}
scratch=$(mktemp -d)
java=
trap '[ -z "$java" ] || kill "$java" 2>/dev/null || true; wait; rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

now() { echo $(($(date +%s%N) / 1000000)); }

# Starts it and waits for its address; ./saola becomes the Java process, so the number of the one is that of the other.
start() {
    : >"$scratch/out"
    begun=$(now)
    "$saola" run --data "$scratch/$1" --port 0 >"$scratch/out" 2>&1 &
    java=$!
    until grep -q '^Saola is ready' "$scratch/out"; do
        kill -0 "$java" 2>/dev/null || { cat "$scratch/out" >&2; exit 1; }
        sleep 0.02
    done
    took=$(($(now) - begun))
}

stop() {
    kill "$java"
    wait "$java" || true
    java=
}

megabytes() { awk -v field="$1" '$1 == field ":" { sum += $2 } END { printf "%d MB\n", sum / 1024 }'; }

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg); $(nproc) cores; $(awk '/MemTotal/ { printf "%d GB", $2 / 1048576 }' /proc/meminfo)"

# The first run builds when the sources are newer; that is not part of any figure.
start build
stop

start data
echo "first start, new data folder: $took ms"
stop

for turn in 1 2 3 4 5; do
    start data
    echo "second start, turn $turn: $took ms"
    [ "$turn" = 5 ] || stop
done

sleep "$idle"
echo "Java process after $idle s idle (VmRSS): $(megabytes VmRSS <"/proc/$java/status")"
# PostgreSQL is a child of Java, and its workers are its own children.
server=$(cat "/proc/$java"/task/*/children)
workers=$(for one in $server; do cat "/proc/$one"/task/*/children; done)
for one in $server $workers; do
    cat "/proc/$one/smaps_rollup"
done >"$scratch/postgres"
echo "PostgreSQL, all its processes (Pss): $(megabytes Pss <"$scratch/postgres")"
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
