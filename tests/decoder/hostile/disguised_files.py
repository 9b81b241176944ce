"""Files that aren't what their names say, names that aren't harmless, and things that are no files."""

import io
import os
import struct
import zipfile

from common import HostileFile
from jpeg_files import PAGE_JPEG, page_with
from pdf_writer import page
from png_files import PAGE_PNG

PROGRAM = b"MZ\x90\0" + bytes(56) + struct.pack("<I", 64) + b"PE\0\0" + bytes(200)


def archive(*names):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as written:
        for name in names:
            written.writestr(zipfile.ZipInfo(name), "<document/>")
    return packed.getvalue()


def other_types():
    word = archive("[Content_Types].xml", "word/document.xml")
    yield "program.pdf", "a program of Windows", PROGRAM
    yield "script.jpg", "a shell script", b"#!/bin/sh\nrm -rf \"$HOME\"\n"
    yield "archive.pdf", "an archive", archive("a.txt")
    yield "letter.pdf", "a letter of a word processor", word
    yield "site.pdf", "a page of the web", b"<!doctype html><script>alert(1)</script>"
    yield "drawing.png", "a drawing that loads from elsewhere", \
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://192.0.2.1/a.png"/></svg>'
    yield "entities.png", "a drawing of entities, each ten of the one before", \
        b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + b"".join(
            b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(9)) + b"]><svg>&j;</svg>"
    yield "moving.jpg", "a GIF", b"GIF89a\xff\xff\xff\xff\xf7\0\0" + bytes(800) + b";"
    yield "film.heic", "a film", b"\0\0\0\x18ftypisom\0\0\2\0isomiso2" + bytes(100)
    yield "next.heic", "an AVIF", b"\0\0\0\x18ftypavif\0\0\0\0avifmif1" + bytes(100)
    yield "postscript.pdf", "PostScript", b"%!PS-Adobe-3.0\n{ } loop\n"
    yield "text.pdf", "plain text", "Facture du mois de novembre\n".encode() * 100
    yield "one-byte.jpg", "one byte", b"\xff"
    yield "two-bytes.tif", "two bytes", b"II"
    yield "zeros.pdf", "a megabyte of zeros", bytes(1 << 20)
    yield "spaces.pdf", "a megabyte of spaces, then a PDF", b" " * (1 << 20) + page()


def two_in_one():
    yield "picture.pdf", "a JPEG called a PDF", PAGE_JPEG
    yield "paper.jpg", "a PDF called a JPEG", page()
    yield "site-and-paper.pdf", "a page of the web and a PDF", \
        b"<html><script>alert(1)</script><!--\n" + page() + b"-->"
    yield "program-and-paper.pdf", "begins as a program, and is a PDF", b"MZ" + bytes(900) + page()
    yield "paper-and-archive.pdf", "a PDF and an archive", page() + archive("a.exe")
    yield "picture-and-paper.jpg", "a JPEG with a PDF in a comment", \
        page_with(b"\xff\xfe\0\x40" + b"%PDF-1.7\n".ljust(62))


def names():
    yield "a" * 250 + ".jpg"
    yield "facture\u202efdp.exe.jpg"
    yield "deux\nlignes.jpg"
    yield "cloche\a\x1b[2J\x1b]0;titre\a.jpg"
    yield "-o.jpg"
    yield "--json"
    yield "$(reboot) `reboot`; rm -rf ~.jpg"
    yield "%1 %2 %s %n.jpg"
    yield "<b>gras</b> & **fort** [lien](http://192.0.2.1).jpg"
    yield "..jpg"
    yield "a" + "\u0301" * 100 + ".jpg"
    yield "\u2028\u200b\ufeff.jpg"
    yield "CON.jpg"
    yield ".cachée"


def files():
    for name, what, content in other_types():
        yield HostileFile(f"disguised/{name}", what, content, ["wrong-format"])
    yield HostileFile("disguised/empty.pdf", "nothing at all", b"", ["empty"])
    yield HostileFile("disguised/large.pdf", "a PDF of 12 megabytes", page() + bytes(12_000_000), ["too-large"])
    for name, what, content in two_in_one():
        yield HostileFile(f"disguised/{name}", what, content, ["sound"])
    for name in names():
        yield HostileFile(f"names/{name}", "a sound page under a name that hurts", PAGE_JPEG, ["sound"])
    yield HostileFile(b"names/caf\xe9.jpg", "a sound page under a name of another time", PAGE_JPEG,
                      ["sound", "GP-9103", "GP-9310"])


def make_others(folder):
    """What is no plain file; each as it is listed."""
    there = os.path.join(folder, "others")
    os.makedirs(there)

    def at(name):
        return os.path.join(there, name)

    unreadable = ["GP-9103", "GP-9310", "GP-9311"]
    os.mkdir(at("folder.pdf"))
    yield HostileFile("others/folder.pdf", "a folder", None, unreadable)
    os.mkfifo(at("pipe.pdf"))
    yield HostileFile("others/pipe.pdf", "a pipe that nobody writes to", None, unreadable)
    os.symlink("loop.pdf", at("loop.pdf"))
    yield HostileFile("others/loop.pdf", "a link to itself", None, unreadable)
    os.symlink("nowhere.pdf", at("nowhere-at-all.pdf"))
    yield HostileFile("others/nowhere-at-all.pdf", "a link to nothing", None, unreadable)
    for name, target in (("zeros.pdf", "/dev/zero"), ("terminal.pdf", "/dev/tty"), ("disk.pdf", "/dev/full")):
        os.symlink(target, at(name))
        yield HostileFile(f"others/{name}", f"a link to {target}", None, unreadable)
    os.symlink("../jpeg/sound.jpg", at("link.jpg"))
    yield HostileFile("others/link.jpg", "a link to a sound page", None, ["sound"])
    with open(at("endless.pdf"), "wb") as endless:
        endless.truncate(1 << 42)
    yield HostileFile("others/endless.pdf", "four terabytes of which none is on the disk", None,
                      ["too-large", "GP-3301"])
    with open(at("forbidden.jpg"), "wb") as forbidden:
        forbidden.write(PAGE_JPEG)
    os.chmod(at("forbidden.jpg"), 0)
    yield HostileFile("others/forbidden.jpg", "a file that may not be read", None,
                      ["sound"] if os.access(at("forbidden.jpg"), os.R_OK) else unreadable)
