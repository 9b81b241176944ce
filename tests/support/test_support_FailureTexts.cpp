#include "support/FailureTexts.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace guichet;
using namespace guichet::support;
using namespace Qt::Literals::StringLiterals;

class TestFailureTexts : public QObject
{
    Q_OBJECT

    const QList<FailureText> m_texts = {{FailureCode{3104}, "The disk is full."},
                                        {FailureCode{1004}, "The text at %1 has more than %2 characters (%1)."}};

    /// Finished translations by source text.
    static QMap<QString, QString> frenchSentences()
    {
        QFile file(QStringLiteral(GUICHET_SOURCE_DIR "/translations/support_fr.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QMap<QString, QString> sentences;
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation" && !xml.attributes().hasAttribute(u"type"_s))
                sentences.insert(source, xml.readElementText());
        }
        return sentences;
    }

    /// The arguments that a sentence names.
    static QSet<QString> places(const QString& sentence)
    {
        static const QRegularExpression place(u"%[0-9]"_s);
        QSet<QString> found;
        auto matches = place.globalMatch(sentence);
        while (matches.hasNext())
            found.insert(matches.next().captured());
        return found;
    }

private slots:
    void aMessageEndsWithItsCode()
    {
        QCOMPARE(failureMessage({FailureCode{3104}, {}, {}}, m_texts), u"The disk is full. (GP-3104)"_s);
    }

    void argumentsTakeTheirPlaces()
    {
        QCOMPARE(failureSentence({FailureCode{1004}, {u"/a"_s, u"500"_s}, {}}, m_texts),
                 u"The text at /a has more than 500 characters (/a)."_s);
    }

    void anArgumentIsNeverReadAsAPlace()
    {
        QCOMPARE(failureSentence({FailureCode{1004}, {u"%2"_s, u"%1"_s}, {}}, m_texts),
                 u"The text at %2 has more than %1 characters (%2)."_s);
    }

    void aMissingArgumentLeavesNothing()
    {
        QCOMPARE(failureSentence({FailureCode{1004}, {}, {}}, m_texts),
                 u"The text at  has more than  characters ()."_s);
    }

    void everySentenceIsOneForItsCodeAndComplete()
    {
        static const QRegularExpression end(u"[.?%0-9]$"_s);
        QSet<int> codes;
        for (const FailureText& text : allFailureTexts()) {
            const QString name = failureName(text.code) + u' ' + QString::fromUtf8(text.sentence);
            QVERIFY2(!codes.contains(static_cast<int>(text.code)), qPrintable(name));
            codes.insert(static_cast<int>(text.code));
            QVERIFY2(end.match(QString::fromUtf8(text.sentence)).hasMatch(), qPrintable(name));
            QVERIFY2(!QString::fromUtf8(text.sentence).contains(u"GP-"), qPrintable(name));
        }
    }

    void everySentenceIsThereInFrenchAndWellTypeset()
    {
        const QMap<QString, QString> french = frenchSentences();
        static const QRegularExpression wrong(u"[^\u00a0 ]:(?!\\w)| :|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»|'|  "_s);
        QStringList missing;
        for (const FailureText& text : allFailureTexts()) {
            const QString source = QString::fromUtf8(text.sentence);
            const QString sentence = french.value(source);
            if (sentence.isEmpty() || places(source) != places(sentence) || wrong.match(sentence).hasMatch())
                missing.append(failureName(text.code) + u' ' + sentence);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void noDetailReachesThePerson()
    {
        QVERIFY(!failureMessage({FailureCode{3104}, {}, u"errno 28"_s}, m_texts).contains(u"errno"));
    }
};

QTEST_GUILESS_MAIN(TestFailureTexts)
#include "test_support_FailureTexts.moc"
