#include "catalogue/Answers.h"
#include "guide/FormGuide.h"
#include "program/Language.h"

#include <QDirIterator>
#include <QFile>
#include <functional>

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

namespace {

struct Row
{
    QString id;
    QString statement;
    QString carrier;
    QString says;
    QString test;
    QString lines; ///< of the seed: "14,22-26"
};

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Row> rows()
{
    QList<Row> all;
    const QString text = read(QStringLiteral(GUICHET_SOURCE_DIR "/resources/seed/statements.tsv"));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.split(u'\t');
        all.append({cells.value(0), cells.value(1), cells.value(2), cells.value(3), cells.value(4), cells.value(5)});
    }
    return all;
}

/// French without its special spaces and apostrophes, as the table is typed.
QString plain(QString text)
{
    return text.replace(u'\u00a0', u' ').replace(u'\u202f', u' ').replace(u'’', u'\'');
}

template <typename List, typename Member>
const auto* named(const List& list, Member member, const QString& name)
{
    const auto found = std::ranges::find(list, name, member);
    return found == list.end() ? nullptr : &*found;
}

QString optionsOf(const Field& field)
{
    QString all;
    for (const Option& option : field.options)
        all += u'\n' + option.label.fr + u'\n' + option.hint.fr;
    return all;
}

QString joined(const QList<LocalText>& texts)
{
    QString all;
    for (const LocalText& each : texts)
        all += each.fr + u'\n';
    return all;
}

/// What the copy helper says of the official form.
QString formOf(const QString& id)
{
    Request request;
    request.procedure = id;
    QStringList lines;
    for (const guide::GuideStep& step : guide::formGuide(procedure(id), request, u"fr"_s, day).steps)
        lines += QStringList{step.title} + step.instructions;
    return lines.join(u'\n');
}

/// Numbers of the lines that a row stands for.
QSet<int> linesOf(const Row& row)
{
    QSet<int> all;
    for (const QString& range : row.lines.split(u',', Qt::SkipEmptyParts))
        for (int line = range.section(u'-', 0, 0).toInt(); line <= range.section(u'-', -1).toInt(); ++line)
            all.insert(line);
    return all;
}

QString ofProcedure(const Procedure& procedure, const QString& part, const QString& id)
{
    if (part == u"summary")
        return procedure.summary.fr;
    if (part == u"path")
        return joined(procedure.path);
    if (part == u"officialPaths") {
        QString all;
        for (const OfficialPath& each : procedure.officialPaths)
            all += joined(each.choices);
        return all;
    }
    if (part == u"fields") {
        for (const Field& field : procedure.fields)
            if (field.pointer.section(u'/', -1) == id)
                return field.label.fr + u'\n' + field.hint.fr + u'\n' + field.help.fr + optionsOf(field);
    } else if (const Rule* rule = part == u"rules" ? named(procedure.rules, &Rule::id, id) : nullptr) {
        return rule->text.fr;
    } else if (const Output* output = part == u"outputs" ? named(procedure.outputs, &Output::name, id) : nullptr) {
        return output->title.fr + u'\n' + output->text.fr;
    } else if (const Advice* advice = part == u"advice" ? named(procedure.advice, &Advice::id, id) : nullptr) {
        return advice->text.fr;
    } else if (const Advice* until = part == u"meanwhile" ? named(procedure.meanwhile, &Advice::id, id) : nullptr) {
        return until->text.fr;
    } else if (const Step* step = part == u"steps" ? procedure.step(id) : nullptr) {
        return step->title.fr + u'\n' + step->purpose.fr + u'\n' + step->help.fr;
    } else if (const DocumentRequirement* document = part == u"documents" ? procedure.document(id) : nullptr) {
        return document->title.fr + u'\n' + document->accepted.fr;
    }
    return {};
}

const ChoiceNode* choice(const QList<ChoiceNode>& nodes, const QString& id)
{
    for (const ChoiceNode& node : nodes) {
        if (node.id == id)
            return &node;
        if (const ChoiceNode* found = choice(node.children, id))
            return found;
    }
    return nullptr;
}

