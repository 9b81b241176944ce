#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// French typography and completeness of the window's texts.
class TestTranslations : public QObject
{
    Q_OBJECT

private:
    struct Message
    {
        QString source;
        QStringList translations;
        bool unfinished = false;
    };

    static QList<Message> messages(const QString& name)
    {
        QList<Message> all;
        QFile file(QStringLiteral(GUICHET_SOURCE_DIR "/translations/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return all;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"message")
                all.append(Message{});
            else if (xml.name() == u"source")
                all.last().source = xml.readElementText();
            else if (xml.name() == u"translation") {
                all.last().unfinished = xml.attributes().hasAttribute(u"type"_s);
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                if (!text.isEmpty())
                    all.last().translations.append(text);
            }
        }
        return all;
    }

private slots:
    void everyTextIsTranslated()
    {
        for (const QString& name : {u"ui_fr.ts"_s, u"ui_en.ts"_s, u"ui_ar.ts"_s}) {
            const auto all = messages(name);
            QVERIFY(!all.isEmpty());
            for (const Message& message : all)
                QVERIFY2(!message.unfinished && !message.translations.isEmpty(),
                         qPrintable(name + u' ' + message.source));
        }
    }

    void frenchTypographyIsKept()
    {
        static const QRegularExpression plainSpace(u"[ ][:;!?»]|«[ ]"_s);
        static const QRegularExpression noSpace(u"[^\\s\u00a0\u202f][;!?](\\s|$)"_s);
        static const QRegularExpression straight(u"\\w'\\w"_s);
        for (const Message& message : messages(u"ui_fr.ts"_s)) {
            for (const QString& text : message.translations) {
                QVERIFY2(!plainSpace.match(text).hasMatch(), qPrintable(text));
                QVERIFY2(!noSpace.match(text).hasMatch(), qPrintable(text));
                QVERIFY2(!straight.match(text).hasMatch(), qPrintable(text));
            }
        }
    }

    void placesAreTheSameInAllLanguages()
    {
        static const QRegularExpression place(u"%[1-9n]"_s);
        const auto places = [](const QString& text) {
            QSet<QString> found;
            for (auto match = place.globalMatch(text); match.hasNext();)
                found.insert(match.next().captured());
            found.remove(u"%n"_s); // a singular may say « une »
            return found;
        };
        for (const Message& message : messages(u"ui_fr.ts"_s) + messages(u"ui_ar.ts"_s))
            for (const QString& text : message.translations)
                QVERIFY2(places(text) == places(message.source), qPrintable(message.source));
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "test_Translations.moc"
