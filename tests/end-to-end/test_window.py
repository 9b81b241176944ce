#!/usr/bin/env python3
"""A person files a request for a lost licence through the window, with real clicks and keys, against a real server. The
program is killed in the middle; the draft comes back; the request is filed, and its decision seen. With --scans, real
photos and PDFs are the papers; with --keyboard, the mouse is never touched; with --assistive, neither mouse nor keyboard:
everything is done by actions on the accessibility bus. Ends with 77 where parts of the desktop are missing."""

import argparse
import datetime
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile

from desktop import AssistiveHand, Desktop, Hand, KeyboardHand, missing_parts, wait_for

HERE = pathlib.Path(__file__).resolve().parent
PASSPHRASE = "quatre mots sans ordre"
NOT_RUN = 77


class World:
    """A server, a profile, and a browser that signs in."""

    def __init__(self, programs, folder, kind_of_hand):
        self.programs = programs
        self.kind_of_hand = kind_of_hand
        self.folder = pathlib.Path(folder)
        tools = self.folder / "tools"
        tools.mkdir()
        browser = tools / "xdg-open"
        browser.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{HERE}/browser.py" "$@"\n')
        browser.chmod(0o755)
        home = self.folder / "home"
        home.mkdir(mode=0o700)
        self.environment = dict(os.environ, HOME=str(home), XDG_RUNTIME_DIR=str(home), LC_ALL="C.UTF-8",
                                PATH=f"{tools}:{os.environ['PATH']}")
        self.server = subprocess.Popen(
            [programs / "guichet-server", "--listen", "127.0.0.1:0", "--data", self.folder / "server", "--sandbox",
             "--speed", "20000"], stdout=subprocess.PIPE, env=self.environment)
        self.url = re.search(r"listening on (\S+)", self.server.stdout.readline().decode()).group(1)
        self.program = None

    def open_window(self, desktop):
        self.program = subprocess.Popen(
            [self.programs / "guichet-permis", "--portable", "--lang", "fr", "--profile", self.folder / "profile",
             "--server", self.url], env=self.environment)
        return self.kind_of_hand(desktop, self.program)

    def kill_program(self):
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()

    def close(self):
        for process in (self.program, self.server):
            if process is None or process.poll() is not None:
                continue
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def press(hand, words):
    hand.click(role="push button", name=words)


def go_on(hand, page):
    press(hand, "Continuer")
    hand.find("filler", page)


def find_procedure(hand):
    press(hand, "Trouver ma démarche")
    hand.fill("Chercher avec vos mots", "permis perdu")
    hand.click(role="radio button", contains="après une perte")
    press(hand, "Continuer")
    hand.shows("Papiers à préparer")
    press(hand, "Commencer la demande")
    hand.find("filler", "Motif")


def answer_questions(hand):
    go_on(hand, "Pour qui")
    hand.click(role="radio button", name="Pour moi")
    go_on(hand, "État civil")
    hand.fill("Nom de naissance", "Haddad")
    hand.fill("Prénoms", "Yasmina, Inès")
    for part, value in (("jour", "00"), ("mois", "00"), ("année", "1962")):
        hand.fill(f"Date de naissance, {part}", value)
    hand.fill("Pays de naissance", "Maroc")
    hand.leave_field()
    hand.fill("Ville de naissance", "Tiznit")
    hand.click(role="radio button", name="Féminin")
    hand.fill("Nationalité", "France")
    hand.leave_field()
    hand.shows("est une date valable")
    go_on(hand, "Permis perdu")
    lost = datetime.date.today() - datetime.timedelta(days=10)
    for part, value in (("jour", f"{lost.day:02d}"), ("mois", f"{lost.month:02d}"), ("année", str(lost.year))):
        hand.fill(f"Date de la perte, {part}", value)
    hand.fill("Pays de la perte", "France")
    hand.leave_field()
    hand.fill("Commune de la perte", "Saint-Ambroise")
    hand.click(role="check box", name="Catégorie B")
    hand.choose("Où habite", "Dans un log")
    hand.tick("Je déclare la perte")
    go_on(hand, "Coordonnées")
    for field, value in (("Adresse électronique", "y.haddad@courriel.example"), ("Téléphone mobile", "06 39 98 41 27"),
                         ("Numéro et rue", "14, rue des Tilleuls"), ("Code postal", "99370"),
                         ("Commune", "Saint-Ambroise"), ("Pays, obligatoire", "France")):
        hand.fill(field, value)
    hand.leave_field()


