#include "vault/demande/DemandeClear.h"

#include "vault/Failures.h"
#include "vault/demande/Demande.h"

#include <QtEndian>

namespace guichet::vault {

namespace {

constexpr QByteArrayView magic("GPDEMAND");
constexpr qsizetype formatAt = 8;
constexpr qsizetype operationsAt = 12;
constexpr qsizetype memoryAt = 16;
constexpr qsizetype saltAt = 24;
static_assert(saltAt + saltSize == demandeClearSize);

} // namespace

QByteArray toFile(const DemandeClear& clear)
{
    QByteArray bytes = magic.toByteArray();
    bytes.resize(saltAt);
    qToLittleEndian(demandeFormat, bytes.data() + formatAt);
    qToLittleEndian(static_cast<quint32>(clear.cost.operations), bytes.data() + operationsAt);
    qToLittleEndian(static_cast<quint64>(clear.cost.memory), bytes.data() + memoryAt);
    return bytes + clear.salt;
}

Result<DemandeClear> demandeClearFromFile(const QByteArray& bytes)
{
    if (bytes.size() != demandeClearSize || !bytes.startsWith(magic))
        return fail(failure::demandeForeign);
    const auto format = qFromLittleEndian<quint32>(bytes.constData() + formatAt);
    if (format != demandeFormat)
        return fail(failure::demandeNewer, {QString::number(format)});
    const DemandeClear clear{{qFromLittleEndian<quint32>(bytes.constData() + operationsAt),
                              qFromLittleEndian<qint64>(bytes.constData() + memoryAt)},
                             bytes.mid(saltAt)};
    if (!isAcceptable(clear.cost))
        return fail(failure::demandeCost);
    return clear;
}

} // namespace guichet::vault
