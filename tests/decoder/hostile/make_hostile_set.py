#!/usr/bin/env python3
"""Writes the hostile set: files made to hurt whoever opens them, and manifest.json, which says of each what it is and
it may end: with one of these findings, or these failures, or "sound" for a file that is not refused. Names are written
as in an address (%0A for a new line), since some are no text. The same bytes each time.

    make_hostile_set.py FOLDER"""

import json
import os
import shutil
import sys
import urllib.parse

import acting_files
import bmp_files
import disguised_files
import heic_files
import jpeg_files
import pdf_files
import png_files
import tiff_files

PARTS = [jpeg_files, png_files, tiff_files, bmp_files, heic_files, pdf_files, acting_files, disguised_files]


def write(folder, name, content):
    path = os.path.join(os.fsencode(folder), os.fsencode(name))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "xb") as file:
        file.write(content)


def main(folder):
    if os.path.isdir(folder) and os.listdir(folder) and not os.path.exists(os.path.join(folder, "manifest.json")):
        sys.exit(f"{folder} holds something else")
    shutil.rmtree(folder, ignore_errors=True)
    listed = []
    for part in PARTS:
        for each in part.files():
            write(folder, each.name, each.bytes)
            listed.append(each)
    listed += disguised_files.make_others(folder)
    manifest = [{"name": urllib.parse.quote(os.fsencode(each.name)), "what": each.what, "ends": list(each.ends)}
                for each in listed]
    with open(os.path.join(folder, "manifest.json"), "w", encoding="utf-8") as file:
        json.dump(manifest, file, indent=1, ensure_ascii=False)
    print(f"{len(manifest)} files")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
