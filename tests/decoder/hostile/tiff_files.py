"""TIFF: directories that lead back, pages without end, strips and tiles out of all proportion."""

import struct
import zlib

from common import HEIGHT, PAGE, WIDTH, HostileFile, cut, filled, zeros_deflated

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 12: 8, 16: 8}
SHORT, LONG, SIGNED, LONG8 = 3, 4, 9, 16
(IMAGE_WIDTH, IMAGE_LENGTH, BITS, COMPRESSION, PHOTOMETRIC, STRIPS, ORIENTATION, SAMPLES, ROWS, COUNTS, PLANAR,
 PALETTE, TILE_WIDTH, TILE_LENGTH, TILES, TILE_COUNTS, PARTS, JPEG_TABLES) = (
    256, 257, 258, 259, 262, 273, 274, 277, 278, 279, 284, 320, 322, 323, 324, 325, 330, 347)


def entry(tag, kind, *values, count=None):
    letters = {SHORT: "H", LONG: "I", SIGNED: "i"}[kind]
    packed = struct.pack(f"<{len(values)}{letters}", *values)
    return struct.pack("<HHI", tag, kind, len(values) if count is None else count) + packed[:4].ljust(4, b"\0")


def directory(entries, following=0):
    return struct.pack("<H", len(entries)) + b"".join(entries) + struct.pack("<I", following)


def picture(data, width=WIDTH, height=HEIGHT, changed=None, left_out=(), following=0, start=8):
    """One page: the header, its directory, its one strip. `changed` replaces entries by their numbers."""
    entries = {
        IMAGE_WIDTH: entry(IMAGE_WIDTH, LONG, width), IMAGE_LENGTH: entry(IMAGE_LENGTH, LONG, height),
        BITS: entry(BITS, SHORT, 8), COMPRESSION: entry(COMPRESSION, SHORT, 1),
        PHOTOMETRIC: entry(PHOTOMETRIC, SHORT, 1), STRIPS: entry(STRIPS, LONG, 0), SAMPLES: entry(SAMPLES, SHORT, 1),
        ROWS: entry(ROWS, LONG, height), COUNTS: entry(COUNTS, LONG, len(data)),
    }
    entries.update(changed or {})
    for tag in left_out:
        entries.pop(tag, None)
    at = 8 + 2 + 12 * len(entries) + 4
    for tag in (STRIPS, TILES):
        if tag in entries and tag not in (changed or {}) or entries.get(tag) == b"here":
            entries[tag] = entry(tag, LONG, at)
    ordered = [entries[tag] for tag in sorted(entries)]
    return b"II*\0" + struct.pack("<I", start) + directory(ordered, following) + data


RAW = b"".join(PAGE)
PAGE_TIFF = picture(RAW)


def packed(compression, data, width, height, bits=8):
    return picture(data, width, height, {COMPRESSION: entry(COMPRESSION, SHORT, compression),
                                         BITS: entry(BITS, SHORT, bits)})


