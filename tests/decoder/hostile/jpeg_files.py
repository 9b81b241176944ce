"""JPEG: what its header states, what its tables hold, how often its picture comes, and what lies around it."""

import math
import struct

from common import HEIGHT, PAGE, SLOW, WIDTH, HostileFile, cut, filled

ZIGZAG = [0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
          21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53,
          60, 61, 54, 47, 55, 62, 63]
# The tables of the standard's annex K, for brightness.
DC_COUNTS = bytes([0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0])
DC_VALUES = bytes(range(12))
AC_COUNTS = bytes([0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d])
AC_VALUES = bytes.fromhex("010203000411051221314106135161072271143281 91a1082342b1c11552d1f02433627282090a") + bytes(
    [*range(0x16, 0x1b), *range(0x25, 0x2b), *range(0x34, 0x3b)] +
    [high * 16 + low for high in range(4, 9) for low in range(3, 11)] +
    [high * 16 + low for high in range(9, 14) for low in range(2, 11)] +
    [high * 16 + low for high in range(14, 16) for low in range(1, 11)])
QUANTUM = 16


def segment(marker, payload, length=None):
    return struct.pack(">BBH", 0xff, marker, len(payload) + 2 if length is None else length) + payload


def frame(width, height, components=1, kind=0xc0, precision=8, sampling=0x11):
    parts = b"".join(bytes([1 + i, sampling, 0]) for i in range(components))
    return segment(kind, struct.pack(">BHHB", precision, height, width, components) + parts)


def scan(components=(1,), first=0, last=63, steps=0, tables=0):
    chosen = b"".join(bytes([i, tables]) for i in components)
    return segment(0xda, bytes([len(components)]) + chosen + bytes([first, last, steps]))


def table(kind, counts, values):
    return segment(0xc4, bytes([kind]) + counts + values)


def one_code(kind, value):
    """A table whose only code is a zero."""
    return table(kind, bytes([1] + [0] * 15), bytes([value]))


