#!/bin/sh
# Files while the network does its worst and client and server are killed between any two steps: exactly as many requests
# as were filed, with all their documents, byte for byte. 20 filings; with --long 1,000, four at a time, since most of
# their time is waiting. Needs the release build.
set -eu
campaign="$(dirname "$0")/campaign"
[ "${1:-}" = --long ] || exec "$campaign" test_campaign_Filing
said=$(mktemp -d)
trap 'rm -rf "$said"' EXIT
export GUICHET_FILINGS=250
for part in 1 2 3 4; do
    "$campaign" test_campaign_Filing >"$said/$part" 2>&1 || touch "$said/failed" &
done
wait
if [ -e "$said/failed" ]; then
    cat "$said"/[1-4]
    exit 1
fi
awk '/^campaign filing:/ { filings += $3; lost += $6; doubled += $8 }
     END { printf "campaign filing: %d filings, lost %d, doubled %d\n", filings, lost, doubled }' "$said"/[1-4]
