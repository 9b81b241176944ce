#pragma once

#include <QTranslator>

namespace guichet {

/// Translations into a language that is written from right to left: what takes a place (%1 to %9) is set apart by FIRST
/// STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that a file's name, an e-mail address or a phone number keeps its own
/// order and doesn't disturb the sentence's. Numbers counted (%n) need none.
class IsolatingTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

} // namespace guichet
