#include "scan/twoddoc/TwoDDoc.h"

#include "scan/twoddoc/TwoDDocFields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

constexpr char groupEnd = 0x1d;    // GS: end of a value, start of the annex
constexpr char cutMark = 0x1e;     // RS: the value was cut
constexpr char signatureAt = 0x1f; // US

bool isMark(char each)
{
    return each == groupEnd || each == cutMark || each == signatureAt;
}

bool isCapitalOrDigit(char each)
{
    return (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
}

/// Texts are to be shown: what controls a terminal is no part of them.
QString shown(const QByteArray& value)
{
    QString text = QString::fromLatin1(value);
    text.removeIf([](QChar each) { return !each.isPrint(); });
    return text.trimmed();
}

/// Days since 1 January 2000 in four hexadecimal digits; FFFF is none.
bool readDay(const QByteArray& hexadecimal, std::optional<QDate>& day)
{
    bool ok = false;
    const uint days = hexadecimal.toUInt(&ok, 16);
    constexpr uint none = 0xffff;
    if (ok && days != none)
        day = QDate(2000, 1, 1).addDays(days);
    return ok && std::ranges::all_of(hexadecimal, isCapitalOrDigit);
}

/// Takes values one after the other off the front of a message.
class Message
{
public:
    explicit Message(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }

    /// Nothing where the next value isn't known or isn't whole.
    std::optional<TwoDDocField> next()
    {
        const QString id = QString::fromLatin1(m_bytes.mid(m_at, 2));
        const auto length = twoDDocFieldLength(id);
        if (!length)
            return std::nullopt;
        m_at += 2;
        const bool fixed = length->most > 0 && length->least == length->most;
        const qsizetype most = length->most > 0 ? length->most : m_bytes.size();
        QByteArray value;
        while (!atEnd() && value.size() < most && !isMark(m_bytes[m_at]))
            value += m_bytes[m_at++];
        if (fixed && value.size() < length->most)
            return std::nullopt;
        TwoDDocField field{id, shown(value), false};
        if (!atEnd() && isMark(m_bytes[m_at]))
            field.cut = m_bytes[m_at++] == cutMark;
        return field;
    }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// False if it ends before the message does.
bool readFields(const QByteArray& bytes, QList<TwoDDocField>& fields)
{
    Message message(bytes);
    while (!message.atEnd()) {
        const auto field = message.next();
        if (!field)
            return false;
        fields.append(*field);
    }
    return true;
}

/// Base32 of RFC 4648 without padding; empty if it isn't, or has no length that a signature has.
QByteArray signatureOf(const QByteArray& base32)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const char each : base32) {
        const bool letter = each >= 'A' && each <= 'Z';
        if (!letter && (each < '2' || each > '7'))
            return {};
        bits = (bits << 5U) | static_cast<quint32>(letter ? each - 'A' : each - '2' + 26);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> static_cast<quint32>(count)) & 0xffU);
        }
    }
    constexpr qsizetype lengths[] = {64, 96, 132}; // P-256, P-384, P-521
    return std::ranges::find(lengths, bytes.size()) == std::end(lengths) ? QByteArray() : bytes;
}

/// The header's length by version; 0 for one that isn't read here.
int headerLength(int version)
{
    constexpr int lengths[] = {0, 22, 22, 24, 26};
    return version >= 1 && version <= 4 ? lengths[version] : 0;
}

bool readHeader(const QByteArray& header, TwoDDoc& doc)
{
    if (!std::ranges::all_of(header, isCapitalOrDigit))
        return false;
    doc.authority = QString::fromLatin1(header.mid(4, 4));
    doc.certificate = QString::fromLatin1(header.mid(8, 4));
    doc.type = QString::fromLatin1(header.mid(20, 2));
    doc.perimeter = doc.version >= 3 ? QString::fromLatin1(header.mid(22, 2)) : u"01"_s;
    doc.country = doc.version >= 4 ? QString::fromLatin1(header.mid(24, 2)) : QString();
    return readDay(header.mid(12, 4), doc.issued) && readDay(header.mid(16, 4), doc.sealed);
}

} // namespace

QString TwoDDoc::value(const char* id) const
{
    const auto found =
        std::ranges::find_if(fields, [&](const TwoDDocField& field) { return field.id == QLatin1StringView(id); });
    return found == fields.end() ? QString() : found->value;
}

std::optional<TwoDDoc> readTwoDDoc(const QByteArray& code)
{
    TwoDDoc doc;
    if (!code.startsWith("DC0") || code.size() > longestTwoDDoc || code.size() < 4)
        return std::nullopt;
    doc.version = code[3] - '0';
    const int header = headerLength(doc.version);
    if (header == 0 || code.size() < header || !readHeader(code.first(header), doc))
        return std::nullopt;
    const qsizetype end = code.indexOf(signatureAt);
    doc.signedPart = end < 0 ? code : code.first(end);
    doc.complete = readFields(doc.signedPart.mid(header), doc.fields);
    if (end >= 0) {
        const QByteArray rest = code.mid(end + 1);
        const qsizetype annex = rest.indexOf(groupEnd);
        doc.signature = signatureOf(annex < 0 ? rest : rest.first(annex));
        if (annex >= 0)
            doc.complete = readFields(rest.mid(annex + 1), doc.annex) && doc.complete;
    }
    doc.code = code;
    return doc;
}

} // namespace guichet::scan
