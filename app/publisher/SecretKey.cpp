#include "publisher/SecretKey.h"

#include "publisher/Failures.h"
#include "publisher/NewFiles.h"

#include <QFile>
#include <QFileInfo>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::publisher {

namespace {

constexpr auto kind = "guichet-catalogue-secret-key";
constexpr auto algorithm = "ed25519";

Failure unusable(const QString& file)
{
    return fail(failure::secretKeyUnusable, {file}).value();
}

struct SeedLine
{
    vault::SecretBytes seed;
    bool demo = false;
};

SeedLine seedFromText(const QByteArray& text)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    const bool demo = words.size() == 4 && words.at(3) == "demo";
    if ((words.size() != 3 && !demo) || words.at(0) != kind || words.at(1) != algorithm)
        return {};
    auto decoded = QByteArray::fromBase64Encoding(words.at(2), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != crypto_sign_SEEDBYTES)
        return {};
    SeedLine line{vault::SecretBytes::copyOf(*decoded), demo};
    vault::wipe(decoded.decoded);
    return line;
}

} // namespace

std::optional<SecretKey> SecretKey::fromSeed(const vault::SecretBytes& seed, bool demo)
{
    SecretKey key;
    key.m_publicKey = {QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), demo};
    auto* const open = reinterpret_cast<unsigned char*>(key.m_publicKey.bytes.data());
    const auto derive = [&](unsigned char* secret) { return crypto_sign_seed_keypair(open, secret, seed.data()) == 0; };
    key.m_secret = vault::SecretBytes::filled(crypto_sign_SECRETKEYBYTES, derive);
    return key.m_secret.isNull() ? std::nullopt : std::optional(key);
}

Result<SecretKey> SecretKey::generate(const QString& file, bool demo)
{
    const vault::SecretBytes seed = vault::SecretBytes::random(crypto_sign_SEEDBYTES);
    const std::optional<SecretKey> key = seed.isNull() ? std::nullopt : fromSeed(seed, demo);
    if (!key)
        return fail(unusable(file));
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(seed.data()), crypto_sign_SEEDBYTES);
    QByteArray line = QByteArray(kind) + ' ' + algorithm + ' ' + bytes.toBase64() + (demo ? " demo\n" : "\n");
    const Result<void> kept = writeNew(file, line, Readers::Owner);
    vault::wipe(line);
    if (!kept)
        return fail(kept.error());
    if (const auto shown = writeNew(file + u".pub"_s, catalogue::toText(key->publicKey()), Readers::Everybody); !shown)
        return fail(shown.error());
    return *key;
}

Result<SecretKey> SecretKey::read(const QString& file)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(unusable(file));
    if (source.permissions() & others)
        return fail(failure::secretKeyExposed, {file});
    QByteArray text = source.read(catalogue::keyFileLimit);
    const SeedLine line = seedFromText(text);
    vault::wipe(text);
    const std::optional<SecretKey> key = line.seed.isNull() ? std::nullopt : fromSeed(line.seed, line.demo);
    if (!key)
        return fail(unusable(file));
    return *key;
}

QByteArray SecretKey::sign(const QByteArray& bytes) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(bytes.constData()),
                         static_cast<unsigned long long>(bytes.size()), m_secret.data());
    return signature;
}

} // namespace guichet::publisher
