#pragma once

class XRef;

namespace guichet::decoder {

/// Whether any object of a PDF is a script or starts a program, wherever it stands and however its name is spelled.
/// Poppler runs none of them; the program that opens the paper at its end might.
bool namesAction(XRef& table);

} // namespace guichet::decoder