/// What the carrier tells people in French; empty when there is no such carrier.
QString textOf(const QString& carrier)
{
    const QString first = carrier.section(u'/', 0, 0);
    const QString second = carrier.section(u'/', 1, 1);
    if (first == u"help") {
        const HelpTopic* topic = embedded().helpTopic(second);
        return topic ? topic->title.fr + u'\n' + topic->body.fr : QString();
    }
    if (first == u"tree") {
        const ChoiceNode* node = choice(embedded().tree(), second);
        return node ? node->title.fr + u'\n' + node->hint.fr : QString();
    }
    if (first == u"form")
        return embedded().find(second) ? formOf(second) : QString();
    const Procedure* found = embedded().find(first);
    return found ? ofProcedure(*found, second, carrier.section(u'/', 2)) : QString();
}

} // namespace

/// Each statement of the seed has its carrier and its proof.
class TestSeed : public QObject
{
    Q_OBJECT

    QHash<QString, QString> m_tests; ///< source of each test file, by name

private slots:
    void initTestCase()
    {
        QDirIterator files(QStringLiteral(GUICHET_SOURCE_DIR "/tests"), {u"test_*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            m_tests.insert(files.fileInfo().completeBaseName(), read(path));
        }
        QVERIFY(m_tests.size() > 10);
        installLanguage(*QCoreApplication::instance(), u"fr"_s);
    }

    void theTableIsWhole()
    {
        QSet<QString> ids;
        for (const Row& row : rows()) {
            QVERIFY2(!row.id.isEmpty() && !row.statement.isEmpty() && !row.says.isEmpty(), qPrintable(row.id));
            QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
            ids.insert(row.id);
        }
        QVERIFY(ids.size() > 80);
    }

    void everyStatementIsSaidWhereTheTableSays_data()
    {
        QTest::addColumn<QString>("carrier");
        QTest::addColumn<QString>("says");
        for (const Row& row : rows())
            QTest::newRow(qPrintable(row.id)) << row.carrier << row.says;
    }
    void everyStatementIsSaidWhereTheTableSays()
    {
        QFETCH(QString, carrier);
        QFETCH(QString, says);
        const QString text = plain(textOf(carrier));
        QVERIFY2(!text.isEmpty(), qPrintable(u"no such carrier: "_s + carrier));
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    /// Line by line: the page's own navigation apart, nothing that the seed says has been passed over.
    void noLineOfTheSeedIsWithoutARow()
    {
        QSet<int> carried;
        for (const Row& row : rows()) {
            const QSet<int> lines = linesOf(row);
            QVERIFY2(!lines.isEmpty(), qPrintable(row.id));
            carried += lines;
        }
        const QString path = QStringLiteral(GUICHET_SHARED_DIR "/mission/seed-ants-permis-de-conduire.txt");
        if (!QFileInfo::exists(path))
            QSKIP("NOT RUN: the seed is not here");
        constexpr int firstLine = 14;
        constexpr int menuAgain = 445;
        const QStringList lines = read(path).split(u'\n');
        for (int line = firstLine; line < menuAgain && line <= lines.size(); ++line) {
            const bool heading = line == 16; // "Démarches en ligne"
            if (!lines.at(line - 1).trimmed().isEmpty() && !heading)
                QVERIFY2(carried.contains(line), qPrintable(u"%1: %2"_s.arg(line).arg(lines.at(line - 1))));
        }
    }

    void everyStatementNamesATestThatExists()
    {
        for (const Row& row : rows()) {
            const QString file = row.test.section(u"::"_s, 0, 0);
            const QString function = row.test.section(u"::"_s, 1);
            QVERIFY2(m_tests.contains(file), qPrintable(row.id + u' ' + file));
            QVERIFY2(m_tests.value(file).contains(u"void "_s + function + u"()"_s),
                     qPrintable(row.id + u' ' + function));
        }
    }

    void aCarrierThatDoesNotExistHasNoText()
    {
        for (const char* carrier : {"help/none", "tree/none", "form/none", "none/summary", "fab-perte/rules/none",
                                    "fab-perte/none/none", "fab-perte/advice/stamp-year"})
            QVERIFY2(textOf(QString::fromLatin1(carrier)).isEmpty(), carrier);
    }

    void theTreeOffersIt()
    {
        for (const char* id : {"am-after-suspension", "am-after-annulment"}) {
            const ChoiceNode* node = choice(embedded().tree(), QString::fromLatin1(id));
            QVERIFY2(node && node->procedure == u"fab-am", id);
        }
    }
};

QTEST_GUILESS_MAIN(TestSeed)
#include "test_catalogue_Seed.moc"
