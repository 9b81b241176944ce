#!/bin/sh
# Kills a program that edits a draft, at random moments: nothing older than a second may be lost, no draft become
# unreadable. 100 kills; 1,000 with --long. Needs the release build.
set -eu
cd "$(dirname "$0")/../.."
kills=100
if [ "${1:-}" = --long ]; then
    kills=1000
fi
said=$(mktemp)
trap 'rm -f "$said"' EXIT
if GUICHET_KILLS=$kills QTEST_FUNCTION_TIMEOUT=7200000 build/release/tests/test_vault_Processes \
    killedAtAnyMomentNothingOlderThanASecondIsLost >"$said" 2>&1; then
    grep '^campaign' "$said"
else
    cat "$said"
    exit 1
fi
