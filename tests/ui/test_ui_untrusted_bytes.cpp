#include "untrusted_bytes_patterns.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

namespace {

QStringList sources()
{
    QStringList files;
    for (const QString& folder : {u"/app"_s, u"/ui"_s}) {
        QDirIterator each(QStringLiteral(GUICHET_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            files.append(each.next());
    }
    return files;
}

} // namespace

/// Files of applicants are opened in guichet-decoder and nowhere else: no source of the other programs may hold a call
/// that decodes pictures or PDFs.
class UntrustedBytes : public QObject
{
    Q_OBJECT

private slots:
    void everyPatternCatchesWhatItIsFor()
    {
        for (const Danger& danger : dangers())
            QVERIFY2(QRegularExpression(QLatin1StringView(danger.pattern))
                         .match(QLatin1StringView(danger.sample))
                         .hasMatch(),
                     danger.name);
    }

    void noSourceDecodesBytesOfOthers()
    {
        QList<QRegularExpression> patterns;
        for (const Danger& danger : dangers())
            patterns.append(QRegularExpression(QLatin1StringView(danger.pattern)));
        QStringList found;
        const QStringList files = sources();
        QVERIFY2(files.size() > 20, "the sources were not found");
        for (const QString& path : files) {
            if (path.contains(u"/app/decoder/"_s))
                continue; // the locked-up program is where they belong
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString relative = QDir(QStringLiteral(GUICHET_SOURCE_DIR)).relativeFilePath(path);
            int number = 0;
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                ++number;
                const QString code = line.section(u"//"_s, 0, 0);
                for (qsizetype i = 0; i < patterns.size(); ++i) {
                    const Danger& danger = dangers()[i];
                    const bool allowed = std::ranges::any_of(
                        danger.allowed, [&](const QString& beginning) { return relative.startsWith(beginning); });
                    if (!allowed && patterns[i].match(code).hasMatch())
                        found.append(u"%1:%2 %3"_s.arg(relative).arg(number).arg(QLatin1StringView(danger.name)));
                }
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(UntrustedBytes)
#include "test_ui_untrusted_bytes.moc"
