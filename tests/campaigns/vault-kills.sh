#!/bin/sh
# Kills a program that edits a draft, at random moments: nothing older than a second may be lost, no draft become
# unreadable. 100 kills; 1,000 with --long. Needs the release build.
set -eu
GUICHET_KILLS=100
[ "${1:-}" != --long ] || GUICHET_KILLS=1000
export GUICHET_KILLS
exec "$(dirname "$0")/campaign" test_vault_Processes killedAtAnyMomentNothingOlderThanASecondIsLost