def come_back(world, desktop):
    """The program is gone without a word; what was typed a second ago is still there."""
    world.kill_program()
    hand = world.open_window(desktop)
    hand.fill("Phrase secrète ou code de secours", PASSPHRASE)
    hand.confirm("Ouvrir")
    hand.open_item("après une perte")
    hand.find("filler", "Coordonnées")
    held = hand.find("text", contains="Numéro et rue")
    assert held.get_text(0, -1) == "14, rue des Tilleuls", "what was typed is lost"
    return hand


def add_papers(hand, papers):
    go_on(hand, "Photo et signature")
    hand.click(role="radio button", name="Une planche avec un code")
    hand.fill("Code photo-signature", "481720K690351173845283")
    go_on(hand, "Pièces justificatives")
    for card, files in papers.items():
        hand.click(role="push button", name=f"Choisir, {card}")
        hand.find("dialog", "Choisissez les fichiers de cette pièce")
        hand.name_files(files)
        hand.find("push button", contains=f", {card}")
        wait_for(f"the verdict on {card}", lambda card=card: judged(hand, card), seconds=60)


def judged(hand, card):
    return not any(f"{word}, {card}" == n.get_name() for n in hand.all("push button")
                   for word in ("Choisir", "Annuler"))


def file_request(hand):
    go_on(hand, "Timbre fiscal")
    hand.fill("Numéro du timbre", "4100260073120093")
    go_on(hand, "Relecture et dépôt")
    hand.tick("exactes")
    press(hand, "Déposer la demande")
    anyway, sign_in = "Déposer quand même", "Se connecter avec le navigateur"
    wait_for("what comes after filing", lambda: hand.all("push button", anyway) or hand.all("push button", sign_in))
    for button in hand.all("push button", anyway):
        hand.click_on(button)
    press(hand, sign_in)
    hand.shows("Demande déposée", seconds=90)


def see_decision(hand):
    """The administration of the sandbox decides; the window notices by itself or when it is asked."""
    press(hand, "Suivre la demande")

    def decided():
        if hand.all(contains="Validée") or hand.all(contains="Demande validée"):
            return True
        for button in hand.all("push button", contains="Actualiser"):
            hand.click_on(button)
        return False

    wait_for("the decision", decided, seconds=90)


def file_through_the_window(desktop, programs, papers, kind_of_hand):
    with tempfile.TemporaryDirectory() as folder:
        world = World(programs, folder, kind_of_hand)
        try:
            hand = world.open_window(desktop)
            hand.fill("Phrase secrète", PASSPHRASE)
            hand.fill("La même phrase secrète", PASSPHRASE)
            hand.confirm("Protéger et commencer")
            find_procedure(hand)
            answer_questions(hand)
            hand.wait_until_saved()
            hand = come_back(world, desktop)
            add_papers(hand, papers)
            file_request(hand)
            see_decision(hand)
        finally:
            world.close()


def made_papers(examples):
    return {"Pièce d’identité": [examples / "identity-recto.jpg", examples / "identity-verso.jpg"],
            "Justificatif de domicile": [examples / "residence-1.jpg"]}


def real_papers(scans):
    """Good photos and PDFs by their labels."""
    rows = [line.split("\t") for line in (scans / "labels.tsv").read_text().splitlines()]
    good = {kind: [scans / row[0] for row in rows[1:] if row[1:5] == [kind, "ok", "accept", "sure"]]
            for kind in ("image", "pdf")}
    return {"Pièce d’identité": good["image"][:2], "Justificatif de domicile": good["pdf"][:1]}


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--programs", type=pathlib.Path, required=True)
    options.add_argument("--examples", type=pathlib.Path, required=True)
    options.add_argument("--scans", type=pathlib.Path)
    options.add_argument("--keyboard", action="store_true", help="never touches the mouse")
    options.add_argument("--assistive", action="store_true", help="touches neither mouse nor keyboard")
    given = options.parse_args()
    missing = missing_parts()
    if given.scans and not (given.scans / "labels.tsv").exists():
        missing.append(str(given.scans))
    if missing:
        print("NOT RUN: missing", ", ".join(missing))
        return NOT_RUN
    desktop = Desktop()
    try:
        papers = real_papers(given.scans.resolve()) if given.scans else made_papers(given.examples.resolve())
        kind_of_hand = AssistiveHand if given.assistive else KeyboardHand if given.keyboard else Hand
        file_through_the_window(desktop, given.programs.resolve(), papers, kind_of_hand)
    finally:
        desktop.close()
    print("filed through the window, killed in between, and decided")
    return 0


if __name__ == "__main__":
    sys.exit(main())
