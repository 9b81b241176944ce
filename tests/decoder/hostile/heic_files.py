"""HEIC: boxes that end nowhere, lists of extents that overflow, grids of enormous size."""

import base64
import struct
import zlib

from common import HostileFile, cut

# A sound picture of 64 by 64 pixels: ftyp, meta (hdlr, pitm, iloc, iinf, iprp (ipco (hvcC, ispe, pixi), ipma)), mdat.
PICTURE = zlib.decompress(base64.b64decode(
    "eNpjYGCQSSupLMhIzUxmAILczDRDEDs3MzGNgYHRKTe1JJEBAhQzUnKKoGyGgszkEgY0wFeQWZILZjECsVJmTj7YSBcHIJ8RLJwGoRkYmD4DCeXM"
    "zLw0uHpRICeVCcrLKEs2BDEPZRYUFQDpJZkFyflAugIo4czIXAC3U+4Dw5+/P34wMPAzKwA1Sjgw8jD+/w9SwMwwAUQAkdwuJgdFoKS2EyMjmswC"
    "hUbWaa88NdflsbDwcICEIISDElA9uwvjwaINSg5Aa0QyiwtSoVY6QLFAQWZFJkiAmYMDqItBLLMgFxZWQA8zNzI1Az36OzclERhSTO81GNdHiJ56"
    "FsG09sMaw8CLWwNuyzPOUJN9LDzjocjqRcvKGna5FfkcXdB7beaEY4IX58ZYs6TfqP3+/uXuNDOn1AgrDaMW3V1mfJeKXVx0P03JYV9V/65Pi3VL"
    "tW2uTdD7c+/9lh433bfq/9YIqy2sFTKPM84fTlFUT3x+0F1+3t/VT6M7+j8ueqgtUKi2MUZgQ3fBu7bb5Qov7xs6blspWDtD48QOB/5mJvHc4MoI"
    "98U23StW7w4rm8H3l8ftedXJ1652V/xPHWCYkzS7UX+r1GGj5NB/P9lt5k2pffngxOsducujZ/1tTmzR3F7r9uabQNuC+7fErYuWscVN168t9G81"
    "vrROaM8d2yvbjrGvsb6VVqOYnXrjbH/Tyz1Or0KXLE+wX6G46+D+J/dnnLW4JWV70vzZXRvZLyc6cjlbO4R1FWSWbdpWsDPF9mJHNTP3vPCUNy6N"
    "SpGS5+fN1PCfd33iA/F5G1QSQ+2tovbHMnR688gXvwioWf7lgcFDjz7jWz1JC+bfbzPUvG/RuaBm78UXFbsnhnk+9zylpmFzpLqS+dDxnfNfuH/w"
    "rF4Yf2P2DyOfcs7A4I3BkwLK4rXe+zmp2HelNmYvS317cf3az1wVN//9qjt93GLp7oOXpZj/Mch9eXzsaCuLhCTfn84vlw1Z+hh4VgjI7rwb6ng6"
    "RiD7ecgl3nPL1wY5vFglcfhHSYNRcZYXj088w379FJu3aSHfvepXOThn64u81v0cZP20LH7y5Vt+u17Fdp3v7uZzlzpqM1N3hXvhq5VbmJPj8i9x"
    "vbTUWelwLqRv//dF7d0s/YqiZrtKNJxeF3y4b7qmKeCPgZDhkqAtx7njUu/ETjF4+MIwKPa/gkb+pHJ1i4dPVgmvnKFbwu108MPl+xnSRRs4ZWM7"
    "ZT86X//At8OEcZH+znNWd3ou3EpZ68f4V6Z775oVugIKipVpzWxcf19GVbAEv3nqzPbr8Zqrd9P3KbQ+X7743smMg1OX2f295DbRuid9+rOAja1T"
    "o1PWv9qVpbBx9brMRXXXlBK2GPBMfBAU17z/wgEAzfGxyg=="))
BRAND = PICTURE[:28]
DATA = PICTURE[350:]


def box(name, content, size=None):
    return struct.pack(">I", len(content) + 8 if size is None else size) + name + content


def full(name, content, version=0, size=None):
    return box(name, bytes([version, 0, 0, 0]) + content, size)


def changed(find, replacement):
    at = PICTURE.index(find)
    return PICTURE[:at] + replacement + PICTURE[at + len(replacement):]


def extents(*entries, sizes=0x44):
    """An iloc of one extent an item."""
    out = struct.pack(">BBH", sizes, 0, len(entries))
    return full(b"iloc", out + b"".join(struct.pack(">HHHII", number, 0, 1, at, length)
                                        for number, at, length in entries))