def tiled(width, height, edge, data=b""):
    """All tiles are the same bytes: their number is what hurts."""
    number = max(1, -(-width // max(1, edge)) * -(-height // max(1, edge)))
    data = data or bytes(edge * edge)
    at = 8 + 2 + 12 * 10 + 4
    changed = {TILE_WIDTH: entry(TILE_WIDTH, LONG, edge), TILE_LENGTH: entry(TILE_LENGTH, LONG, edge),
               TILES: entry(TILES, LONG, at, count=number), TILE_COUNTS: entry(TILE_COUNTS, LONG, at + 4 * number,
                                                                               count=number)}
    lists = struct.pack("<I", at + 8 * number) * number + struct.pack("<I", len(data)) * number
    return picture(lists + data, width, height, changed, (STRIPS, COUNTS, ROWS))


def pages(number, last_leads_to=0):
    """`number` directories of one small page each."""
    return in_a_row(number, bytes(64), 8, {}, last_leads_to)


def in_a_row(number, data, side, changed, last_leads_to=0):
    """Directories of squares that all show the same bytes."""
    size = 2 + 12 * 9 + 4
    entries = {STRIPS: entry(STRIPS, LONG, 8 + size * number), **changed}
    one = picture(data, side, side, entries)[8:8 + size - 4]
    follows = [8 + size * (i + 1) for i in range(number - 1)] + [last_leads_to]
    return b"II*\0" + struct.pack("<I", 8) + b"".join(one + struct.pack("<I", each) for each in follows) + data


def lzw_of_zeros(count):
    """As TIFF packs: after each clearing the codes 0, 258, 259, … stand for one, two, three … zeros."""
    bits, width, following, made = [format(256, "09b")], 9, 258, 0
    run = 1
    while made < count:
        bits.append(format(0 if run == 1 else following, f"0{width}b"))
        made += run
        following += 0 if run == 1 else 1
        run += 1
        if following >= (1 << width) - 1:
            width += 1
        if following >= 4094:
            bits.append(format(256, f"0{width}b"))
            width, following, run = 9, 258, 1
    bits.append(format(257, f"0{width}b"))
    whole = "".join(bits)
    return bytes(int(whole[at:at + 8].ljust(8, "0"), 2) for at in range(0, len(whole), 8))


def big_tiff(entries, start=16):
    body = struct.pack("<Q", len(entries)) + b"".join(struct.pack("<HHQQ", *each) for each in entries)
    return b"II+\0" + struct.pack("<HHQ", 8, 0, start) + body + struct.pack("<Q", 0)


def directories():
    yield "loop-of-one", "its directory is its own successor", picture(RAW, following=8), "sound"
    yield "loop-of-two", "the second of two pages leads back to the first", pages(2, 8), "blank"
    yield "5000-pages", "five thousand pages in half a megabyte", pages(5000), "too-many-pages"
    yield "101-then-loop", "a hundred and one pages, then from the start", pages(101, 8), "too-many-pages"
    yield "start-outside", "its first directory lies outside the file", picture(RAW, start=0xfffffff0), "corrupt"
    yield "start-0", "its first directory is its header", picture(RAW, start=0), "corrupt"
    yield "65535-entries", "a directory of 65,535 entries that aren't there", \
        b"II*\0\x08\0\0\0\xff\xff" + bytes(100), "corrupt"
    yield "header-only", "a header and nothing else", b"II*\0", "corrupt"
    yield "parts-loop", "a page that is its own part", picture(RAW, changed={PARTS: entry(PARTS, LONG, 8)}), "sound"
    yield "unordered", "entries without order, some twice", \
        b"II*\0\x08\0\0\0" + directory([entry(t, LONG, 1) for t in (279, 256, 256, 257, 273, 256)]), "blank"
    yield "big-nowhere", "BigTIFF whose directory lies at eight exabytes", big_tiff([], 2**63), "corrupt"
    yield "big-count", "BigTIFF with a value of an exabyte", \
        big_tiff([(IMAGE_WIDTH, 4, 1, 100), (IMAGE_LENGTH, 4, 1, 100), (STRIPS, 16, 2**60, 8),
                  (COUNTS, 16, 2**60, 8)]), "corrupt"
    yield "big-entries", "BigTIFF with more entries than there are bytes in the world", \
        b"II+\0" + struct.pack("<HHQQ", 8, 0, 16, 2**62), "corrupt"


def values():
    changed = {
        "negative-count": ("a value of minus one bytes", {COUNTS: entry(COUNTS, SIGNED, -1)}),
        "strip-outside": ("a strip outside the file", {STRIPS: entry(STRIPS, LONG, 0xfffffff0)}),
        "strips-many": ("a list of a thousand million strips", {STRIPS: entry(STRIPS, LONG, 8, count=10**9)}),
        "rows-0": ("strips of no rows", {ROWS: entry(ROWS, LONG, 0)}),
        "samples-0": ("no samples", {SAMPLES: entry(SAMPLES, SHORT, 0)}),
        "samples-65535": ("65,535 samples a pixel", {SAMPLES: entry(SAMPLES, SHORT, 65535)}),
        "bits-7": ("seven bits a sample", {BITS: entry(BITS, SHORT, 7)}),
        "bits-65535": ("65,535 bits a sample", {BITS: entry(BITS, SHORT, 65535)}),
        "photometric-9999": ("a meaning of its levels that doesn't exist",
                             {PHOTOMETRIC: entry(PHOTOMETRIC, SHORT, 9999)}),
        "compression-65535": ("a way of packing that doesn't exist", {COMPRESSION: entry(COMPRESSION, SHORT, 65535)}),
        "jpeg-garbage": ("JPEG within, without a picture", {COMPRESSION: entry(COMPRESSION, SHORT, 7)}),
        "old-jpeg": ("JPEG of the old way, without a picture", {COMPRESSION: entry(COMPRESSION, SHORT, 6)}),
        "kind-99": ("a value of a type that doesn't exist", {BITS: struct.pack("<HHII", BITS, 99, 1, 8)}),
        "ycbcr-0": ("brightness and colours sampled by zero",
                    {PHOTOMETRIC: entry(PHOTOMETRIC, SHORT, 6), 530: entry(530, SHORT, 0, 0)}),
    }
    for name, (what, entries) in changed.items():
        yield name, what, picture(RAW, changed=entries)
    yield "no-width", "no width", picture(RAW, width=0)
    yield "no-strips", "no list of strips", picture(RAW, left_out=(STRIPS, COUNTS))


def tolerated():
    """What libtiff reads around."""
    changed = {
        "palette-short": ("a palette of one colour", {PHOTOMETRIC: entry(PHOTOMETRIC, SHORT, 3),
                                                       PALETTE: entry(PALETTE, SHORT, 0, count=3)}),
        "counts-huge": ("a strip of four gigabytes", {COUNTS: entry(COUNTS, LONG, 0xffffffff)}),
        "profile-huge": ("a colour profile of four gigabytes", {34675: struct.pack("<HHII", 34675, 7, 2**32 - 1, 8)}),
        "text-huge": ("a text of four gigabytes", {270: struct.pack("<HHII", 270, 2, 2**32 - 1, 8)}),
        "planes": ("planes apart, of which none is there",
                   {PLANAR: entry(PLANAR, SHORT, 2), SAMPLES: entry(SAMPLES, SHORT, 4)}),
    }
    for name, (what, entries) in changed.items():
        yield name, what, picture(RAW, changed=entries)


def bombs():
    yield "stated-100000x100000", "states ten gigapixels", picture(b"", 100_000, 100_000), "decoder-failed"
    yield "stated-largest", "states the largest size there is", picture(b"", 2**32 - 1, 2**32 - 1), "corrupt"
    yield "one-row", "one row of 190 million pixels", packed(8, zeros_deflated(190_000_000), 190_000_000, 1), \
        "corrupt", "decoder-failed"
    side = 14_000
    yield "deflate", "196 megapixels in one packed strip", packed(8, zeros_deflated(side * side), side, side), \
        "too-dark", "decoder-failed"
    yield "lzw", "16 megapixels in one strip of LZW", packed(5, lzw_of_zeros(16_000_000), 4000, 4000), "too-dark"
    yield "packbits", "16 megapixels of runs", packed(32773, b"\x81\0" * (4000 * 4000 // 128 + 1), 4000, 4000), \
        "too-dark"
    for compression, name in ((2, "huffman"), (3, "group-3"), (4, "group-4")):
        yield name, f"196 megapixels of two tones without data, {name}", \
            packed(compression, bytes(2000), side, side, 1), "corrupt"
        yield f"{name}-noise", f"two tones from bytes without order, {name}", \
            packed(compression, filled(60_000), 1728, 2200, 1), "corrupt", "too-dark"
    yield "tiles-1", "tiles of one pixel", tiled(500, 500, 1), "corrupt"
    yield "tiles-16", "a million tiles of sixteen pixels, all the same bytes", tiled(13_000, 13_000, 16), \
        "corrupt"
    yield "tiles-huge", "one tile of four gigapixels", tiled(100, 100, 65536, bytes(99)), "corrupt", "decoder-failed"
    yield "strip-again", "100 pages of 9 megapixels that share a packed strip", in_a_row(
        100, zlib.compress(bytes(9_000_000), 9), 3000, {COMPRESSION: entry(COMPRESSION, SHORT, 8)}), \
        "too-dark"


def files():
    yield HostileFile("tiff/sound.tif", "a sound page, to compare with", PAGE_TIFF, ["sound"])
    for part in (directories, bombs):
        for name, what, content, *ends in part():
            yield HostileFile(f"tiff/{name}.tif", what, content, ends)
    for name, what, content in values():
        yield HostileFile(f"tiff/{name}.tif", what, content, ["corrupt"])
    for name, what, content in tolerated():
        yield HostileFile(f"tiff/{name}.tif", what, content, ["sound"])
    yield HostileFile("tiff/cut-in-directory.tif", "ends within its directory", PAGE_TIFF[:40], ["corrupt"])
    yield HostileFile("tiff/cut-in-strip.tif", "ends within its strip", cut(PAGE_TIFF, 0.5), ["corrupt"])
