#include "vault/keys/RecoveryCode.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

namespace {

// A prime number of characters: with a weight of its own for each place, any one changed and any two exchanged are
// seen.
constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXY");
constexpr int base = 31;
static_assert(alphabet.size() == base);
constexpr qsizetype randomCharacters = 24;
constexpr qsizetype groupSize = 5;

QChar checkOf(const QString& code)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < randomCharacters; ++i)
        sum += (i + 1) * alphabet.indexOf(code[i]);
    return QChar(alphabet[sum % base]);
}

QChar read(QChar typed)
{
    switch (const QChar letter = typed.toUpper(); letter.unicode()) {
    case 'I':
    case 'L':
        return u'1';
    case 'O':
        return u'0';
    case 'U':
        return u'V';
    case 'Z':
        return u'2';
    default:
        return letter;
    }
}

} // namespace

QString newRecoveryCode()
{
    QString code;
    for (qsizetype i = 0; i < randomCharacters; ++i)
        code.append(QChar(alphabet[QRandomGenerator::system()->bounded(base)]));
    code.append(checkOf(code));
    for (qsizetype at = randomCharacters + 1 - groupSize; at > 0; at -= groupSize)
        code.insert(at, u'-');
    return code;
}

Passphrase recoveryCodeFromText(const QString& text)
{
    QString code;
    for (const QChar typed : text) {
        if (typed.isSpace() || typed.category() == QChar::Punctuation_Dash)
            continue;
        const QChar letter = read(typed);
        if (alphabet.indexOf(letter) < 0 || code.size() > randomCharacters)
            return {};
        code.append(letter);
    }
    if (code.size() != randomCharacters + 1 || code.back() != checkOf(code))
        return {};
    return passphraseFromText(code);
}

} // namespace guichet::vault
