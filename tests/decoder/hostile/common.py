"""What all of the hostile set's parts share: one entry of the set, a sound page, and streams that unpack to far more
than they are."""

import collections
import struct
import zlib

# name: bytes or text, with folders if there are any. ends: the codes of which one must be found; "sound" stands for a
# file that is not refused.
HostileFile = collections.namedtuple("HostileFile", "name what bytes ends")

# Beside another end: what takes so long that on a machine with a lot to do it may be ended.
SLOW = "decoder-failed"

LETTERS = {
    "E": "11111 10000 10000 11110 10000 10000 11111", "F": "11111 10000 10000 11110 10000 10000 10000",
    "H": "10001 10001 10001 11111 10001 10001 10001", "L": "10000 10000 10000 10000 10000 10000 11111",
    "N": "10001 11001 10101 10011 10001 10001 10001", "O": "01110 10001 10001 10001 10001 10001 01110",
    "P": "11110 10001 10001 11110 10000 10000 10000", "T": "11111 00100 00100 00100 00100 00100 00100",
    "U": "10001 10001 10001 10001 10001 10001 01110", "V": "10001 10001 10001 10001 01010 01010 00100",
}
WIDTH, HEIGHT = 624, 880
SCALE = 3


def page_rows():
    """A page of text, grey, as rows of WIDTH bytes. Letters stand on a grid of eight pixels."""
    rows = [bytearray(b"\xff" * WIDTH) for _ in range(HEIGHT)]
    names = sorted(LETTERS)
    for line in range(18):
        for column in range(22):
            if (line * 7 + column * 3) % 6 == 5:
                continue  # between words
            letter = LETTERS[names[(line * 5 + column * 7) % len(names)]].split()
            for y, bits in enumerate(letter):
                for x, bit in enumerate(bits):
                    if bit == "1":
                        left = 48 + column * 24 + x * SCALE
                        for row in rows[64 + line * 40 + y * SCALE:64 + line * 40 + (y + 1) * SCALE]:
                            row[left:left + SCALE] = bytes(SCALE)
    return rows


PAGE = page_rows()


def zeros_deflated(count, container="zlib"):
    """`count` zeros in a thousandth of their bytes, without being held: the same compressed block again and again."""
    block_size = 1 << 20
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(block_size)) + packer.flush(zlib.Z_FULL_FLUSH)
    last = zlib.compressobj(9, zlib.DEFLATED, -15)
    end = last.compress(bytes(count % block_size)) + last.flush()
    raw = block * (count // block_size) + end
    if container == "raw":
        return raw
    return b"\x78\xda" + raw + struct.pack(">HH", count % 65521, 1)  # Adler-32 of zeros


def cut(bytes_, share):
    return bytes_[:int(len(bytes_) * share)]


def filled(size, seed=1):
    """Bytes without order, the same ones each time."""
    out = bytearray()
    state = seed
    while len(out) < size:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        out += struct.pack("<I", state >> 32)
    return bytes(out[:size])
