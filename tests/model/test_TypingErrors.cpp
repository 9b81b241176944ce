#include "model/TypingErrors.h"

#include <QRandomGenerator>
#include <QTest>
#include <vector>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

class TestTypingErrors : public QObject
{
    Q_OBJECT

    static TypingErrors errors(QStringView word, QStringView text) { return typingErrors(word, text); }

    /// The definition, word for word, without rows and limits.
    static int slowly(QStringView a, QStringView b)
    {
        if (a.isEmpty() || b.isEmpty())
            return static_cast<int>(a.size() + b.size());
        int cost = std::min({slowly(a.chopped(1), b.chopped(1)) + (a.back() == b.back() ? 0 : 1),
                             slowly(a.chopped(1), b) + 1, slowly(a, b.chopped(1)) + 1});
        if (a.size() > 1 && b.size() > 1 && a.back() == b[b.size() - 2] && a[a.size() - 2] == b.back())
            cost = std::min(cost, slowly(a.chopped(2), b.chopped(2)) + 1);
        return cost;
    }

private slots:
    void errorsAreCounted()
    {
        QCOMPARE(errors(u"tours", u"tours").whole, 0);
        QCOMPARE(errors(u"monpellier", u"montpellier").whole, 1);
        QCOMPARE(errors(u"marsielle", u"marseille").whole, 1);
        QCOMPARE(errors(u"", u"abc").whole, 3);
        QCOMPARE(errors(u"abc", u"").whole, 3);
        QCOMPARE(errors(u"monpel", u"montpellier").beginning, 1);
        QCOMPARE(errors(u"monpel", u"montpellier").whole, 5);
    }

    void asTheDefinitionSays()
    {
        QRandomGenerator random(20261128);
        const auto text = [&] {
            QString letters;
            for (quint32 length = random.bounded(6U); length > 0; --length)
                letters.append(QChar(u'a' + static_cast<char16_t>(random.bounded(3U))));
            return letters;
        };
        for (int run = 0; run < 2000; ++run) {
            const QString a = text();
            const QString b = text();
            QCOMPARE(errors(a, b).whole, slowly(a, b));
            int nearest = 1000;
            for (qsizetype length = 0; length <= b.size(); ++length)
                nearest = std::min(nearest, slowly(a, QStringView(b).first(length)));
            QCOMPARE(errors(a, b).beginning, nearest);
            for (int most = 0; most < 4; ++most) {
                const TypingErrors counted = typingErrors(QStringView(a), QStringView(b), most);
                QCOMPARE(std::min(counted.whole, most + 1), std::min(slowly(a, b), most + 1));
                QCOMPARE(std::min(counted.beginning, most + 1), std::min(nearest, most + 1));
            }
        }
    }

    void longTextsAreCutNotOverrun()
    {
        const QString a(1000, u'a');
        QCOMPARE(errors(a, QString(500, u'a')).whole, 0);
        QCOMPARE(errors(a, u"b").whole, longestComparedWord);
    }
};

QTEST_GUILESS_MAIN(TestTypingErrors)
#include "test_TypingErrors.moc"