def kinds(*names):
    listed = b"".join(full(b"infe", struct.pack(">HH", number, 0) + name + b"\0", 2) for number, name in names)
    return full(b"iinf", struct.pack(">H", len(names)) + listed)


def properties(*boxes, of=1):
    associated = struct.pack(">IHB", 1, of, len(boxes)) + bytes(0x80 | (i + 1) for i in range(len(boxes)))
    return box(b"iprp", box(b"ipco", b"".join(boxes)) + full(b"ipma", associated))


def size_of(width, height):
    return full(b"ispe", struct.pack(">II", width, height))


def made(*boxes, data=DATA):
    handler = full(b"hdlr", bytes(4) + b"pict" + bytes(13))
    return BRAND + full(b"meta", handler + full(b"pitm", b"\0\1") + b"".join(boxes)) + data


def grid(rows, columns, width, height, tiles):
    """A picture put together from others; `tiles` are their numbers."""
    plan = struct.pack(">BBBBII", 0, 1, rows - 1, columns - 1, width, height)
    refers = full(b"iref", box(b"dimg", struct.pack(f">HH{len(tiles)}H", 1, len(tiles), *tiles)))
    at = 8 + len(made(kinds((1, b"grid"), (2, b"hvc1")), extents((1, 0, 0), (2, 0, 0)), refers,
                      properties(size_of(width, height)), data=b""))
    return made(kinds((1, b"grid"), (2, b"hvc1")), extents((1, at, len(plan)), (2, at + len(plan), 755)), refers,
                properties(size_of(width, height)), data=box(b"mdat", plan + DATA[8:]))


def hurtful():
    yield "box-of-0", "a box that goes on to the end, inside another", changed(b"\0\0\0\x21hdlr", b"\0\0\0\0hdlr")
    yield "box-of-1", "a box of a size of eight bytes: all ones", \
        BRAND + struct.pack(">I", 1) + b"meta" + b"\xff" * 8 + PICTURE[36:]
    yield "box-of-4", "a box shorter than its own head", changed(b"\0\0\0\x0epitm", b"\0\0\0\4pitm")
    yield "no-primary", "names a picture that isn't there", changed(b"pitm\0\0\0\0\0\1", b"pitm\0\0\0\0\xff\xff")
    yield "brand-only", "its brand and nothing else", BRAND
    yield "nested", "ten thousand boxes, each in the one before", BRAND + nested(10_000)
    yield "places-overflow", "data at four gigabytes, of four gigabytes", \
        made(kinds((1, b"hvc1")), extents((1, 2**32 - 1, 2**32 - 1)), properties(size_of(64, 64)))
    yield "extents-many", "one picture in 65,535 parts of a megabyte", made(
        kinds((1, b"hvc1")), full(b"iloc", struct.pack(">BBHHHH", 0x44, 0, 1, 1, 0, 65535) +
                                  struct.pack(">II", 0, 1 << 20) * 65535), properties(size_of(64, 64)))
    yield "stated-60000", "states 3.6 gigapixels", changed(
        struct.pack(">II", 64, 64), struct.pack(">II", 60_000, 60_000))
    yield "stated-14000", "states 196 megapixels for a small picture", changed(
        struct.pack(">II", 64, 64), struct.pack(">II", 14_000, 14_000))
    yield "grid-largest", "a grid of 65,536 tiles of one picture, of the largest size", \
        grid(256, 256, 2**32 - 1, 2**32 - 1, [2] * 65535)
    yield "grid-16384", "a grid of 256 by 256 tiles, 196 megapixels", grid(256, 256, 14_000, 14_000, [2] * 65535)
    yield "grid-of-itself", "a grid whose tile is the grid", grid(1, 1, 64, 64, [1])
    yield "codec-garbage", "a decoder's setup without sense", changed(b"hvcC\1", b"hvcC" + b"\xff" * 100)
    yield "data-garbage", "a picture without sense", PICTURE[:360] + b"\xaa" * 700
    yield "another-codec", "a picture that no telephone writes so", changed(b"hvc1", b"av01")


def nested(depth):
    return b"".join(struct.pack(">I", 12 * (depth - i)) + b"meta" + bytes(4) for i in range(depth))


def files():
    yield HostileFile("heic/sound.heic", "a sound picture, to compare with", PICTURE, ["wrong-format"])
    for name, what, content in hurtful():
        yield HostileFile(f"heic/{name}.heic", what, content, ["wrong-format", "decoder-failed"])
    for percent in (3, 20, 60, 95):
        yield HostileFile(f"heic/cut-at-{percent}.heic", f"ends after {percent} % of its bytes",
                          cut(PICTURE, percent / 100), ["wrong-format"])
