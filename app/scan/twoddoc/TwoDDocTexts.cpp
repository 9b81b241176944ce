#include "scan/twoddoc/TwoDDoc.h"

#include <QCoreApplication>

namespace guichet::scan {

namespace {

struct TypeText
{
    Q_DECLARE_TR_FUNCTIONS(TwoDDoc)
};

struct NamedType
{
    const char* type;
    const char* name;
};

// ANTS specification, annex 6.1, perimeter 01.
constexpr NamedType namedTypes[] = {
    {"00", QT_TRANSLATE_NOOP("TwoDDoc", "Proof of residence")},
    {"01", QT_TRANSLATE_NOOP("TwoDDoc", "Bill")},
    {"02", QT_TRANSLATE_NOOP("TwoDDoc", "Housing-tax notice")},
    {"03", QT_TRANSLATE_NOOP("TwoDDoc", "Bank details")},
    {"04", QT_TRANSLATE_NOOP("TwoDDoc", "Income-tax notice")},
    {"05", QT_TRANSLATE_NOOP("TwoDDoc", "Bank details (SEPAmail)")},
    {"06", QT_TRANSLATE_NOOP("TwoDDoc", "Pay slip")},
    {"07", QT_TRANSLATE_NOOP("TwoDDoc", "Identity document")},
    {"08", QT_TRANSLATE_NOOP("TwoDDoc", "Machine-readable zone of an identity document")},
    {"09", QT_TRANSLATE_NOOP("TwoDDoc", "Extended bill")},
    {"10", QT_TRANSLATE_NOOP("TwoDDoc", "Work contract")},
    {"11", QT_TRANSLATE_NOOP("TwoDDoc", "Bank statement")},
    {"12", QT_TRANSLATE_NOOP("TwoDDoc", "Bailiff’s act")},
    {"13", QT_TRANSLATE_NOOP("TwoDDoc", "Document of a foreign national")},
    {"14", QT_TRANSLATE_NOOP("TwoDDoc", "Registration of a vehicle (DICEM)")},
    {"15", QT_TRANSLATE_NOOP("TwoDDoc", "Work permit")},
    {"16", QT_TRANSLATE_NOOP("TwoDDoc", "Certificate of an asylum application")},
    {"17", QT_TRANSLATE_NOOP("TwoDDoc", "End of the asylum seeker’s allowance")},
    {"18", QT_TRANSLATE_NOOP("TwoDDoc", "Statement of declared income")},
    {"24", QT_TRANSLATE_NOOP("TwoDDoc", "Statement of declared income")},
    {"27", QT_TRANSLATE_NOOP("TwoDDoc", "Statement of declared income")},
    {"28", QT_TRANSLATE_NOOP("TwoDDoc", "Income-tax notice")},
    {"A0", QT_TRANSLATE_NOOP("TwoDDoc", "Air-quality certificate")},
    {"A1", QT_TRANSLATE_NOOP("TwoDDoc", "Letter about licence points")},
    {"A2", QT_TRANSLATE_NOOP("TwoDDoc", "Mobility inclusion card")},
    {"A3", QT_TRANSLATE_NOOP("TwoDDoc", "Badge of a chauffeured vehicle")},
    {"A4", QT_TRANSLATE_NOOP("TwoDDoc", "Death certificate")},
    {"A5", QT_TRANSLATE_NOOP("TwoDDoc", "Professional driver’s card")},
    {"A6", QT_TRANSLATE_NOOP("TwoDDoc", "Firefighter’s card")},
    {"A7", QT_TRANSLATE_NOOP("TwoDDoc", "Air-quality certificate")},
    {"A8", QT_TRANSLATE_NOOP("TwoDDoc", "Certificate of a vehicle’s sale")},
    {"AA", QT_TRANSLATE_NOOP("TwoDDoc", "Decision on a driving licence")},
    {"AB", QT_TRANSLATE_NOOP("TwoDDoc", "Statement of driving rights")},
    {"AD", QT_TRANSLATE_NOOP("TwoDDoc", "Certificate of the driving test (CEPC)")},
    {"B0", QT_TRANSLATE_NOOP("TwoDDoc", "Diploma")},
    {"B1", QT_TRANSLATE_NOOP("TwoDDoc", "Student contribution certificate (CVEC)")},
};

} // namespace

QString twoDDocTypeText(const TwoDDoc& doc)
{
    if (doc.perimeter == QLatin1StringView("01"))
        for (const NamedType& each : namedTypes)
            if (doc.type == QLatin1StringView(each.type))
                return TypeText::tr(each.name);
    return TypeText::tr("Document of type %1").arg(doc.type);
}

} // namespace guichet::scan
