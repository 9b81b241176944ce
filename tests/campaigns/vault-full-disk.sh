#!/bin/sh
# The vault on a file system that is really full, or has room for ever a little more. Needs the release build, and root or
# user namespaces: without them it says so.
set -eu
[ "${1:-}" != --long ] || export GUICHET_LONG_CAMPAIGN=1
exec "$(dirname "$0")/campaign" test_campaign_FullDisk
