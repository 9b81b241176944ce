"""PNG: stated sizes, streams that unpack to far more, chunks out of order and out of bounds."""

import struct
import zlib

from common import HEIGHT, PAGE, WIDTH, HostileFile, cut, zeros_deflated

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(name, content=b"", length=None, check=None):
    length = len(content) if length is None else length
    check = zlib.crc32(name + content) if check is None else check
    return struct.pack(">I", length) + name + content + struct.pack(">I", check)


def header(width, height, bits=8, colour=0, interlaced=0, **more):
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlaced), **more)


PACKED = zlib.compress(b"".join(b"\0" + row for row in PAGE), 9)
END = chunk(b"IEND")
PAGE_PNG = SIGNATURE + header(WIDTH, HEIGHT) + chunk(b"IDAT", PACKED) + END


def page_with(*before, start=None, data=None, after=b"", end=END):
    data = chunk(b"IDAT", PACKED) if data is None else data
    return SIGNATURE + (start or header(WIDTH, HEIGHT)) + b"".join(before) + data + after + end


def of_zeros(width, height, bits=8, colour=0, interlaced=0, held=None):
    """A black picture; of `held` bytes where that isn't its size."""
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    size = held if held is not None else height * (1 + (width * bits * samples + 7) // 8)
    return page_with(start=header(width, height, bits, colour, interlaced), data=chunk(b"IDAT", zeros_deflated(size)))


def sizes():
    yield "stated-60000x60000", "states 3.6 gigapixels", of_zeros(60_000, 60_000, held=1000), "decoder-failed"
    yield "stated-largest", "states the largest size there is", of_zeros(2**31 - 1, 2**31 - 1, held=1000), \
        "corrupt", "decoder-failed"
    yield "stated-too-large", "states more than the largest size", of_zeros(2**32 - 1, 1, held=1000), "corrupt"
    yield "no-width", "no width", of_zeros(0, 100, held=1000), "corrupt"
    yield "holds-less", "holds less than it states", of_zeros(3000, 4000, held=1000), "corrupt"
    yield "bits-3", "three bits a sample", page_with(start=header(WIDTH, HEIGHT, 3)), "corrupt"
    yield "colour-5", "a colour type that doesn't exist", page_with(start=header(WIDTH, HEIGHT, 8, 5)), "corrupt"
    yield "one-row-deep", "one row of 190 million pixels of eight bytes: 1.5 gigabytes", \
        of_zeros(190_000_000, 1, 16, 6), "corrupt", "decoder-failed"
    yield "one-column", "one column of 5 million pixels", of_zeros(1, 5_000_000), "corrupt"


def bombs():
    yield "zeros-14000x14000", "196 megapixels in 200 kilobytes", of_zeros(14_000, 14_000), \
        "too-dark", "decoder-failed"
    yield "zeros-16-bit-rgba", "36 megapixels of eight bytes", of_zeros(6000, 6000, 16, 6), "blank", "decoder-failed"
    yield "more-than-stated", "a gigabyte behind a picture of a hundred pixels", of_zeros(10, 10, held=1 << 30), \
        "low-resolution", "too-dark", "decoder-failed"
    yield "interlaced", "interlaced, 36 megapixels", of_zeros(6000, 6000, interlaced=1, held=50_000_000), \
        "too-dark", "decoder-failed"
    yield "interlaced-large", "interlaced, 200 megapixels of four bytes", \
        of_zeros(20_000, 10_000, 8, 6, 1, held=1 << 20), "decoder-failed"
    bomb = zeros_deflated(1 << 30)
    for name, start in (("iCCP", b"profile\0\0"), ("zTXt", b"Comment\0\0"), ("iTXt", b"Comment\0\1\0fr\0\0")):
        yield f"{name}-bomb", f"a gigabyte in its chunk {name}", page_with(chunk(name.encode(), start + bomb)), "sound"
    yield "50000-chunks", "fifty thousand chunks of nothing", page_with(chunk(b"tEXt", b"a\0b") * 50_000), "sound"
    yield "50000-empty-data", "fifty thousand empty parts of its picture", \
        page_with(chunk(b"IDAT") * 50_000), "sound", "corrupt"
    yield "suggested-palettes", "ten thousand suggested palettes", \
        page_with(b"".join(chunk(b"sPLT", b"n%d\0\x08" % i) for i in range(10_000))), "sound"


def damage():
    yield "header-check", "its header's checksum is wrong", page_with(start=header(WIDTH, HEIGHT, check=1)), "corrupt"
    yield "data-check", "its picture's checksum is wrong", page_with(data=chunk(b"IDAT", PACKED, check=1)), "corrupt"
    yield "no-data", "no picture", page_with(data=b""), "corrupt"
    yield "no-end", "lacks its end", page_with(end=b""), "sound"
    for length in (0x7fffffff, 0xffffffff):
        yield f"length-{length:x}", f"a chunk that states {length} bytes", \
            page_with(chunk(b"tEXt", b"a\0b", length=length)), "corrupt"
    yield "data-after-end", "its picture comes after its end", \
        page_with(data=b"", end=END + chunk(b"IDAT", PACKED)), "corrupt"
    yield "no-palette", "indexes without a palette", page_with(start=header(WIDTH, HEIGHT, 8, 3)), "corrupt"
    yield "palette-of-1", "indexes far beyond a palette of one colour", \
        page_with(chunk(b"PLTE", b"\xff\xff\xff"), start=header(WIDTH, HEIGHT, 8, 3)), "too-dark"
    yield "two-headers", "a second, larger header", page_with(header(60_000, 60_000)), "corrupt"
    yield "filter-255", "rows filtered in a way that doesn't exist", \
        page_with(data=chunk(b"IDAT", zlib.compress(b"\xff" * (WIDTH + 1) * HEIGHT))), "corrupt"
    yield "not-deflated", "a picture that isn't packed", page_with(data=chunk(b"IDAT", bytes(PAGE[9]))), "corrupt"
    yield "exif-loop", "EXIF that leads back to itself", \
        page_with(chunk(b"eXIf", b"II*\0\x08\0\0\0\1\0\x69\x87\4\0\1\0\0\0\x08\0\0\0\x08\0\0\0")), "sound"
    yield "animated", "an animation of four thousand million frames", \
        page_with(chunk(b"acTL", struct.pack(">II", 2**32 - 1, 0)),
                  chunk(b"fcTL", struct.pack(">IIIIIHHBB", 0, WIDTH, HEIGHT, 0, 0, 0, 0, 0, 0))), "sound"
    yield "apples-own", "a form of PNG that only telephones know", \
        SIGNATURE + chunk(b"CgBI", bytes(4)) + PAGE_PNG[8:], "corrupt"


def files():
    yield HostileFile("png/sound.png", "a sound page, to compare with", PAGE_PNG, ["sound"])
    for part in (sizes, bombs, damage):
        for name, what, content, *ends in part():
            yield HostileFile(f"png/{name}.png", what, content, ends)
    yield HostileFile("png/cut-in-header.png", "ends within its header", PAGE_PNG[:20], ["corrupt"])
    for percent in (10, 50, 90):
        yield HostileFile(f"png/cut-at-{percent}.png", f"ends after {percent} % of its bytes",
                          cut(PAGE_PNG, percent / 100), ["corrupt"])
