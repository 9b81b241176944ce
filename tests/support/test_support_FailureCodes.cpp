#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Every failure code of the sources: made in one file, explained in one row, said in one sentence.
class TestFailureCodes : public QObject
{
    Q_OBJECT

    struct Code
    {
        QString number;
        QString name;
        QString space;       ///< "vault"
        QStringList folders; ///< "app/vault"
    };

    const QString m_root = QStringLiteral(GUICHET_SOURCE_DIR "/");
    QList<Code> m_codes;
    QMap<QString, QString> m_sources; ///< text without comments, by path below the root

    static QString read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    void readSources(const QString& below)
    {
        static const QRegularExpression comment(u"//[^\n]*"_s);
        QDirIterator files(m_root + below, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            m_sources.insert(path.mid(m_root.size()), read(path).remove(comment));
        }
    }

    /// The folders whose sources make the codes of a name space.
    static QStringList foldersOf(const QString& space)
    {
        if (space == u"ui")
            return {u"ui/"_s, u"app/window/"_s};
        if (space == u"server") // its program is put together in the sandbox
            return {u"app/server/"_s, u"app/sandbox/"_s};
        return {u"app/%1/"_s.arg(space)};
    }

    static bool isIn(const QStringList& folders, const QString& path)
    {
        return std::any_of(folders.begin(), folders.end(), [&](const QString& each) { return path.startsWith(each); });
    }

    /// Where `failure::name` stands, in the folder's own sources, as something other than a comparison.
    QStringList makersOf(const Code& code) const
    {
        const QRegularExpression use(
            u"(?<compared>([=!]= *|case )[\\w:]*)?\\bfailure::%1\\b(?! *[=!]=)"_s.arg(code.name));
        QStringList makers;
        for (auto source = m_sources.begin(); source != m_sources.end(); ++source) {
            if (!isIn(code.folders, source.key()) || source.key().endsWith(u"/Failures.h") || isTexts(source.key()))
                continue;
            auto found = use.globalMatch(source.value());
            while (found.hasNext()) {
                if (found.next().captured(u"compared"_s).isEmpty() && !makers.contains(source.key()))
                    makers.append(source.key());
            }
        }
        return makers;
    }

    static bool isTexts(const QString& path)
    {
        return path.startsWith(u"app/support/texts/") || path.endsWith(u"Texts.cpp");
    }

private slots:
    void initTestCase()
    {
        readSources(u"app"_s);
        readSources(u"ui"_s);
        static const QRegularExpression space(u"namespace guichet::(\\w+)::failure\\s*\\{(.*?)\\n\\}"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression constant(u"FailureCode (\\w+)\\{(\\d{4})\\}"_s);
        for (auto source = m_sources.begin(); source != m_sources.end(); ++source) {
            auto spaces = space.globalMatch(source.value());
            while (spaces.hasNext()) {
                const auto found = spaces.next();
                auto constants = constant.globalMatch(found.captured(2));
                while (constants.hasNext()) {
                    const auto each = constants.next();
                    m_codes.append(
                        {each.captured(2), each.captured(1), found.captured(1), foldersOf(found.captured(1))});
                }
            }
        }
        QVERIFY(m_codes.size() > 100);
    }

    void noNumberIsGivenTwice()
    {
        QMap<QString, QString> seen;
        for (const Code& code : m_codes) {
            QVERIFY2(!seen.contains(code.number), qPrintable(code.name + u' ' + seen.value(code.number)));
            seen.insert(code.number, code.name);
        }
    }

    void everyCodeLiesInTheRangeOfItsFolder()
    {
        const QMap<QString, std::pair<int, int>> ranges = {
            {u"model"_s, {1000, 1999}},     {u"catalogue"_s, {2000, 2499}}, {u"editions"_s, {2500, 2699}},
            {u"publisher"_s, {2700, 2799}}, {u"places"_s, {2800, 2899}},    {u"vault"_s, {3000, 3999}},
            {u"service"_s, {4000, 4999}},   {u"scan"_s, {5000, 5999}},      {u"papers"_s, {6000, 6999}},
            {u"filing"_s, {7000, 7999}},    {u"server"_s, {8000, 8499}},    {u"sandbox"_s, {8500, 8999}},
            {u"program"_s, {9000, 9099}},   {u"cli"_s, {9100, 9299}},       {u"ui"_s, {9300, 9399}}};
        for (const Code& code : m_codes) {
            QVERIFY2(ranges.contains(code.space), qPrintable(code.space));
            const auto [first, last] = ranges[code.space];
            const int number = code.number.toInt();
            QVERIFY2(number >= first && number <= last, qPrintable(code.number + u' ' + code.name));
        }
    }

    void everyCodeIsMadeInOneFileOfItsFolder()
    {
        QStringList wrong;
        for (const Code& code : m_codes)
            if (const QStringList makers = makersOf(code); makers.size() != 1)
                wrong.append(u"%1 %2 is made in: %3"_s.arg(code.number, code.name, makers.join(u", "_s)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyCodeHasOneRowForTheSupportAgent()
    {
        static const QRegularExpression row(u"^\\| GP-(\\d{4}) \\| (\\w+) \\| [^|]{5,} \\| [^|]{3,} \\|$"_s,
                                            QRegularExpression::MultilineOption);
        QMap<QString, QStringList> rows;
        auto found = row.globalMatch(read(m_root + u"resources/failure-codes.md"_s));
        while (found.hasNext()) {
            const auto each = found.next();
            rows[each.captured(1)].append(each.captured(2));
        }
        QStringList wrong;
        for (const Code& code : m_codes)
            if (const QStringList folder = rows.take(code.number);
                folder.size() != 1 ||
                !isIn(code.folders, (folder.first() == u"ui" ? u""_s : u"app/"_s) + folder.first() + u'/'))
                wrong.append(u"%1 %2 (%3)"_s.arg(code.number, code.name, code.space));
        for (const QString& number : rows.keys())
            wrong.append(number + u" is explained but is no code"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"not explained in one row:\n"_s + wrong.join(u'\n')));
    }

    void everyCodeHasOneSentence()
    {
        QStringList wrong;
        for (const Code& code : m_codes) {
            const QRegularExpression entry(u"\\{(\\w+::)*failure::%1,"_s.arg(code.name));
            qsizetype sentences = 0;
            for (auto source = m_sources.begin(); source != m_sources.end(); ++source) {
                const bool own = source.key() == u"app/support/texts/%1.cpp"_s.arg(code.space) ||
                                 (isTexts(source.key()) && isIn(code.folders, source.key()));
                sentences += own ? source.value().count(entry) : 0;
            }
            if (sentences != 1)
                wrong.append(u"%1 %2 (%3): %4"_s.arg(code.number, code.name, code.space).arg(sentences));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"not said in one sentence:\n"_s + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestFailureCodes)
#include "test_support_FailureCodes.moc"
