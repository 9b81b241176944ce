#!/usr/bin/env python3
"""A person files a request of a lost licence through the window, with real clicks and keys, against a real server: the
program is killed in the middle, the draft comes back, the request is filed and seen decided. With --scans, once more
with real photos and PDFs as papers."""

import argparse
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

import desktop as private_desktop
from desktop import Desktop, Hand, wait_for

HERE = pathlib.Path(__file__).resolve().parent
PASSPHRASE = "quatre mots sans ordre"
NOT_RUN = 77


class World:
    """A server, a profile, and a browser that signs in."""

    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = pathlib.Path(folder)
        tools = self.folder / "tools"
        tools.mkdir()
        browser = tools / "xdg-open"
        browser.write_text(f'#!/bin/sh\nexec /usr/bin/python3 "{HERE}/browser.py" "$@"\n')
        browser.chmod(0o755)
        home = self.folder / "home"
        home.mkdir(mode=0o700)
        self.environment = dict(os.environ, HOME=str(home), PATH=f"{tools}:{os.environ['PATH']}",
                                XDG_RUNTIME_DIR=str(home), LC_ALL="C.UTF-8")
        self.server = subprocess.Popen(
            [programs / "guichet-server", "--listen", "127.0.0.1:0", "--data", self.folder / "server", "--sandbox",
             "--speed", "20000"], stdout=subprocess.PIPE, env=self.environment)
        line = self.server.stdout.readline().decode()
        self.url = re.search(r"listening on (\S+)", line).group(1)
        self.program = None

    def open_window(self, desktop):
        environment = dict(self.environment, **{name: os.environ[name] for name in (
            "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_QPA_PLATFORM")})
        self.program = subprocess.Popen(
            [self.programs / "guichet-permis", "--portable", "--lang", "fr", "--profile", self.folder / "profile", "--server",
             self.url], env=environment)
        return Hand(desktop, self.program)

    def kill_program(self):
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()

    def terminal(self, *words):
        return subprocess.run([self.programs / "guichet", "--profile", self.folder / "profile", *words],
                              env=self.environment, capture_output=True, text=True, check=False)

    def close(self):
        for process in (self.program, self.server):
            if process and process.poll() is None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()


def unlock(hand, new):
    hand.fill("Phrase secrète", PASSPHRASE)
    if new:
        hand.fill("La même phrase", PASSPHRASE)
    hand.key("Return")


def choose(hand, field, value):
    """Takes a value of a list by typing its first letters, as people do."""
    hand.click_on(hand.find("combo box", contains=field))
    hand.key("Escape")
    hand.type(value)


def add_files(hand, card, files):
    button = next(n for n in hand.all("push button") + hand.all("button") if card in n.get_name())
    hand.click_on(button)
    hand.shows("Choisissez les fichiers")
    hand.type(" ".join(f'"{file}"' for file in files) if len(files) > 1 else str(files[0]))
    hand.key("Return")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--programs", type=pathlib.Path, required=True)
    options.add_argument("--examples", type=pathlib.Path, required=True)
    options.add_argument("--scans", type=pathlib.Path)
    given = options.parse_args()
    desktop = Desktop()
    with tempfile.TemporaryDirectory() as folder:
        world = World(given.programs, folder)
        hand = world.open_window(desktop)
        import code
        hand.find(contains="passe")
        print(hand.picture())
        unlock(hand, True)
        import time
        time.sleep(3)
        print(hand.picture())
        subprocess.run(["import", "-window", "root", "/tmp/e2e/a.png"])
        world.close()
    desktop.close()
