#include "campaigns/SmallDisk.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

namespace {

bool put(const char* file, const QByteArray& text)
{
    QFile target(QString::fromLatin1(file));
    return target.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && target.write(text) == text.size();
}

/// As root a namespace for mounts is enough; anybody else is root in a user namespace of their own.
bool enterNamespace()
{
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && put("/proc/self/setgroups", "deny") &&
           put("/proc/self/uid_map", "0 " + user + " 1") && put("/proc/self/gid_map", "0 " + group + " 1");
}

QString ballast(const QString& folder, int number)
{
    return folder + u"/ballast-%1"_s.arg(number);
}

} // namespace

QString enterSmallDisk()
{
    const auto reason = [](const char* what) { return u"%1: %2"_s.arg(QLatin1StringView(what), qt_error_string()); };
    if (!enterNamespace() || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return reason("no namespace for mounts");
    // Over a folder that is everywhere, so that none has to be made and left.
    constexpr const char* place = "/mnt";
    if (::mount("tmpfs", place, "tmpfs", MS_NOSUID | MS_NODEV, "size=1m,nr_inodes=64,mode=0700") != 0)
        return reason("no small file system");
    qputenv("TMPDIR", place);
    return {};
}

bool Ballast::fill(const QString& folder, int pagesLeft, int namesLeft)
{
    struct statvfs free = {};
    QFile bytes(ballast(folder, 0));
    if (!bytes.open(QIODevice::WriteOnly) || ::statvfs(folder.toLocal8Bit().constData(), &free) != 0)
        return false;
    const auto pages = static_cast<qint64>(free.f_bavail) - pagesLeft;
    if (pages > 0 && bytes.write(QByteArray(pages * 4096, 'b')) != pages * 4096)
        return false;
    bytes.close();
    for (int number = 1;; ++number) {
        if (::statvfs(folder.toLocal8Bit().constData(), &free) != 0)
            return false;
        if (static_cast<int>(free.f_favail) <= namesLeft)
            return true;
        if (QFile name(ballast(folder, number)); !name.open(QIODevice::WriteOnly))
            return false;
    }
}

void Ballast::empty(const QString& folder)
{
    for (int number = 0; QFile::remove(ballast(folder, number)); ++number) {
    }
}

} // namespace guichet::test
