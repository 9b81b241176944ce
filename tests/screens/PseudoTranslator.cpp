#include "PseudoTranslator.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace guichet::screens {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"abcdeghijklnorstuwyzACDEGIKLNORSTUYZ"_s;
    static const QString marked = u"áƀçďéğĥíĵķļñóŕšţúŵýžÁÇĎÉĞÍĶĻÑÓŔŠŢÚÝŽ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

/// The last installed translator is asked first, as by Qt.
class PseudoTranslator : public QTranslator
{
public:
    PseudoTranslator(QList<QTranslator*> wrapped, QObject* parent)
        : QTranslator(parent)
        , m_wrapped(std::move(wrapped))
    {
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        for (auto each = m_wrapped.crbegin(); each != m_wrapped.crend(); ++each)
            if (const QString found = (*each)->translate(context, source, disambiguation, n); !found.isEmpty())
                return pseudoText(found);
        return {};
    }

private:
    QList<QTranslator*> m_wrapped;
};

} // namespace

QString pseudoText(const QString& text)
{
    QString made;
    int letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%' && i + 1 < text.size()) { // a place
            made += text.mid(i, 2);
            ++i;
            continue;
        }
        letters += text.at(i).isLetter() ? 1 : 0;
        made += accented(text.at(i));
    }
    if (letters < 2)
        return text; // a sign, a unit, a separator
    QString longer;
    while (longer.size() * 5 < text.size() * 2)
        longer += longer.size() % 6 == 0 ? u' ' : u'~';
    return u'[' + made + longer + u']';
}

void installPseudoLanguage(QCoreApplication& application)
{
    const auto wrapped = application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly);
    application.installTranslator(new PseudoTranslator(wrapped, &application));
}

} // namespace guichet::screens
