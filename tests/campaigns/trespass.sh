#!/bin/sh
# Two people try each other's requests, uploads, outputs and events by every verb: refused, nothing revealed, nothing
# changed. 3,000 tries; 100,000 with --long. Needs the release build.
set -eu
[ "${1:-}" != --long ] || export GUICHET_LONG_CAMPAIGN=1
exec "$(dirname "$0")/campaign" test_campaign_Trespass
