#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// g++ 12 destroys what a lambda holds twice when the lambda is written inside a co_await expression. It is named
/// first.
class TestCoroutines : public QObject
{
    Q_OBJECT

    static QStringList heldInAwaits(const QString& source)
    {
        static const QRegularExpression await(u"co_await\\b[^;{]*?[\\s(,]\\[[^\\]\\n]+\\]\\s*[({][^\\n]*"_s);
        QStringList found;
        for (auto match = await.globalMatch(source); match.hasNext();)
            found.append(match.next().captured().simplified());
        return found;
    }

private slots:
    void lambdasThatHoldSomethingAreNamedBeforeTheyAreAwaited()
    {
        const QString root = QStringLiteral(GUICHET_SOURCE_DIR "/");
        for (const char* top : {"app", "ui"}) {
            QDirIterator files(root + QLatin1StringView(top), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QStringList found = heldInAwaits(QString::fromUtf8(file.readAll()));
                QVERIFY2(found.isEmpty(), qPrintable(file.fileName() + u": "_s + found.join(u" | "_s)));
            }
        }
    }

    void theTestSeesThem()
    {
        QCOMPARE(heldInAwaits(u"co_await onWorker(pool, [path] { return read(path); });"_s).size(), 1);
        QCOMPARE(heldInAwaits(u"x = co_await sent(\n    [this](int i) { go(i); });"_s).size(), 1);
        QVERIFY(heldInAwaits(u"co_await onWorker(pool, [] { return 1; }); a[i] = [x] { y(); };"_s).isEmpty());
        QVERIFY(heldInAwaits(u"co_await sent(parts[index](1));"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCoroutines)
#include "test_house_Coroutines.moc"
