#!/bin/sh
# Every file of the hostile set is judged from a terminal, then added to a draft in the window; without --long every
# second one. Needs the release build.
set -eu
[ "${1:-}" != --long ] || export GUICHET_LONG_CAMPAIGN=1
here=$(dirname "$0")
GUICHET_HOSTILE_SET=$(mktemp -d)
export GUICHET_HOSTILE_SET
trap 'rm -rf "$GUICHET_HOSTILE_SET"' EXIT
python3 -B "$here/../decoder/hostile/make_hostile_set.py" "$GUICHET_HOSTILE_SET" >/dev/null
python3 -B "$here/../end-to-end/test_hostile_set.py" --programs "$here/../../build/release/bin" --set "$GUICHET_HOSTILE_SET"
"$here/campaign" test_hostile_window