QUANTA = segment(0xdb, b"\0" + bytes([QUANTUM] * 64))
JFIF = segment(0xe0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
START, END = b"\xff\xd8", b"\xff\xd9"


def stuffed(bits):
    bits += "1" * (-len(bits) % 8)
    return int(bits or "1" * 8, 2).to_bytes(max(1, len(bits) // 8), "big").replace(b"\xff", b"\xff\0")


def codes_of(counts, values):
    codes, code, at = {}, 0, 0
    for length, count in enumerate(counts, 1):
        for _ in range(count):
            codes[values[at]] = format(code, f"0{length}b")
            code, at = code + 1, at + 1
        code <<= 1
    return codes


def coefficients(block):
    """The quantised cosine transform of 64 levels, in zigzag order."""
    cosines = [[math.cos((2 * x + 1) * u * math.pi / 16) * (math.sqrt(0.125) if u == 0 else 0.5) for x in range(8)]
               for u in range(8)]
    rows = [[sum(block[y * 8 + x] * cosines[u][x] for x in range(8)) for u in range(8)] for y in range(8)]
    plain = [sum(rows[y][u] * cosines[v][y] for y in range(8)) for v in range(8) for u in range(8)]
    return [round(plain[i] / QUANTUM) for i in ZIGZAG]


def number_bits(value):
    size = abs(value).bit_length()
    return size, format(value if value > 0 else value + (1 << size) - 1, f"0{size}b") if size else ""


def page_scan():
    dc, ac = codes_of(DC_COUNTS, DC_VALUES), codes_of(AC_COUNTS, AC_VALUES)
    known, parts, before = {}, [], 0
    for top in range(0, HEIGHT, 8):
        for left in range(0, WIDTH, 8):
            block = tuple(PAGE[top + y][left + x] - 128 for y in range(8) for x in range(8))
            if block not in known:
                numbers = coefficients(block)
                bits, run = [], 0
                for number in numbers[1:]:
                    if number == 0:
                        run += 1
                        continue
                    bits.append(ac[0xf0] * (run // 16))
                    size, tail = number_bits(number)
                    bits.append(ac[run % 16 * 16 + size] + tail)
                    run = 0
                known[block] = (numbers[0], "".join(bits) + (ac[0] if run else ""))
            level, bits = known[block]
            size, tail = number_bits(level - before)
            before = level
            parts.append(dc[size] + tail + bits)
    return stuffed("".join(parts))


TABLES = table(0, DC_COUNTS, DC_VALUES) + table(16, AC_COUNTS, AC_VALUES)
CODED = page_scan()
PAGE_JPEG = START + JFIF + QUANTA + frame(WIDTH, HEIGHT) + TABLES + scan() + CODED + END


def page_with(*more, before=JFIF + QUANTA, start=None, tables=TABLES, coded=CODED, after=b""):
    return START + before + b"".join(more) + (start or frame(WIDTH, HEIGHT)) + tables + scan() + coded + END + after


def flat(width, height, components=1):
    """A grey picture of any size in two bits a block."""
    blocks = -(-width // 8) * -(-height // 8) * components
    return (START + JFIF + QUANTA + frame(width, height, components) + one_code(0, 0) + one_code(16, 0) +
            scan(range(1, components + 1)) + bytes(blocks // 4 + 1) + END)


def in_many_scans(width, height, components, scans):
    """Progressive: each pass over the whole picture takes some hundred bytes of file."""
    blocks = -(-width // 8) * -(-height // 8)
    first = scan(range(1, components + 1), 0, 0) + bytes(blocks * components // 8 + 1)
    runs = stuffed(("0" + "1" * 14) * (blocks // 32767 + 1))
    rest = b"".join(scan([1 + i % components], 1, 63) + runs for i in range(scans))
    return (START + JFIF + QUANTA + frame(width, height, components, 0xc2) + one_code(0, 0) + one_code(16, 0xe0) +
            first + rest + END)


def directory(*entries, following=0):
    out = struct.pack("<H", len(entries))
    for tag, kind, count, value in entries:
        out += struct.pack("<HHII", tag, kind, count, value & 0xffffffff)
    return out + struct.pack("<I", following)


def exif(content, offset=8):
    return segment(0xe1, b"Exif\0\0II*\0" + struct.pack("<I", offset) + content)


def headers():
    yield "stated-65500x65500", "states 4.3 gigapixels", page_with(start=frame(65500, 65500)), "decoder-failed"
    yield "stated-9000x9000", "holds a hundredth of what it states", page_with(start=frame(9000, 9000)), \
        "corrupt", SLOW
    yield "no-width", "no width", page_with(start=frame(0, HEIGHT)), "corrupt"
    yield "no-height", "the height would follow later", page_with(start=frame(WIDTH, 0)), "corrupt"
    yield "no-components", "no components", page_with(start=frame(WIDTH, HEIGHT, 0)), "corrupt"
    yield "12-bit", "12 bits a sample", page_with(start=frame(WIDTH, HEIGHT, precision=12)), "corrupt"
    yield "sampling-0", "sampling factors of zero", page_with(start=frame(WIDTH, HEIGHT, sampling=0)), "corrupt"
    yield "two-frames", "two frame headers", page_with(frame(16, 16)), "corrupt"
    yield "lossless", "the lossless process", page_with(start=frame(WIDTH, HEIGHT, kind=0xc3)), "corrupt"
    yield "hierarchical", "the hierarchical process", page_with(start=frame(WIDTH, HEIGHT, kind=0xc5)), "corrupt"
    yield "arithmetic", "arithmetic coding of other data", page_with(start=frame(WIDTH, HEIGHT, kind=0xc9)), \
        "blurred"
    yield "scan-first", "the scan comes before its frame", START + JFIF + QUANTA + TABLES + scan() + CODED + END, \
        "corrupt"
    yield "foreign-component", "the scan names a component that isn't there", \
        START + JFIF + QUANTA + frame(WIDTH, HEIGHT) + TABLES + scan([7]) + CODED + END, "corrupt"
    yield "no-frame", "nothing but start and end", START + END, "corrupt"
    yield "segment-of-0", "an application segment that states no bytes, not even its own two", \
        page_with(segment(0xe1, b"Exif\0\0", 0)), "repaired"
    yield "segment-of-65535", "an application segment that states more bytes than there are", \
        page_with(segment(0xe1, b"Exif\0\0", 65535), coded=CODED[:9000]), "corrupt"


def tables():
    yield "codes-overfull", "more codes of one bit than fit", page_with(tables=table(0, bytes([9] * 16), bytes(144)))
    yield "codes-beyond", "a table that states more codes than it has", \
        page_with(tables=segment(0xc4, b"\0" + b"\xff" * 16))
    yield "codes-of-16", "differences of sixteen bits", page_with(tables=one_code(0, 16) + one_code(16, 0xff))
    yield "quanta-missing", "no quantisation table", page_with(before=JFIF)
    yield "noise", "coded data without order", page_with(coded=filled(40_000).replace(b"\xff", b"\xfe"))
    yield "restarts", "a restart after each block that the data lack", page_with(segment(0xdd, b"\0\1"))
    yield "restart-flood", "nothing but restarts", page_with(segment(0xdd, b"\0\1"), coded=b"\xff\xd0" * 200_000)


def bombs():
    yield "flat-14000x14000", "196 megapixels in a megabyte", flat(14000, 14000), "blank", SLOW
    yield "flat-8000x8000-colour", "64 megapixels of three components", flat(8000, 8000, 3), "blank", SLOW
    yield "quanta-zero", "quantisation by zero", page_with(before=JFIF + segment(0xdb, bytes(65))), "blank"
    yield "codes-missing", "no Huffman tables: those that films leave out", page_with(tables=b""), "sound"
    yield "padding-flood", "two megabytes of padding before the scan", page_with(b"\xff" * 2_000_000), "sound"
    yield "flat-cmyk", "four components without a mark of what they are", flat(2000, 2000, 4), "blank", SLOW
    yield "ycck", "four components, said to be YCCK", \
        flat(2000, 2000, 4).replace(JFIF, segment(0xee, b"Adobe\0\x64\0\0\0\0\2")), "blank", SLOW
    yield "5000-scans", "five thousand passes over a small picture", in_many_scans(64, 64, 1, 5000), "corrupt"
    yield "190-scans", "190 passes over 100 megapixels", in_many_scans(10_000, 10_000, 1, 190), "decoder-failed"
    yield "coefficients", "progressive, 196 megapixels of three components: a gigabyte of coefficients", \
        in_many_scans(14000, 14000, 3, 6), "decoder-failed"


def metadata():
    sound = (0x0112, 3, 1, 1)
    loop = directory(sound, (0x8769, 4, 1, 8), (0x014a, 4, 1, 8), following=8)
    yield "exif-loop", "an EXIF directory that is its own part and its own successor", page_with(exif(loop))
    yield "exif-nowhere", "an EXIF directory at four gigabytes", page_with(exif(b"", 0xfffffff0))
    yield "exif-65535", "an EXIF directory of 65,535 entries that aren't there", page_with(exif(b"\xff\xff"))
    yield "exif-orientation", "an orientation that doesn't exist", page_with(exif(directory((0x0112, 3, 1, 65535))))
    yield "exif-flood", "three thousand EXIF segments", page_with(exif(loop) * 3000)
    thumbnail = flat(65500, 8)[:60_000]
    held = directory((0x0201, 4, 1, 40), (0x0202, 4, 1, len(thumbnail)), sound)
    yield "thumbnail", "a small picture of 65,500 pixels within", page_with(exif(held + thumbnail))
    yield "comments", "fifty comments of 64 kilobytes", page_with(segment(0xfe, bytes(65533)) * 50)
    yield "profile", "part 255 of a colour profile of none", \
        page_with(segment(0xe2, b"ICC_PROFILE\0\xff\0" + bytes(99)))


def around():
    yield "then-zip", "an archive after its end", page_with(after=b"PK\3\4" + bytes(26) + b"PK\5\6" + bytes(18))
    yield "then-pdf", "a PDF after its end", page_with(after=b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF")
    yield "then-zeros", "three megabytes of zeros after its end", page_with(after=bytes(3_000_000))
    yield "with-script", "HTML in a comment", page_with(segment(0xfe, b"<html><script>alert(1)</script>"))


def files():
    yield HostileFile("jpeg/sound.jpg", "a sound page, to compare with", PAGE_JPEG, ["sound"])
    for part in (headers, bombs):
        for name, what, content, *ends in part():
            yield HostileFile(f"jpeg/{name}.jpg", what, content, ends)
    for name, what, content in tables():
        yield HostileFile(f"jpeg/{name}.jpg", what, content, ["corrupt"])
    for part in (metadata, around):
        for name, what, content in part():
            yield HostileFile(f"jpeg/{name}.jpg", what, content, ["sound"])
    for place in (b"\xff\xe0", b"\xff\xdb", b"\xff\xc0", b"\xff\xc4", b"\xff\xda"):
        end = PAGE_JPEG.index(place) + 3
        yield HostileFile(f"jpeg/cut-in-{place[1]:x}.jpg", f"ends within its segment {place[1]:x}", PAGE_JPEG[:end],
                          ["corrupt"])
    for percent in (10, 50, 90):
        yield HostileFile(f"jpeg/cut-at-{percent}.jpg", f"ends after {percent} % of its bytes",
                          cut(PAGE_JPEG, percent / 100), ["corrupt"])
    yield HostileFile("jpeg/no-end.jpg", "lacks its end mark only", PAGE_JPEG[:-2], ["sound"])
