#include "catalogue/editions/Keys.h"

#include "catalogue/Failures.h"

#include <QDir>
#include <QFile>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

constexpr auto kind = "guichet-catalogue-key";
constexpr auto algorithm = "ed25519";
constexpr auto demoMark = "demo";

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

QByteArray toText(const PublicKey& key)
{
    const QByteArray line = QByteArray(kind) + ' ' + algorithm + ' ' + key.bytes.toBase64();
    return line + (key.demo ? " demo\n" : "\n");
}

Result<PublicKey> publicKeyFromText(const QByteArray& text, const QString& file)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    const auto decoded = QByteArray::fromBase64Encoding(words.value(2), QByteArray::AbortOnBase64DecodingErrors);
    const bool demo = words.size() == 4 && words.at(3) == demoMark;
    const bool whole = words.size() == 3 || demo;
    if (!whole || words.at(0) != kind || words.at(1) != algorithm || !decoded ||
        decoded.decoded.size() != publicKeySize)
        return fail(failure::keyUnreadable, {file});
    return PublicKey{*decoded, demo};
}

QList<PublicKey> publicKeysIn(const QString& folder, bool demo)
{
    QList<PublicKey> keys;
    const QDir all(folder);
    for (const QString& name : all.entryList({u"*.pub"_s}, QDir::Files, QDir::Name)) {
        QFile file(all.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto key = publicKeyFromText(file.read(keyFileLimit), name);
        if (key && (demo || !key->demo))
            keys.append(*key);
    }
    return keys;
}

bool isSignedBy(const QByteArray& bytes, const QByteArray& signature, const PublicKey& key)
{
    if (sodium_init() < 0 || signature.size() != signatureSize || key.bytes.size() != publicKeySize)
        return false;
    return crypto_sign_verify_detached(raw(signature), raw(bytes), static_cast<unsigned long long>(bytes.size()),
                                       raw(key.bytes)) == 0;
}

} // namespace guichet::catalogue
