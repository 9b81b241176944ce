#include "decoder/Warm.h"

#include "decoder/Measures.h"
#include "decoder/Pdf.h"

#include <string_view>

namespace guichet::decoder {

namespace {

/// Names standard fonts without embedding them: Poppler asks fontconfig for its stand-ins, which is the slow part. Its
/// table of objects is left out; Poppler makes one.
constexpr std::string_view warmUpPage = R"(%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>endobj
4 0 obj<</Length 68>>stream
BT /F1 12 Tf 20 60 Td (Guichet) Tj /F2 12 Tf 0 -20 Td (Permis) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
6 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj
trailer<</Size 7/Root 1 0 R>>
%%EOF
)";

} // namespace

void warmUp()
{
    Pdf pdf(Bytes(reinterpret_cast<const unsigned char*>(warmUpPage.data()), warmUpPage.size()));
    if (pdf.pages() == 1)
        measure(pdf.read(1, {false, 200}));
}

} // namespace guichet::decoder
