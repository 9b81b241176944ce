#include "vault/keys/RecoveryCode.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

/// The printable code itself: how it is written, and which slips of a pen or a finger are seen.
class TestRecoveryCode : public QObject
{
    Q_OBJECT

private slots:
    void itIsWrittenInFiveGroupsWithoutConfusableCharacters()
    {
        const QRegularExpression form(u"^[0-9A-HJKMNP-TV-Y]{5}(-[0-9A-HJKMNP-TV-Y]{5}){4}$"_s);
        QSet<QString> all;
        for (int i = 0; i < 500; ++i) {
            const QString code = newRecoveryCode();
            QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
            QVERIFY(!recoveryCodeFromText(code).isNull());
            all.insert(code);
        }
        QCOMPARE(all.size(), 500);
    }

    void howItIsTypedDoesNotCount()
    {
        for (int i = 0; i < 200; ++i) {
            const QString code = newRecoveryCode();
            const Passphrase meant = recoveryCodeFromText(code);
            QString typed = code.toLower();
            QCOMPARE(recoveryCodeFromText(typed), meant);
            QCOMPARE(recoveryCodeFromText(typed.remove(u'-')), meant);
            QCOMPARE(recoveryCodeFromText(u"  "_s + QString(code).replace(u'-', u" \u2013 "_s) + u'\n'), meant);
            typed = code;
            typed.replace(u'0', u'o').replace(u'1', i % 2 ? u'l' : u'I').replace(u'2', u'Z').replace(u'V', u'u');
            QCOMPARE(recoveryCodeFromText(typed), meant);
        }
    }

    void oneCharacterChangedOrTwoExchangedAreSeen()
    {
        const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXY"_s;
        for (int round = 0; round < 20; ++round) {
            const QString code = newRecoveryCode().remove(u'-');
            for (qsizetype at = 0; at < code.size(); ++at) {
                for (const QChar other : alphabet) {
                    QString changed = code;
                    changed[at] = other;
                    QCOMPARE(recoveryCodeFromText(changed).isNull(), other != code[at]);
                }
                // The last one, which checks the others, has no weight to be exchanged by.
                for (qsizetype with = at + 1; with < code.size() - 1; ++with) {
                    QString exchanged = code;
                    std::swap(exchanged[at], exchanged[with]);
                    QCOMPARE(recoveryCodeFromText(exchanged).isNull(), code[at] != code[with]);
                }
            }
        }
    }

    void anythingElseIsNone()
    {
        const QString code = newRecoveryCode();
        for (const QString& text : {QString(), u"-"_s, u"a passphrase of a few words"_s, code.chopped(1), code + u'0',
                                    code.left(10), QString(5000, u'0'), code + code, u"é"_s + code})
            QVERIFY2(recoveryCodeFromText(text).isNull(), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestRecoveryCode)
#include "test_RecoveryCode.moc"
