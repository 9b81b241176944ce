#include "vault/keys/KeyFile.h"

#include "vault/Failures.h"
#include "vault/crypto/Sealing.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

namespace {

constexpr qint64 keyFileFormat = 1;
constexpr QByteArrayView wrapPurpose("guichet-permis master key 1");

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonObject slotOf(const WrappedKey& key)
{
    return {{u"algorithm"_s, u"argon2id13"_s},
            {u"operations"_s, key.cost.operations},
            {u"memory"_s, key.cost.memory},
            {u"salt"_s, hex(key.salt)},
            {u"wrapped"_s, hex(key.wrapped)}};
}

Result<std::optional<WrappedKey>> wrappedFrom(const QJsonValue& value)
{
    if (value.isUndefined())
        return std::nullopt;
    const QJsonObject slot = value.toObject();
    WrappedKey key{{slot.value(u"operations").toInteger(), slot.value(u"memory").toInteger()},
                   unhex(slot.value(u"salt")),
                   unhex(slot.value(u"wrapped"))};
    if (slot.value(u"algorithm") != u"argon2id13"_s || key.salt.size() != saltSize)
        return fail(failure::keyFileDamaged);
    if (!isAcceptable(key.cost))
        return fail(failure::keyCostOutOfBounds);
    return key;
}

} // namespace

QByteArray toFile(const KeyFile& file)
{
    QJsonObject json{{u"format"_s, keyFileFormat}, {u"check"_s, hex(file.check)}, {u"keychain"_s, file.keychain}};
    if (file.passphrase)
        json.insert(u"passphrase"_s, slotOf(*file.passphrase));
    if (file.recovery)
        json.insert(u"recovery"_s, slotOf(*file.recovery));
    return QJsonDocument(json).toJson();
}

Result<KeyFile> keyFileFromFile(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const qint64 format = json.value(u"format").toInteger();
    if (format > keyFileFormat)
        return fail(failure::keyFileNewer, {QString::number(format)});
    KeyFile file;
    file.check = unhex(json.value(u"check"));
    file.keychain = json.value(u"keychain").toBool();
    if (format != keyFileFormat || file.check.isEmpty())
        return fail(failure::keyFileDamaged);
    const auto passphrase = wrappedFrom(json.value(u"passphrase"));
    const auto recovery = wrappedFrom(json.value(u"recovery"));
    if (!passphrase || !recovery)
        return fail(passphrase ? recovery.error() : passphrase.error());
    file.passphrase = *passphrase;
    file.recovery = *recovery;
    return file;
}

Result<void> checkPassphrase(const Passphrase& passphrase)
{
    if (passphrase.isNull())
        return fail(failure::passphraseUnusable, {QString::number(passphraseLimit)});
    return {};
}

Result<SecretBytes> heldKey(SecretBytes key)
{
    if (key.isNull())
        return fail(failure::keyMemoryShort);
    return key;
}

Result<SecretBytes> derivedKey(const Passphrase& passphrase, const QByteArray& salt, const PassphraseCost& cost)
{
    if (const auto usable = checkPassphrase(passphrase); !usable)
        return fail(usable.error());
    return heldKey(keyFromPassphrase(passphrase, salt, cost));
}

Result<WrappedKey> wrapKey(const MasterKey& master, const Passphrase& passphrase, const PassphraseCost& cost)
{
    WrappedKey made{cost, newSalt(), {}};
    const Result<SecretBytes> key = derivedKey(passphrase, made.salt, cost);
    if (!key)
        return fail(key.error());
    const QByteArrayView plain(master.data(), static_cast<qsizetype>(master.size()));
    made.wrapped = sealed(plain, *key, wrapPurpose.toByteArray());
    return made;
}

Result<MasterKey> unwrapKey(const WrappedKey& wrapped, const Passphrase& passphrase)
{
    const Result<SecretBytes> key = derivedKey(passphrase, wrapped.salt, wrapped.cost);
    if (!key)
        return fail(key.error());
    auto plain = unsealed(wrapped.wrapped, *key, wrapPurpose.toByteArray());
    if (!plain || plain->size() != qsizetype(masterKeySize))
        return fail(failure::passphraseWrong);
    const MasterKey master = MasterKey::copyOf(*plain);
    wipe(*plain);
    return master;
}

} // namespace guichet::vault
