#include "vault/KeyChoice.h"

#include "vault/Failures.h"
#include "vault/keys/KeyFile.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

namespace {

/// The beginning of what can be read, up to the end of its first line; nothing if it can't be read.
std::optional<QByteArray> startOf(QFile& file)
{
    QByteArray line;
    // Two bytes more than allowed for the line's end, one more to notice what is too long.
    while (line.size() < passphraseLimit + 3 && !line.contains('\n')) {
        char bytes[256];
        const qint64 got = file.read(bytes, sizeof bytes);
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        line.append(bytes, got);
    }
    line.truncate(line.contains('\n') ? line.indexOf('\n') : line.size());
    return line;
}

Result<Passphrase> firstLine(bool opened, QFile& file)
{
    std::optional<QByteArray> start = opened ? startOf(file) : std::nullopt;
    if (!start)
        return fail(failure::passphraseUnreadable);
    QByteArray& line = *start;
    if (line.endsWith('\r'))
        line.chop(1);
    const Passphrase passphrase = passphraseFromText(QString::fromUtf8(line));
    wipe(line);
    if (const auto usable = checkPassphrase(passphrase); !usable)
        return fail(usable.error());
    return passphrase;
}

Result<KeyChoice> chosen(const Result<Passphrase>& passphrase)
{
    if (!passphrase)
        return fail(passphrase.error());
    return KeyChoice::withPassphrase(*passphrase);
}

} // namespace

Result<Passphrase> readPassphraseFile(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return firstLine(opened, file);
}

Result<KeyChoice> parseKeyChoice(const QString& option, const QProcessEnvironment& environment)
{
    if (option.isEmpty()) {
        const QString file = environment.value(u"GUICHET_PASSPHRASE_FILE"_s);
        return file.isEmpty() ? Result<KeyChoice>(KeyChoice::keychain()) : chosen(readPassphraseFile(file));
    }
    if (option == u"memory")
        return KeyChoice::memory();
    const qsizetype colon = option.indexOf(u':');
    const QString means = option.left(colon);
    const QString place = option.mid(colon + 1);
    if (means == u"passphrase-file" && colon > 0)
        return chosen(readPassphraseFile(place));
    bool isNumber = false;
    const int descriptor = place.toInt(&isNumber);
    if (means == u"passphrase-fd" && colon > 0 && isNumber && descriptor >= 0) {
        QFile file;
        const bool opened = file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered);
        return chosen(firstLine(opened, file));
    }
    return fail(failure::keyChoiceUnknown);
}

} // namespace guichet::vault
