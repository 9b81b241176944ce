#include "program/IsolatingTranslator.h"

namespace guichet {

namespace {
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);
} // namespace

QString IsolatingTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    const QString plain = QTranslator::translate(context, source, disambiguation, n);
    if (plain.isNull())
        return plain; // another translator is asked
    QString isolated;
    isolated.reserve(plain.size() + 8);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isPlace = plain.at(i) == u'%' && i + 1 < plain.size() && plain.at(i + 1) >= u'1' &&
                             plain.at(i + 1) <= u'9' && (i == 0 || plain.at(i - 1) != firstStrongIsolate);
        if (!isPlace) {
            isolated += plain.at(i);
            continue;
        }
        isolated += firstStrongIsolate;
        isolated += plain.at(i);
        isolated += plain.at(++i);
        isolated += popDirectionalIsolate;
    }
    return isolated;
}

} // namespace guichet
