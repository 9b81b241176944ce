"""PDFs that would do something, and PDFs behind a lock."""

import hashlib
import struct
import zlib

from common import HostileFile
from pdf_writer import CATALOGUE, FONT, PAGES, TEXT, page, pdf, raw, stream

PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
IDENTITY = bytes(range(16))


def rc4(key, data):
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for each in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(each ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def locked(user, owner=b"owner"):
    """A page locked as the first version of the standard does: 40 bits, without the right to copy."""
    rights = -64
    by_owner = rc4(hashlib.md5((owner + PADDING)[:32]).digest()[:5], (user + PADDING)[:32])
    key = hashlib.md5((user + PADDING)[:32] + by_owner + struct.pack("<i", rights) + IDENTITY).digest()[:5]
    of_text = hashlib.md5(key + struct.pack("<I", 4)[:3] + b"\0\0").digest()[:10]
    lock = (f"<</Filter/Standard/V 1/R 2/P {rights}/O<{by_owner.hex()}>/U<{rc4(key, PADDING).hex()}>>>")
    return page(contents=stream(b"", "", "/FlateDecode", rc4(of_text, zlib.compress(TEXT.encode(), 9))), others=[lock],
                trailer=f"/Encrypt 6 0 R/ID[<{IDENTITY.hex()}><{IDENTITY.hex()}>]")


def locks():
    yield "password", "needs a password", locked(b"secret"), "encrypted"
    yield "password-empty", "opens without a password and forbids copying", locked(b""), "copy-protected"
    for name, what, lock in (
            ("unknown", "a lock that nobody knows", "<</Filter/Made.Up/V 9>>"),
            ("empty", "a lock without anything in it", "<<>>"),
            ("short", "a lock whose keys are cut", "<</Filter/Standard/V 1/R 2/P -64/O(a)/U(b)>>"),
            ("key-huge", "a key of two thousand million bits",
             f"<</Filter/Standard/V 2/R 3/Length 2147483647/P -64/O({'a' * 32})/U({'b' * 32})>>"),
            ("version-5", "the newest lock with keys that don't fit",
             f"<</Filter/Standard/V 5/R 6/Length 256/P -64/O({'a' * 48})/U({'b' * 48})/OE({'c' * 32})/UE({'d' * 32})"
             f"/Perms({'e' * 16})/CF<</StdCF<</CFM/AESV3>>>>/StmF/StdCF/StrF/StdCF>>"),
            ("loop", "a lock that is kept in itself", "<</Filter 6 0 R/V 6 0 R>>")):
        yield f"lock-{name}", what, page(others=[lock], trailer=f"/Encrypt 6 0 R/ID[<{IDENTITY.hex()}>]"), \
            "encrypted"


def actions():
    script = "/S/JavaScript/JS(app.alert\\(1\\))"
    yield "script-at-opening", "a script when it is opened", page(catalogue=f"/OpenAction<<{script}>>")
    yield "script-named", "a script among its names", page(
        catalogue="/Names<</JavaScript<</Names[(a)6 0 R]>>>>", others=[f"<<{script}>>"])
    yield "script-packed", "a script in a packed object", page(
        catalogue="/Names<</JavaScript<</Names[(a)6 0 R]>>>>",
        others=["<</S/JavaScript/JS 7 0 R>>", stream("while(true){}")])
    yield "script-of-page", "a script of a page", page(more=f"/AA<</O<<{script}>>>>")
    yield "script-spelled", "a script whose name is spelled in numbers", page(
        catalogue="/OpenAction<</S/J#61vaScript/JS(app.alert\\(1\\))>>")
    yield "script-of-note", "a script of a note", page(
        more=f"/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<<{script}>>>>]")
    yield "launch", "starts a program", page(catalogue="/OpenAction<</S/Launch/F(cmd.exe)>>")
    yield "launch-spaced", "starts a program, written with spaces", page(
        catalogue="/OpenAction << /S   /Launch /Win << /F (calc.exe) >> >>")
    yield "xfa", "a form that another program draws", page(
        catalogue="/AcroForm<</Fields[]/XFA 6 0 R>>", others=[stream("<xdp:xdp/>")])


def parts():
    empty = "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
    yield "script-on-nothing", "a script on an empty page", page(" ", catalogue=empty), "active-content"
    yield "wait", "asks for another program to show what it holds", page(
        "BT /F1 14 Tf 60 700 Td (Please wait... If this message is not eventually replaced) Tj ET",
        catalogue="/AcroForm<</Fields[]/XFA 6 0 R>>", others=[stream("<xdp:xdp/>")]), "active-content"
    yield "attachment", "a program attached", page(
        catalogue="/Names<</EmbeddedFiles<</Names[(a.exe)6 0 R]>>>>",
        others=["<</Type/Filespec/F(a.exe)/EF<</F 7 0 R>>>>", stream(b"MZ" + bytes(999), "/Type/EmbeddedFile")]), \
        "sound"
    yield "address", "calls an address", page(catalogue="/OpenAction<</S/URI/URI(http://192.0.2.1/)>>"), "sound"
    yield "submit", "sends a form", page(catalogue="/OpenAction<</S/SubmitForm/F(http://192.0.2.1/)>>"), \
        "sound"
    yield "outside-picture", "a picture that lies in another file", page(
        "q 500 0 0 500 0 0 cm /Im Do Q", resources="/XObject<</Im 6 0 R>>",
        others=["<</Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray"
                "/F(/etc/passwd)/Length 0>>stream\n\nendstream"]), "unjudged"
    yield "outside-page", "a page that lies in another file", page(
        "/Im Do", resources="/XObject<</Im 6 0 R>>",
        others=["<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F(/etc/passwd)/Page 0>>/Length 0>>stream\n"
                "\nendstream"]), "blank"
    yield "film", "a film", page(more="/Annots[<</Type/Annot/Subtype/Movie/Rect[0 0 99 99]/Movie<</F(a.avi)>>>>]"), \
        "sound"
    yield "body", "a body in three dimensions", page(
        more="/Annots[<</Type/Annot/Subtype/3D/Rect[0 0 99 99]/3DD 6 0 R>>]",
        others=[stream(b"U3D\0" + bytes(99), "/Type/3D/Subtype/U3D")]), "sound"
    yield "signed-by-nobody", "a signature without sense", page(
        catalogue="/AcroForm<</SigFlags 3/Fields[6 0 R]>>",
        others=["<</FT/Sig/T(a)/V<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 2147483647 "
                "-1 -1]/Contents<00>>>>>"]), "signed"
    yield "notes-many", "fifty thousand notes", page(
        more="/Annots[" + "<</Type/Annot/Subtype/Square/Rect[9 9 99 99]/C[1 0 0]>>" * 50_000 + "]"), \
        "corrupt"
    yield "layers-loop", "layers that lie in themselves", pdf(
        [CATALOGUE[:-2] + "/OCProperties<</OCGs[6 0 R]/D<</Order[7 0 R]/ON[6 0 R]>>>>>>", PAGES,
         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
         stream(TEXT), FONT, "<</Type/OCG/Name(a)>>", "[7 0 R 7 0 R]"]), "sound"
    yield "copies", "two pages for one: the newer one hides the older", \
        raw(page()) + b"4 0 obj<</Length 5>>stream\n0 0 m\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF", \
        "sound"


def files():
    for part in (locks, parts):
        for name, what, content, *ends in part():
            yield HostileFile(f"pdf/{name}.pdf", what, content, ends)
    for name, what, content in actions():
        yield HostileFile(f"pdf/{name}.pdf", what, content, ["active-content"])
