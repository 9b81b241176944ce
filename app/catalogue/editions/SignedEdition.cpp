#include "catalogue/editions/SignedEdition.h"

#include "catalogue/Failures.h"
#include "model/Sha256.h"

#include <QDir>
#include <QFile>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

QByteArray bytesOf(const QString& path, qint64 limit)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= limit ? file.readAll() : QByteArray();
}

Result<void> compare(const Manifest& manifest, const CatalogueFiles& files)
{
    for (auto listed = manifest.files.begin(); listed != manifest.files.end(); ++listed) {
        const QByteArray bytes = files.value(listed.key());
        if (bytes.size() != listed->bytes || sha256(bytes) != listed->sha256)
            return fail(failure::fileDiffers, {listed.key()});
    }
    for (const QString& name : files.keys())
        if (!manifest.files.contains(name))
            return fail(failure::fileUnlisted, {name});
    return {};
}

QString labelOf(int number, const QString& edition, QDate expires)
{
    return u"%1, %2, %3"_s.arg(number).arg(edition, expires.toString(Qt::ISODate));
}

} // namespace

Result<Manifest> TrustedKeys::verified(const QByteArray& manifest, const QByteArray& signature) const
{
    const bool known = manifest.size() <= manifestLimit && std::ranges::any_of(m_keys, [&](const PublicKey& key) {
                           return isSignedBy(manifest, signature, key);
                       });
    if (!known)
        return fail(failure::signatureUnknown);
    return manifestFromJson(manifest);
}

void TrustedKeys::follow(const Manifest& manifest)
{
    const auto isThere = [this](const QByteArray& bytes) {
        return std::ranges::any_of(m_keys, [&](const PublicKey& key) { return key.bytes == bytes; });
    };
    for (const QByteArray& announced : manifest.announces)
        if (!isThere(announced))
            m_keys.append(PublicKey{announced, false});
    m_keys.removeIf([&](const PublicKey& key) { return manifest.retires.contains(key.bytes); });
}

Result<Catalogue> catalogueOf(const Manifest& manifest, const CatalogueFiles& files)
{
    if (const Result<void> same = compare(manifest, files); !same)
        return fail(same.error());
    auto catalogue = Catalogue::fromFiles(files);
    if (!catalogue)
        return catalogue;
    const QString said = labelOf(manifest.number, manifest.edition, manifest.expires);
    const QString holds = labelOf(catalogue->number(), catalogue->edition(), catalogue->expires());
    if (said != holds)
        return fail(failure::editionMislabelled, {said, holds});
    return catalogue;
}

QByteArray signatureToText(const QByteArray& signature)
{
    return signature.toBase64() + '\n';
}

QByteArray signatureFromText(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == signatureSize ? *decoded : QByteArray();
}

QByteArray manifestIn(const QString& folder)
{
    return bytesOf(QDir(folder).filePath(QLatin1StringView(manifestFileName)), manifestLimit);
}

SignedEdition signedEditionIn(const QString& folder)
{
    const QDir root(folder);
    return {manifestIn(folder),
            signatureFromText(bytesOf(root.filePath(QLatin1StringView(signatureFileName)), keyFileLimit)),
            dataFilesIn(folder)};
}

} // namespace guichet::catalogue
