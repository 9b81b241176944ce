#include "vault/disk/DiskFailure.h"

#include "vault/Failures.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

tl::unexpected<Failure> diskFailure(const DiskOutcome& outcome)
{
    const QString detail = u"system %1"_s.arg(outcome.systemCode);
    switch (outcome.error) {
    case DiskError::Full:
        return fail(failure::diskFull, {}, detail);
    case DiskError::Denied:
        return fail(failure::diskDenied, {}, detail);
    case DiskError::Failing:
        return fail(failure::diskFailing, {}, detail);
    case DiskError::Missing:
        return fail(failure::diskFileMissing, {}, detail);
    case DiskError::TooLarge:
        return fail(failure::diskTooLarge, {}, detail);
    case DiskError::Altered:
        return fail(failure::diskAltered, {}, detail);
    case DiskError::None:
    case DiskError::Exists:
    case DiskError::Busy:
    case DiskError::Other:
        break;
    }
    return fail(failure::diskOther, {QString::number(outcome.systemCode)}, detail);
}

FileSystem::Path diskPath(const QString& path)
{
    return FileSystem::Path(path.toStdU16String());
}

} // namespace guichet::vault
