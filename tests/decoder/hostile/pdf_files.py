"""PDF: trees that lead back, tables that lie, and pages, pictures and fonts that cost far more than they hold."""

import struct
import zlib

from common import PAGE, SLOW, HostileFile, cut, filled, zeros_deflated
from jpeg_files import PAGE_JPEG, flat, in_many_scans
from pdf_writer import CATALOGUE, FONT, PAGES, TEXT, page, pdf, picture, raw, stream


def trees():
    yield "pages-loop", "pages that are their own parts", \
        pdf([CATALOGUE, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 4>>"]), "corrupt"
    yield "pages-two-loop", "two nodes of pages, each the part of the other", pdf(
        [CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count 9>>", "<</Type/Pages/Kids[2 0 R]/Count 9/Parent 2 0 R>>"]), \
        "corrupt"
    yield "pages-stated", "states 213,804,087 pages and has one", pdf(
        [CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count 213804087>>", "<</Type/Page/MediaBox[0 0 595 842]>>"]), "corrupt"
    yield "pages-negative", "states minus one pages", pdf([CATALOGUE, "<</Type/Pages/Kids[]/Count -1>>"]), "corrupt"
    yield "pages-same", "100,000 times the same page", pdf(
        [CATALOGUE, f"<</Type/Pages/Kids[{'3 0 R ' * 100_000}]/Count 100000>>",
         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"]), "corrupt"
    yield "pages-deep", "a page below ten thousand nodes", pdf(
        [CATALOGUE] + [f"<</Type/Pages/Kids[{i + 1} 0 R]/Count 1>>" for i in range(2, 10_002)] +
        ["<</Type/Page/MediaBox[0 0 595 842]>>"]), "blank", SLOW
    yield "catalogue-missing", "no catalogue", pdf([None, PAGES]), "corrupt"
    yield "catalogue-is-page", "the catalogue is a number", pdf(["42", PAGES]), "corrupt"
    yield "outline-loop", "a table of contents without end", page(
        catalogue="/Outlines 6 0 R", others=["<</First 7 0 R/Last 7 0 R/Count 1>>",
                                             "<</Title(a)/Next 7 0 R/Prev 7 0 R/First 7 0 R/Parent 7 0 R>>"]), "sound"
    yield "names-loop", "a tree of names that is its own branch", page(
        catalogue="/Names<</JavaScript 6 0 R/EmbeddedFiles 6 0 R/Dests 6 0 R>>", others=["<</Kids[6 0 R 6 0 R]>>"]), \
        "sound"
    yield "parent-loop", "a page that is its own parent", pdf(
        [CATALOGUE, PAGES, "<</Type/Page/Parent 3 0 R/Contents 4 0 R>>", stream(TEXT)]), "blank"
    yield "form-loop", "fields of a form that are their own fields", page(
        catalogue="/AcroForm<</Fields[6 0 R]>>", others=["<</T(a)/FT/Tx/Kids[6 0 R 6 0 R]/Parent 6 0 R>>"]), \
        "sound"
    yield "length-loop", "a stream whose length is the stream itself", page(
        contents=raw("<</Length 4 0 R>>stream\n" + TEXT + "\nendstream")), "sound"


def tables():
    good = page()
    at = int(good.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    yield "prev-loop", "a table of objects that is its own predecessor", page(trailer=f"/Prev {at}"), "sound"
    yield "prev-outside", "a predecessor outside the file", page(trailer="/Prev 99999999"), "sound"
    yield "prev-negative", "a predecessor before the file", page(trailer="/Prev -5"), "sound"
    yield "start-lies", "says that its table is where its header is", pdf(
        [CATALOGUE, PAGES, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R"
         ">>>>>>", stream(TEXT), FONT], start=0), "sound"
    yield "start-huge", "says that its table is at nineteen digits", good.replace(
        b"startxref\n%d" % at, b"startxref\n9999999999999999999"), "sound"
    yield "table-huge", "a table of two thousand million objects", good.replace(
        b"xref\n0 6", b"xref\n0 2147483647"), "sound"
    yield "table-missing", "no table", good[:at], "corrupt"
    yield "generations", "objects of generations that don't exist", good.replace(b" 00000 n", b" 65535 n"), "sound"
    yield "stream-loop", "an object that lies packed within itself", pdf(
        [CATALOGUE, PAGES, None, stream("4 0 " + CATALOGUE, "/Type/ObjStm/N 1/First 4")]), "corrupt"
    nested = "<</Type/ObjStm/N 1/First 5/Extends 6 0 R"
    yield "streams-extend", "packed objects that extend one another without end", page(
        others=[stream("7 0  <<>>", nested[2:]), stream("6 0  <<>>", nested[2:])]), "sound"
    sizes = "/Type/XRef/Size 2147483647/W[8 8 8]/Index[0 2147483647]/Root 1 0 R"
    yield "table-stream", "a packed table of two thousand million objects", \
        raw("%PDF-1.7\n1 0 obj" + CATALOGUE + "endobj\n2 0 obj") + stream(bytes(240), sizes) + \
        b"endobj\nstartxref\n%d\n%%%%EOF" % len("%PDF-1.7\n1 0 obj" + CATALOGUE + "endobj\n"), "corrupt"
    yield "table-widths", "a packed table of fields of two gigabytes", \
        raw("%PDF-1.7\n1 0 obj" + CATALOGUE + "endobj\n2 0 obj") + \
        stream(bytes(240), "/Type/XRef/Size 9/W[2147483647 2147483647 -1]/Root 1 0 R") + \
        b"endobj\nstartxref\n%d\n%%%%EOF" % len("%PDF-1.7\n1 0 obj" + CATALOGUE + "endobj\n"), "corrupt"
    yield "arrays-deep", "a hundred thousand arrays, each in the one before", page(
        more="/Deep " + "[" * 100_000 + "]" * 100_000), "sound", SLOW
    yield "dictionaries-deep", "a hundred thousand dictionaries, each in the one before", page(
        more="/Deep " + "<</A" * 100_000 + ">>" * 100_000), "sound", SLOW
    yield "strings-open", "a string without an end", good.replace(b"/MediaBox", b"/A(" + b"(" * 50_000), \
        "blank"
    yield "header-late", "its header after a thousand other bytes", bytes(1000) + good, "sound"
    yield "header-only", "its header and nothing else", b"%PDF-1.7\n", "corrupt"
    yield "zeros-after", "four megabytes of zeros after its end", good + bytes(4_000_000), "sound", SLOW


def pages():
    for name, box, end in (("huge", "0 0 1000000000 1000000000", "decoder-failed"), ("thin", "0 0 5000000 28",
                            "blank"), ("negative", "595 842 0 0", "sound"), ("nothing", "0 0 0 0", "sound"),
                           ("digits", "0 0 1e400 -1e400", "sound"), ("text", "(a) (b) (c) (d)", "sound")):
        yield f"box-{name}", f"a page of the size {box}", page(box=box), end
    yield "user-unit", "a page whose unit is a thousand kilometres", page(more="/UserUnit 2834645669"), "sound"
    yield "rotate", "a page turned by 2,147,483,647 degrees", page(more="/Rotate 2147483647"), "sound"
    yield "strokes", "six million strokes in some kilobytes", page(
        "0 0 m 595 842 l 100 0 l 300 842 l 595 0 l S " * 1_000_000), "decoder-failed"
    yield "strokes-dashed", "a line of millions of dashes", \
        page("[.00001 .00001] 0 d 40 w 0 0 m 595 842 l S"), "decoder-failed"
    yield "states", "three million states, one in the other", page("q " * 3_000_000 + TEXT), "decoder-failed"
    yield "inline-picture", "a picture of a gigapixel in the text", page(
        "q 500 0 0 500 0 0 cm BI /W 32768 /H 32768 /BPC 8 /CS /G ID " + "\0" * 5000 + " EI Q"), "decoder-failed"
    form = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</A 6 0 R/B 7 0 R>>>>"
    call = "/XObject<</A 6 0 R>>"
    yield "form-recursion", "a drawing that draws itself", page(
        "/A Do", resources=call, others=[stream("/A Do /A Do", form)]), "blank"
    levels = [stream("/N Do " * 10, "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</N "
                     f"{7 + i} 0 R>>>>") for i in range(9)]
    yield "form-doubling", "a thousand million drawings by ten of ten of ten …", page(
        "/A Do", resources=call, others=levels + [stream("0 0 99 99 re f", form)]), "decoder-failed"
    yield "type3-recursion", "letters that are drawn with themselves", page(
        "BT /T 14 Tf 60 700 Td (aaaa) Tj ET", resources="/Font<</T 6 0 R>>",
        others=["<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 7 0 R>>/Encoding<<"
                "/Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1]/Resources<</Font<</T 6 0 R>>>>>>",
                stream("1 0 d0 BT /T 14 Tf (aaaaaaaa) Tj ET")]), "blank"
    tiling = "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1"
    yield "pattern-fine", "a pattern of millions of tiles", page(
        "/Pattern cs /P scn 0 0 595 842 re f", resources="/Pattern<</P 6 0 R>>",
        others=[stream("0 0 1 1 re f", f"{tiling}/BBox[0 0 1 1]/XStep .0001/YStep .0001/Matrix[.01 0 0 .01 0 0]"
                                       "/Resources<<>>")]), "decoder-failed"
    yield "pattern-recursion", "a pattern painted with itself", page(
        "/Pattern cs /P scn 0 0 595 842 re f", resources="/Pattern<</P 6 0 R>>",
        others=[stream("/Pattern cs /P scn 0 0 99 99 re f", f"{tiling}/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<"
                                                            "/Pattern<</P 6 0 R>>>>")]), \
        "blank", SLOW
    yield "shading-function", "a shading by a function of a thousand million samples", page(
        "/S sh", resources="/Shading<</S 6 0 R>>",
        others=["<</ShadingType 1/ColorSpace/DeviceGray/Function 7 0 R>>",
                stream(bytes(99), "/FunctionType 0/Domain[0 1 0 1]/Range[0 1]/Size[32768 32768]/BitsPerSample 8")]), \
        "blank", SLOW
    yield "shading-mesh", "a mesh of a million patches", page(
        "/S sh", resources="/Shading<</S 6 0 R>>",
        others=[stream(filled(1_000_000), "/ShadingType 7/ColorSpace/DeviceGray/BitsPerCoordinate 8/BitsPerComponent 8"
                                          "/BitsPerFlag 8/Decode[0 595 0 842 0 1]")]), \
        "decoder-failed"
    yield "function-loop", "a function stitched together from itself", page(
        "/S sh", resources="/Shading<</S 6 0 R>>",
        others=["<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 99 99]/Function 7 0 R>>",
                "<</FunctionType 3/Domain[0 1]/Functions[7 0 R 7 0 R]/Bounds[.5]/Encode[0 1 0 1]>>"]), "blank"
    yield "colours-loop", "colours based on themselves", page(
        "/C cs 1 scn 0 0 99 99 re f", resources="/ColorSpace<</C 6 0 R>>",
        others=["[/Indexed 6 0 R 255 (a)]"]), "blank"
    groups = "<</S/Transparency/I true>>"
    yield "groups-deep", "two thousand transparent layers, each of a whole page", page(
        "/A Do", resources=call, others=[stream(
            "/N Do", f"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group{groups}/Resources<</XObject<</N {7 + i} 0 R"
            ">>>>") for i in range(2000)]), "blank", SLOW


def pictures():
    grey = "/BitsPerComponent 8/ColorSpace/DeviceGray"
    packed = zlib.compress(b"".join(PAGE), 9)
    yield "picture-sound", "a sound scan, to compare with", picture(packed, "/FlateDecode", len(PAGE[0]), len(PAGE)), \
        "sound"
    yield "picture-jpeg", "a sound JPEG, to compare with", picture(PAGE_JPEG, "/DCTDecode", len(PAGE[0]), len(PAGE)), \
        "sound"
    yield "picture-jpeg-stated", "a JPEG of another size than stated", picture(PAGE_JPEG, "/DCTDecode", 3540, 5000), \
        "sound", "blank", "corrupt", "low-resolution", "unjudged", "decoder-failed"
    across, down = 11_800, 16_696  # as a page is
    yield "picture-jpeg-large", "a JPEG of 197 megapixels", \
        picture(flat(across, down), "/DCTDecode", across, down), "blank", "decoder-failed"
    yield "picture-jpeg-scans", "a JPEG of 190 passes over 100 megapixels", \
        picture(in_many_scans(8400, 11_880, 1, 190), "/DCTDecode", 8400, 11_880), "decoder-failed"
    yield "picture-flate", "197 megapixels in 200 kilobytes", \
        picture(zeros_deflated(across * down), "/FlateDecode", across, down), "too-dark", "decoder-failed"
    yield "picture-flate-twice", "a gigabyte packed twice", \
        picture(zlib.compress(zeros_deflated(1 << 30), 9), "[/FlateDecode/FlateDecode]", 27_000, 38_200), \
        "decoder-failed"
    yield "picture-stated", "states four exapixels", picture(packed, "/FlateDecode", 2**31 - 1, 2**31 - 1), \
        "blank"
    yield "picture-negative", "a picture of minus five by minus five", picture(packed, "/FlateDecode", -5, -5), "blank"
    yield "picture-bits-99", "99 bits a sample", picture(packed, "/FlateDecode", more="/BitsPerComponent 99/ColorSpace"
                                                                                      "/DeviceGray"), "blank"
    yield "picture-mask-loop", "a picture that is its own mask", picture(packed, "/FlateDecode", len(PAGE[0]),
                                                                         len(PAGE), f"{grey}/SMask 6 0 R"), \
        "too-bright", SLOW
    yield "picture-lzw", "36 megapixels of LZW without end", picture(b"\x80\x0b\x60\x50" * 50_000, "/LZWDecode", 6000,
                                                                     6000), \
        "blank", SLOW
    two = "/BitsPerComponent 1/ColorSpace/DeviceGray"
    for name, filters, parameters in (("jbig2", "/JBIG2Decode", ""), ("jpx", "/JPXDecode", ""),
                                      ("dct", "/DCTDecode", ""),
                                      ("ccitt", "/CCITTFaxDecode", "/DecodeParms<</K -1/Columns 5000/Rows 7000>>")):
        yield f"picture-{name}-noise", f"bytes without order as {name}", \
            picture(filled(50_000), filters, 5000, 7000, two + parameters), \
            "blank", SLOW
    segments = struct.pack(">IBBBI", 0, 48, 0, 1, 19) + struct.pack(">IIIIBH", 2**31, 2**31, 0, 0, 0, 0)
    yield "picture-jbig2-huge", "JBIG2 of four exapixels", \
        picture(segments, "/JBIG2Decode", 5000, 7000, two), "blank", SLOW
    yield "picture-jbig2-loop", "JBIG2 whose shared part is itself", picture(
        segments, "/JBIG2Decode", 5000, 7000, two + "/DecodeParms<</JBIG2Globals 6 0 R>>"), "blank", SLOW
    yield "picture-jpx-huge", "JPEG 2000 of 14,000 by 14,000 in a hundred bytes", \
        picture(jpeg2000(14_000, 14_000), "/JPXDecode", 14_000, 14_000, grey), "blank", SLOW
    yield "picture-jpx-tiles", "JPEG 2000 of a hundred million tiles", \
        picture(jpeg2000(10_000, 10_000, 1), "/JPXDecode", 10_000, 10_000, grey), "blank", "decoder-failed"
    chain = zeros_deflated(1 << 30)
    for _ in range(2):
        chain = zlib.compress(chain, 9)
    yield "text-packed-thrice", "a gigabyte of text packed three times", page(
        contents=stream(b"", "", "[/FlateDecode/FlateDecode/FlateDecode]", chain)), "decoder-failed"
    yield "filters-many", "a text behind a thousand filters", page(
        contents=stream(b"", "", "[" + "/ASCIIHexDecode" * 1000 + "]", b"41>" * 99)), "blank"


def jpeg2000(width, height, tile=None):
    tile = tile or max(width, height)
    sizes = struct.pack(">HIIIIIIIIHBBB", 0, width, height, 0, 0, tile, tile, 0, 0, 1, 7, 1, 1)
    style = bytes([0, 0, 0, 1, 0, 5, 4, 4, 0, 0])
    return (b"\xff\x4f\xff\x51" + struct.pack(">H", len(sizes) + 2) + sizes + b"\xff\x52" +
            struct.pack(">H", len(style) + 2) + style + b"\xff\x5c\0\x13\x40" + bytes([0x40] * 16) +
            b"\xff\x90\0\x0a\0\0\0\0\0\x0e\0\1\xff\x93\xff\xd9")


def fonts():
    def with_font(data, kind, subtype):
        return page("BT /T 14 Tf 60 700 Td (aaaa bbbb cccc) Tj ET", resources="/Font<</T 6 0 R>>", others=[
            f"<</Type/Font/Subtype/{subtype}/BaseFont/Made/FirstChar 97/LastChar 99/Widths[500 500 500]"
            "/FontDescriptor 7 0 R>>",
            f"<</Type/FontDescriptor/FontName/Made/Flags 4/FontBBox[0 0 1 1]/{kind} 8 0 R>>", stream(data)])

    tables = b"".join(struct.pack(">4sIII", name, 0, 12, 0xffffffff) for name in (b"glyf", b"loca", b"head", b"maxp"))
    yield ("font-truetype", "a font whose tables lie outside it",
           with_font(b"\0\1\0\0\xff\xff\0\0\0\0\0\0" + tables, "FontFile2", "TrueType"), "unjudged")
    yield ("font-noise", "a font of bytes without order",
           with_font(b"\0\1\0\0" + filled(60_000), "FontFile2", "TrueType"), "unjudged")
    calls = b"%!PS-AdobeFont-1.0: Made\neexec\n" + filled(30_000, 3)
    yield "font-type1", "a program instead of letters", with_font(calls, "FontFile", "Type1"), "unjudged"
    yield ("font-bomb", "a font of a gigabyte", page(
        "BT /T 14 Tf 60 700 Td (aaaa) Tj ET", resources="/Font<</T 6 0 R>>", others=[
            "<</Type/Font/Subtype/TrueType/BaseFont/Made/FontDescriptor 7 0 R>>",
            "<</Type/FontDescriptor/FontName/Made/Flags 4/FontFile2 8 0 R>>",
            stream(b"", "", "/FlateDecode", zeros_deflated(1 << 30))]), "decoder-failed")


def files():
    yield HostileFile("pdf/sound.pdf", "a sound page, to compare with", page(), ["sound"])
    for part in (trees, tables, pages, pictures, fonts):
        for name, what, content, *ends in part():
            yield HostileFile(f"pdf/{name}.pdf", what, content, ends)
    for percent in (1, 30, 60, 95):
        yield HostileFile(f"pdf/cut-at-{percent}.pdf", f"ends after {percent} % of its bytes",
                          cut(page(), percent / 100), ["corrupt"])
