#include "sandbox/Secrets.h"

#include "model/Sha256.h"
#include "sandbox/Failures.h"

#include <sodium.h>

namespace guichet::sandbox {

namespace {
constexpr const char userCodeLetters[] = "BCDFGHJKLMNPQRSTVWXZ";
}

QByteArray base64url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray freshSecret()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return base64url(bytes);
}

QString hashed(const QByteArray& secret)
{
    return QString::fromLatin1(sha256(secret).toHex());
}

QString freshUserCode()
{
    QString code;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            code += u'-';
        code += QLatin1Char(userCodeLetters[randombytes_uniform(sizeof userCodeLetters - 1)]);
    }
    return code;
}

QString normalisedUserCode(QStringView typed)
{
    QString letters;
    for (const QChar c : typed.left(100)) {
        const QChar upper = c.toUpper();
        if (QLatin1StringView(userCodeLetters).contains(upper))
            letters += upper;
    }
    return letters.size() == 8 ? letters.left(4) + u'-' + letters.mid(4) : QString();
}

QByteArray challengeOf(const QByteArray& verifier)
{
    return base64url(sha256(verifier));
}

Result<QByteArray> passwordHash(const QString& password)
{
    const QByteArray bytes = password.toUtf8();
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return fail(failure::passwordFailed);
    return QByteArray(hash);
}

bool passwordMatches(const QByteArray& hash, const QString& password)
{
    const QByteArray bytes = password.toUtf8();
    return hash.size() < crypto_pwhash_STRBYTES &&
           crypto_pwhash_str_verify(hash.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace guichet::sandbox
