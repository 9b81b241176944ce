#include "program/Profile.h"

#include "program/Failures.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace guichet {

namespace {

constexpr qsizetype idLength = 32;
const QString demoMark = u"/demo-profile"_s;

QString newId()
{
    QString id;
    for (int i = 0; i < 4; ++i)
        id += u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    return id;
}

QString readId(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString id = QString::fromLatin1(file.read(idLength));
    return id.size() == idLength ? id : QString();
}

/// Two programs may begin in the same new folder: what is there is whole, and the first one's stays.
void writeId(const QString& path, const QString& id)
{
    const QString beside = path + u'.' + id;
    QFile file(beside);
    const bool written =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(id.toLatin1()) == idLength && file.flush();
    file.close();
    const auto nameOf = [](const QString& name) { return std::filesystem::path(name.toStdU16String()); };
    std::error_code error;
    if (written) // a second name for it: the one way that never replaces what is there
        std::filesystem::create_hard_link(nameOf(beside), nameOf(path), error);
    const bool cannotLink = error && error != std::errc::file_exists; // a disk that knows no such names
    if (!cannotLink || !QFile::rename(beside, path))
        QFile::remove(beside);
}

} // namespace

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/guichet-permis"_s;
}

Result<Profile> Profile::open(const QString& folder)
{
    const QString path = QDir(folder).absolutePath();
    const bool made = QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString idFile = path + u"/profile-id"_s;
    QString id = made ? readId(idFile) : QString();
    if (made && id.isEmpty()) {
        writeId(idFile, newId());
        id = readId(idFile);
    }
    if (id.isEmpty())
        return fail(program::failure::profileUnusable);
    return Profile(path, id);
}

bool Profile::isDemo() const
{
    return QFile::exists(m_folder + demoMark);
}

void Profile::markDemo() const
{
    if (QDir(draftsFolder()).exists())
        return;
    QFile mark(m_folder + demoMark);
    mark.open(QIODevice::WriteOnly); // without it demo keys don't count, nothing more
}

} // namespace guichet
