#!/bin/sh
# Every system call of the vault fails in turn, in every way that disks know: the old value or the new is there, never
# neither. With --long also for several calls in a row, and with documents of several sizes. Needs the release build.
set -eu
[ "${1:-}" != --long ] || export GUICHET_LONG_CAMPAIGN=1
exec "$(dirname "$0")/campaign" test_campaign_VaultFaults
