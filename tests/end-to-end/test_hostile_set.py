#!/usr/bin/env python3
"""Every file of the hostile set goes through `guichet check --json`, two at a time, each alone in a call of its own.
Each ends in one of the findings or failures that the set's manifest names, with the exit that belongs to it, in less
memory than is allowed; no program crashes, hangs or stays behind. The limit of time is the program's own: a file that
would take longer is ended by it, and the finding says so; what was measured is printed."""

import argparse
import concurrent.futures
import ctypes
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time
import unicodedata
import urllib.parse

MOST_MEMORY = 512  # MB, of each process
PATIENCE = 60  # seconds, for a machine with a lot to do; only a hang takes so long
ADOPT_ORPHANS = 36  # PR_SET_CHILD_SUBREAPER


class Measured:
    """A call of the program: what it said, how it ended, and what its processes took."""

    def __init__(self, words):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            began = time.monotonic()
            process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
            helper = threading.Timer(PATIENCE, process.kill)
            helper.start()
            _, status, used = os.wait4(process.pid, 0)
            self.seconds = time.monotonic() - began
            helper.cancel()
            process.returncode = self.exit = os.waitstatus_to_exitcode(status)
            self.memory = used.ru_maxrss
            self.left_behind = not self._collect_others()
            out.seek(0)
            err.seek(0)
            self.out, self.err = out.read(), err.read().decode(errors="replace")

    def _collect_others(self):
        """Whether all of its descendants are gone too. They are ours once their own parents are gone."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                pid, _, used = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return True
            if pid:
                self.memory = max(self.memory, used.ru_maxrss)
            else:
                time.sleep(0.01)
        return False


def path_of(folder, entry):
    return os.path.join(os.fsencode(folder), urllib.parse.unquote_to_bytes(entry["name"]))


def wrong_with(report, code, ends):
    """What is wrong with a report and the exit; nothing if all is as it should be."""
    codes = [finding["code"] for finding in report["findings"]]
    refused = report["verdict"] == "refuse"
    if code != (1 if refused else 0):
        return f"exit {code} for the verdict {report['verdict']}"
    if not all(finding["text"] for finding in report["findings"]):
        return "a finding without a sentence"
    if set(codes) & set(ends) or ("sound" in ends and not refused):
        return None
    return f"{report['verdict']} {codes}, not one of {ends}"


def judge(program, folder, profile, entry):
    path = path_of(folder, entry)
    call = Measured([program, "check", "--json", "--profile", profile, "--", path])
    wrong = None
    if call.exit not in (0, 1, 2):
        wrong = f"ended with {call.exit}"
    elif call.left_behind:
        wrong = "left a process behind"
    elif call.memory > MOST_MEMORY * 1024:
        wrong = f"took {call.memory // 1024} MB"
    elif call.exit != 2 and call.err:
        wrong = f"complains: {call.err[:200]!r}"
    elif call.exit == 2:
        failure = re.search(r"GP-\d{4}", call.err)
        if not failure or failure.group() not in entry["ends"]:
            wrong = f"{call.err!r}, not one of {entry['ends']}"
    else:
        try:
            [report] = json.loads(call.out)
        except ValueError:
            wrong = f"no report: {call.out[:200]!r}"
        else:
            wrong = wrong_with(report, call.exit, entry["ends"])
    return entry["name"], wrong, call.seconds, call.memory


def adopt_orphans():
    ctypes.CDLL(None, use_errno=True).prctl(ADOPT_ORPHANS, 1, 0, 0, 0)


def judge_each(program, folder, profile, manifest):
    with concurrent.futures.ProcessPoolExecutor(2, initializer=adopt_orphans) as workers:
        calls = [workers.submit(judge, program, folder, profile, entry) for entry in manifest]
        results = [call.result() for call in calls]
    faults = [f"{name}: {wrong}" for name, wrong, _, _ in results if wrong]
    slowest = max(results, key=lambda result: result[2])
    largest = max(results, key=lambda result: result[3])
    print(f"hostile set: {len(results)} files, longest {slowest[2]:.1f} s ({slowest[0]}), largest "
          f"{largest[3] // 1024} MB ({largest[0]})")
    return faults


def judge_together(program, folder, profile, manifest):
    """One call for many: none is lost, in the order in which they were given."""
    some = [entry for entry in manifest if not any(end.startswith("GP-") for end in entry["ends"])][::20]
    paths = [path_of(folder, entry) for entry in some]
    call = Measured([program, "check", "--json", "--profile", profile, "--", *paths])
    reports = json.loads(call.out)
    if [os.fsencode(report["file"]) for report in reports] != paths:
        return [f"together: {len(reports)} reports for {len(paths)} files, or in another order"]
    wrong = [(entry["name"], wrong_with(report, 1 if report["verdict"] == "refuse" else 0, entry["ends"]))
             for entry, report in zip(some, reports)]
    return [f"together: {name}: {what}" for name, what in wrong if what]


def show_names(program, folder, profile, manifest):
    """Without --json the names are for people: none gives the terminal orders, or makes two lines of one."""
    named = [entry for entry in manifest if entry["name"].startswith("names/") and entry["ends"] == ["sound"]]
    call = Measured([program, "check", "--profile", profile, "--", *[path_of(folder, entry) for entry in named]])
    text = call.out.decode()
    orders = {each for each in text if unicodedata.category(each) == "Cc" and each != "\n" or each in "\u202e\u2066"}
    lines = [line for line in text.splitlines() if not line.startswith("  ")]
    faults = [f"names: {orders} reach the terminal"] if orders else []
    return faults + ([f"names: {len(lines)} lines for {len(named)} files"] if text.count(": ") < len(named) else [])


def judge_growing(program, profile):
    """A file that somebody goes on writing is read to the limit, and ends."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as growing:
        stop = threading.Event()

        def write():
            while not stop.is_set():
                growing.write(bytes(1 << 20))
                growing.truncate(min(growing.tell(), 1 << 28))
                growing.seek(min(growing.tell(), (1 << 28) - (1 << 20)))

        writer = threading.Thread(target=write)
        writer.start()
        call = Measured([program, "check", "--json", "--profile", profile, growing.name])
        stop.set()
        writer.join()
    codes = {finding["code"] for report in json.loads(call.out) for finding in report["findings"]}
    return [] if call.exit == 1 and codes <= {"too-large", "wrong-format", "empty"} else [f"growing: {codes}"]


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--programs", type=pathlib.Path, required=True)
    words.add_argument("--set", type=pathlib.Path, required=True)
    given = words.parse_args()
    adopt_orphans()
    whole = json.loads((given.set / "manifest.json").read_text())
    # On every change every second file, all of them in the long campaign.
    manifest = whole if "GUICHET_LONG_CAMPAIGN" in os.environ else whole[::2]
    program = given.programs / "guichet"
    with tempfile.TemporaryDirectory() as profile:
        faults = judge_each(program, given.set, profile, manifest)
        faults += judge_together(program, given.set, profile, manifest)
        faults += show_names(program, given.set, profile, manifest)
        faults += judge_growing(program, profile)
    print("\n".join(faults))
    sys.exit(1 if faults or len(whole) < 150 else 0)


if __name__ == "__main__":
    main()
