"""BMP: runs that leave the picture, negative sizes, palettes beyond the file, headers of every length."""

import struct

from common import HEIGHT, PAGE, WIDTH, HostileFile, cut, filled

GREYS = b"".join(bytes([i, i, i, 0]) for i in range(256))
ROWS = b"".join(row.ljust(-(-WIDTH // 4) * 4, b"\0") for row in reversed(PAGE))


def picture(data=ROWS, width=WIDTH, height=HEIGHT, bits=8, compression=0, colours=256, palette=GREYS, start=None,
            header=40, planes=1):
    start = 54 + len(palette) if start is None else start
    return (b"BM" + struct.pack("<IHHI", 54 + len(palette) + len(data), 0, 0, start) +
            struct.pack("<IiiHHIIiiII", header, width, height, planes, bits, compression, len(data), 2835, 2835,
                        colours & 0xffffffff, 0) + palette + data)


def hurtful():
    runs = bytes([255, 7]) * 500_000
    yield "rle8-196-megapixels", "196 megapixels of which the runs paint none", \
        picture(b"\0\1", 14_000, 14_000, compression=1), "decoder-failed"
    yield "rle8-beyond", "runs far beyond their rows", picture(runs, compression=1), "too-dark"
    yield "rle8-steps", "steps out of the picture", picture(b"\0\2\xff\xff" * 100_000, compression=1), \
        "too-dark"
    yield "rle8-noise", "runs without order", picture(filled(100_000), compression=1), \
        "too-dark"
    yield "rle4-beyond", "runs of four bits far beyond their rows", picture(runs, bits=4, compression=2), \
        "too-dark"
    yield "rle-in-24", "runs said to be of 24 bits", picture(runs, bits=24, compression=1), "corrupt"
    yield "largest", "states the largest size there is", picture(b"", 2**31 - 1, 2**31 - 1), "decoder-failed"
    yield "30000x30000", "states 900 megapixels", picture(b"", 30_000, 30_000), "decoder-failed"
    yield "negative-width", "a width of minus five", picture(width=-5), "corrupt"
    yield "negative-height", "rows from the top, as some programs write them", \
        picture(b"".join(row.ljust(-(-WIDTH // 4) * 4, b"\0") for row in PAGE), height=-HEIGHT), "sound"
    yield "most-negative-height", "the most negative height there is", picture(height=-2**31), \
        "decoder-failed"
    yield "no-height", "no height", picture(height=0), "corrupt"
    yield "colours-many", "a palette of four thousand million colours", picture(colours=2**32 - 1), "corrupt"
    yield "palette-missing", "indexes beyond a palette of one colour", picture(colours=1, palette=bytes(4)), \
        "too-dark"
    for bits in (0, 3, 64, 65535):
        yield f"bits-{bits}", f"{bits} bits a pixel", picture(bits=bits), "corrupt"
    yield "data-outside", "its pixels lie outside the file", picture(start=2**31 - 1), "corrupt"
    yield "data-in-header", "its pixels lie in its header", picture(start=14), "sound"
    for size in (0, 13, 2**32 - 1):
        yield f"header-{size}", f"a header of {size} bytes", picture(header=size), "corrupt"
    yield "jpeg-within", "a JPEG as its pixels", picture(compression=4), "corrupt"
    yield "png-within", "a PNG as its pixels", picture(compression=5), "corrupt"
    yield "masks-0", "colour masks of nothing", \
        picture(bytes(12) + bytes(WIDTH * HEIGHT * 4), bits=32, compression=3, palette=b""), \
        "too-dark"
    yield "planes-0", "no planes", picture(planes=0), "corrupt"


def files():
    yield HostileFile("bmp/sound.bmp", "a sound page, to compare with", picture(), ["sound"])
    for name, what, content, *ends in hurtful():
        yield HostileFile(f"bmp/{name}.bmp", what, content, ends)
    yield HostileFile("bmp/cut-in-header.bmp", "ends within its header", picture()[:30], ["corrupt"])
    yield HostileFile("bmp/cut-in-palette.bmp", "ends within its palette", picture()[:500], ["corrupt"])
    yield HostileFile("bmp/cut-in-rows.bmp", "ends within its rows", cut(picture(), 0.5), ["corrupt"])
