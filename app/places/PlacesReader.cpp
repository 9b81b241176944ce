#include "places/PlacesReader.h"

#include "model/FoldedText.h"
#include "places/Failures.h"

#include <QStringDecoder>
#include <algorithm>
#include <cstring>
#include <optional>

namespace guichet::places {

namespace {

constexpr qsizetype longestName = 120; ///< bytes, of a name as of a name folded
constexpr qsizetype mostPostalCodes = 100;

bool isDigit(char each)
{
    return each >= '0' && each <= '9';
}

/// "01", "2A", "974".
bool isDepartment(QByteArrayView code)
{
    if (code.size() == 3)
        return (code.startsWith("97") || code.startsWith("98")) && isDigit(code[2]);
    return code.size() == 2 && isDigit(code[0]) && (isDigit(code[1]) || code == "2A" || code == "2B") && code != "97" &&
           code != "98";
}

bool isCode(QByteArrayView code)
{
    return code.size() == 5 && isDepartment(departmentOf(code)) && std::all_of(code.begin() + 2, code.end(), isDigit);
}

/// A code written whole, or without the beginning that it shares with its department.
std::optional<Code> completed(QByteArrayView prefix, QByteArrayView rest)
{
    const qsizetype shared = rest.size() == 5 ? 0 : prefix.size();
    if (shared + rest.size() != 5)
        return {};
    Code code{};
    std::memcpy(code.data(), prefix.data(), static_cast<std::size_t>(shared));
    std::memcpy(code.data() + shared, rest.data(), static_cast<std::size_t>(rest.size()));
    return code;
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

/// Parts between tabs; nothing if they are more than `parts` holds.
template <std::size_t most>
std::optional<std::size_t> split(QByteArrayView line, char separator, std::array<QByteArrayView, most>& parts)
{
    std::size_t count = 0;
    for (;;) {
        if (count == most)
            return {};
        const qsizetype end = line.indexOf(separator);
        parts[count++] = end < 0 ? line : line.first(end);
        if (end < 0)
            return count;
        line = line.sliced(end + 1);
    }
}

class TableReader
{
public:
    explicit TableReader(const QByteArray& text) { m_table.text = text; }

    Result<PlaceTable> read()
    {
        if (m_table.text.size() > listSizeLimit || !m_table.text.endsWith('\n'))
            return damaged();
        m_table.entries.reserve(static_cast<std::size_t>(std::min(m_table.text.size() / 16, listEntryLimit)));
        m_table.folded.reserve(m_table.text.size());
        QByteArrayView rest = m_table.text;
        while (!rest.isEmpty()) {
            const qsizetype end = rest.indexOf('\n');
            ++m_line;
            if (!readLine(rest.first(end)))
                return damaged();
            rest = rest.sliced(end + 1);
        }
        if (!resolveSuccessors())
            return damaged();
        return std::move(m_table);
    }

private:
    tl::unexpected<Failure> damaged() const { return fail(failure::listDamaged, {QString::number(m_line)}); }

    bool readLine(QByteArrayView line)
    {
        if (m_line == 1)
            return line == "guichet-places 1";
        if (m_line == 2) {
            const auto source = line.startsWith("source ") ? fromUtf8(line.sliced(7)) : std::nullopt;
            m_table.source = source.value_or(QString());
            return source.has_value();
        }
        return line.startsWith('@') ? readDepartment(line.sliced(1)) : readPlace(line);
    }

    bool readDepartment(QByteArrayView line)
    {
        std::array<QByteArrayView, 2> parts;
        if (split(line, '\t', parts) != 2 || !isDepartment(parts[0]) || m_table.departments.size() > 200)
            return false;
        const auto name = fromUtf8(parts[1]);
        m_department = parts[0].toByteArray();
        m_postalPrefix = m_department == "2A" || m_department == "2B" ? "20" : m_department;
        if (!name || name->isEmpty() || m_table.departments.contains(m_department))
            return false;
        m_table.departments.insert(m_department, *name);
        return true;
    }

    bool readPlace(QByteArrayView line)
    {
        std::array<QByteArrayView, 4> parts;
        const auto count = split(line, '\t', parts);
        if (!count || *count < 3 || parts[0].size() < 2 || m_department.isEmpty() ||
            static_cast<qsizetype>(m_table.entries.size()) == listEntryLimit)
            return false;
        PlaceEntry entry;
        entry.kind = static_cast<PlaceKind>(parts[0][0]);
        const auto code = completed(m_department, parts[0].sliced(1));
        if (!code || !isCode(viewOf(*code)) || departmentOf(viewOf(*code)) != m_department)
            return false;
        entry.code = *code;
        // A sorted list needs no index.
        if (!m_table.entries.empty() && m_table.entries.back().code > entry.code)
            return false;
        if (!readName(entry, parts[1]))
            return false;
        switch (entry.kind) {
        case PlaceKind::Commune:
            m_successors.push_back(entry.code);
            if (*count != 3 || !readPostalCodes(entry, parts[2]))
                return false;
            break;
        case PlaceKind::Arrondissement:
            if (*count != 4 || !readSuccessor(parts[2]) || !readPostalCodes(entry, parts[3]))
                return false;
            break;
        case PlaceKind::Delegated:
        case PlaceKind::Associated:
        case PlaceKind::Merged:
        case PlaceKind::FormerName:
        case PlaceKind::FormerCode:
            if (*count != 3 || !readSuccessor(parts[2]))
                return false;
            break;
        default:
            return false;
        }
        m_table.entries.push_back(entry);
        return true;
    }

    bool readName(PlaceEntry& entry, QByteArrayView bytes)
    {
        const auto name = fromUtf8(bytes);
        if (!name || bytes.size() > longestName)
            return false;
        const QByteArray folded = foldedText(*name).toUtf8();
        if (folded.isEmpty() || folded.size() > longestName)
            return false;
        entry.nameStart = static_cast<std::uint32_t>(bytes.data() - m_table.text.constData());
        entry.nameLength = static_cast<std::uint8_t>(bytes.size());
        entry.foldedStart = static_cast<std::uint32_t>(m_table.folded.size());
        entry.foldedLength = static_cast<std::uint8_t>(folded.size());
        entry.letters = lettersOf(folded);
        m_table.folded.append(folded);
        return true;
    }

    /// "r000 100 200": a letter for the size, then codes.
    bool readPostalCodes(PlaceEntry& entry, QByteArrayView text)
    {
        if (text.isEmpty() || !(text[0] == '-' || (text[0] >= 'a' && text[0] <= 'z')))
            return false;
        entry.size = text[0] == '-' ? 0 : static_cast<std::uint8_t>(text[0] - 'a' + 1);
        entry.postalStart = static_cast<std::uint32_t>(m_table.postalCodes.size());
        text = text.sliced(1);
        if (text.isEmpty())
            return true;
        std::array<QByteArrayView, mostPostalCodes> parts;
        const auto count = split(text, ' ', parts);
        if (!count)
            return false;
        for (std::size_t each = 0; each < *count; ++each) {
            const auto code = completed(m_postalPrefix, parts[each]);
            if (!code || !std::ranges::all_of(*code, isDigit))
                return false;
            m_table.postalCodes.push_back(*code);
        }
        entry.postalCount = static_cast<std::uint8_t>(*count);
        return true;
    }

    bool readSuccessor(QByteArrayView text)
    {
        const auto code = text.isEmpty() ? Code{} : completed(m_department, text);
        m_successors.push_back(code.value_or(Code{}));
        return code && (text.isEmpty() || isCode(viewOf(*code)));
    }

    /// Every code that a former place points to must be a commune's of the list.
    bool resolveSuccessors()
    {
        for (std::size_t each = 0; each < m_table.entries.size(); ++each) {
            if (m_successors[each] == Code{})
                continue;
            auto found = std::ranges::lower_bound(m_table.entries, m_successors[each], {}, &PlaceEntry::code);
            while (found != m_table.entries.end() && found->code == m_successors[each] &&
                   found->kind != PlaceKind::Commune)
                ++found;
            if (found == m_table.entries.end() || found->code != m_successors[each])
                return false;
            m_table.entries[each].today = static_cast<std::int32_t>(found - m_table.entries.begin());
        }
        return true;
    }

    PlaceTable m_table;
    std::vector<Code> m_successors; ///< by entry
    QByteArray m_department;
    QByteArray m_postalPrefix;
    qsizetype m_line = 0;
};

} // namespace

Result<PlaceTable> readPlaceTable(const QByteArray& text)
{
    return TableReader(text).read();
}

} // namespace guichet::places
