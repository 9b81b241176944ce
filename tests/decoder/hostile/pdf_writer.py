"""PDFs put together from their objects, sound ones and others."""

import zlib

TEXT = "BT /F1 14 Tf 60 760 Td 18 TL " + "(Facture du mois de novembre, rue des Tilleuls) Tj T* " * 30 + "ET"
CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>"
PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def raw(text):
    return text if isinstance(text, bytes) else text.encode("latin-1")


def stream(content, more="", filters="/FlateDecode", packed=None):
    """A stream object; `packed` stands for the content where its filters are of another kind."""
    content = raw(content)
    if packed is None:
        packed = zlib.compress(content, 9) if filters == "/FlateDecode" else content
    named = f"/Filter{filters}" if filters else ""
    return raw(f"<<{named}/Length {len(packed)}{more}>>stream\n") + packed + b"\nendstream"


def pdf(objects, trailer="", root=1, start=None, head=b"%PDF-1.7\n"):
    """The objects get the numbers from 1; a None leaves its number out."""
    out, table = bytearray(head), [b"0000000000 65535 f \n"]
    for number, content in enumerate(objects, 1):
        table.append(b"%010d 00000 n \n" % len(out) if content is not None else b"0000000000 65535 f \n")
        if content is not None:
            out += b"%d 0 obj" % number + raw(content) + b"endobj\n"
    at = len(out) if start is None else start
    out += b"xref\n0 %d\n" % len(table) + b"".join(table)
    out += raw(f"trailer<</Size {len(table)}/Root {root} 0 R{trailer}>>\nstartxref\n{at}\n%%EOF\n")
    return bytes(out)


def page(content=TEXT, more="", catalogue="", resources="", box="0 0 595 842", others=(), trailer="", contents=None):
    """One page of `content`; `others` are the objects from 6 on."""
    return pdf([CATALOGUE[:-2] + catalogue + ">>", PAGES,
                f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R"
                f"/Resources<</Font<</F1 5 0 R>>{resources}>>{more}>>",
                contents or stream(content), FONT, *others], trailer)


def picture(data, filters, width=1000, height=1400, more="/BitsPerComponent 8/ColorSpace/DeviceGray", others=()):
    """A page that is one picture, as scanners make them."""
    held = stream(b"", f"/Type/XObject/Subtype/Image/Width {width}/Height {height}{more}", filters, data)
    return page("q 595 0 0 842 0 0 cm /Im Do Q", resources="/XObject<</Im 6 0 R>>", others=[held, *others])
