#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Folders and what each may include besides itself: the table "The house" of the design.
const QMap<QString, QStringList>& mayKnow()
{
    static const QStringList ground = {u"model"_s, u"tasks"_s, u"program"_s};
    static const QStringList middle =
        ground + QStringList{u"places"_s, u"catalogue"_s, u"service"_s, u"vault"_s, u"scan"_s, u"papers"_s};
    static const QStringList window = middle + QStringList{u"filing"_s, u"support"_s, u"guide"_s, u"editions"_s};
    static const QMap<QString, QStringList> table = {
        {u"model"_s, {}},
        {u"tasks"_s, {u"model"_s, u"program"_s}},
        {u"program"_s, {u"model"_s, u"tasks"_s}},
        {u"places"_s, {u"model"_s}},
        {u"catalogue"_s, ground + QStringList{u"places"_s}},
        {u"service"_s, ground},
        {u"vault"_s, ground},
        {u"scan"_s, ground},
        {u"papers"_s, ground + QStringList{u"catalogue"_s}},
        {u"editions"_s, ground + QStringList{u"catalogue"_s, u"service"_s, u"vault"_s}},
        {u"filing"_s, ground + QStringList{u"service"_s, u"vault"_s, u"scan"_s, u"catalogue"_s}},
        {u"support"_s, ground + QStringList{u"service"_s, u"vault"_s, u"scan"_s, u"catalogue"_s, u"papers"_s,
                                            u"filing"_s, u"places"_s, u"editions"_s}},
        {u"guide"_s, ground + QStringList{u"catalogue"_s, u"papers"_s, u"scan"_s, u"vault"_s}},
        {u"decoder"_s, {u"model"_s}},
        {u"scanner"_s, {u"program"_s}},
        {u"server"_s, ground + QStringList{u"papers"_s, u"catalogue"_s}},
        {u"sandbox"_s, middle + QStringList{u"server"_s, u"support"_s}},
        {u"publisher"_s, ground + QStringList{u"catalogue"_s, u"vault"_s, u"support"_s}},
        {u"cli"_s, window},
        {u"window"_s, window + QStringList{u"ui"_s}},
        {u"ui"_s, window},
    };
    return table;
}

/// Single files that a folder may include although it doesn't know the folder they are in.
bool isException(const QString& folder, const QString& file, const QString& included)
{
    // The decoder speaks the protocol that scan defines.
    if (folder == u"decoder" && included == u"scan/DecoderProtocol.h")
        return true;
    // So does the program that talks to scanners.
    if (folder == u"scanner" && included == u"scan/source/ScannerProtocol.h")
        return true;
    // Sentences name the codes of every folder below the programs.
    return folder == u"support" && file.contains(u"/texts/") && included == u"server/Failures.h";
}

} // namespace

/// An include only ever points down the floors of the house.
class TestIncludes : public QObject
{
    Q_OBJECT

    const QString m_root = QStringLiteral(GUICHET_SOURCE_DIR "/");

    struct Include
    {
        QString file;   ///< "app/vault/Draft.h"
        QString folder; ///< "vault"
        QString path;   ///< as written
        QString target; ///< folder of what is included; empty if it is none of the house
    };

    static QString folderOf(const QString& path)
    {
        const QString first = path.section(u'/', 0, 0);
        return first == u"app" ? path.section(u'/', 1, 1) : first;
    }

    QList<Include> includes() const
    {
        static const QRegularExpression line(u"^ *# *include *\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
        QList<Include> all;
        for (const QString& below : {u"app"_s, u"ui"_s}) {
            QDirIterator files(m_root + below, {u"*.cpp"_s, u"*.h"_s, u"*.mm"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString name = file.fileName().mid(m_root.size());
                auto found = line.globalMatch(QString::fromUtf8(file.readAll()));
                while (found.hasNext()) {
                    const QString path = found.next().captured(1);
                    const QString target = folderOf(path);
                    all.append({name, folderOf(name), path, mayKnow().contains(target) ? target : QString()});
                }
            }
        }
        return all;
    }

private slots:
    void everyFolderHasItsPlaceInTheHouse()
    {
        for (const QString& folder : QDir(m_root + u"app"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(mayKnow().contains(folder), qPrintable(folder));
    }

    void includesPointDown()
    {
        QStringList wrong;
        const QList<Include> all = includes();
        QVERIFY(all.size() > 200);
        for (const Include& each : all) {
            if (each.target.isEmpty() || each.target == each.folder || isException(each.folder, each.file, each.path))
                continue;
            if (!mayKnow().value(each.folder).contains(each.target))
                wrong.append(u"%1 includes %2"_s.arg(each.file, each.path));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void includesAreWrittenFromTheRootOfTheirFolders()
    {
        QStringList wrong;
        for (const Include& each : includes()) {
            const bool generated =
                each.path.endsWith(u".moc") || each.path.startsWith(u"moc_") || each.path.startsWith(u"ui_");
            const bool there = QFile::exists(m_root + u"app/"_s + each.path) || QFile::exists(m_root + each.path);
            if (each.path.contains(u"../") || (!generated && !there))
                wrong.append(u"%1 includes %2"_s.arg(each.file, each.path));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noFileIsLongerThanFiveHundredLines()
    {
        for (const QString& below : {u"app"_s, u"ui"_s}) {
            QDirIterator files(m_root + below, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.readAll().count('\n') <= 500, qPrintable(file.fileName()));
            }
        }
    }

    void theTableItselfHasNoCircle()
    {
        // tasks and program share the ground floor with model.
        const QSet<QString> ground = {u"model"_s, u"tasks"_s, u"program"_s};
        QSet<QString> placed = ground;
        bool moved = true;
        while (moved) {
            moved = false;
            for (auto entry = mayKnow().begin(); entry != mayKnow().end(); ++entry) {
                const QStringList& known = entry.value();
                if (placed.contains(entry.key()) || !placed.contains(QSet<QString>(known.begin(), known.end())))
                    continue;
                placed.insert(entry.key());
                moved = true;
            }
        }
        QCOMPARE(placed.size(), mayKnow().size());
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "test_house_Includes.moc"
