#include "WizardTest.h"
#include "ui/kit/Banner.h"
#include "ui/pages/documents/DocumentCard.h"
#include "ui/pages/documents/DocumentsForm.h"
#include "ui/pages/documents/DocumentsPage.h"
#include "ui/wizard/DocumentState.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <algorithm>
#include <cstdio>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One entry of the set's manifest.
struct HostileFile
{
    QString path; ///< a name that is no text can't be chosen in a dialog, and isn't here
    QStringList ends;

    bool mayFail() const
    {
        return std::ranges::any_of(ends, [](const QString& end) { return end.startsWith(u"GP-"); });
    }
};

QList<HostileFile> hostileSet()
{
    const QString folder = qEnvironmentVariable("GUICHET_HOSTILE_SET");
    QFile manifest(folder + u"/manifest.json"_s);
    if (!manifest.open(QIODevice::ReadOnly))
        return {};
    QList<HostileFile> all;
    for (const QJsonValue& each : QJsonDocument::fromJson(manifest.readAll()).array()) {
        HostileFile file;
        for (const QJsonValue& end : each[u"ends"_s].toArray())
            file.ends.append(end.toString());
        const QByteArray name = QByteArray::fromPercentEncoding(each[u"name"_s].toString().toLatin1());
        file.path = folder + u'/' + QString::fromUtf8(name);
        if (QString::fromUtf8(name).toUtf8() == name)
            all.append(file);
    }
    // On every change every second file, all of them in the long campaign: the layout of the cards takes its time.
    if (!qEnvironmentVariableIsSet("GUICHET_LONG_CAMPAIGN"))
        for (qsizetype i = all.size() / 2 - 1; i >= 0; --i)
            all.remove(i * 2 + 1);
    // Those that are no files at all are told of in one place for all cards: one at a time, at the end.
    std::ranges::stable_partition(all, [](const HostileFile& file) { return !file.mayFail(); });
    return all;
}

QString wordsOf(const QWidget& widget)
{
    QString words;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        words += label->text() + u'\n';
    return words;
}

} // namespace

/// A person adds every file of the hostile set to a draft. The window goes on answering, and says of each what it is.
class TestHostileWindow : public QObject
{
    Q_OBJECT

    const QStringList m_kinds{u"identity"_s, u"residence"_s, u"medical-opinion"_s, u"licence-copy"_s};
    std::unique_ptr<ShownWizard> m_shown;
    QList<HostileFile> m_files;
    int m_added = 0;

    static constexpr int filesOfOneDraft = 48;

    DocumentsPage* page() const { return m_shown->find<DocumentsPage>(u"page-documents"_s); }
    DocumentCard* card(const QString& kind) const { return m_shown->find<DocumentCard>(u"document-"_s + kind); }
    QStringList filesOf(const QString& kind) const { return DocumentsForm::from(m_shown->request()).filesOf(kind); }
    std::optional<scan::ScanReport> reportFor(const QString& kind) const
    {
        const QStringList files = filesOf(kind);
        return files.size() == 1 ? keptReportOf(m_shown->draft.draft().content(), files.first()) : std::nullopt;
    }

    /// A key is answered while files are judged.
    void isAlive() const
    {
        const QWidget* before = m_shown->wizard->focusWidget();
        QTest::keyClick(m_shown->wizard.get(), Qt::Key_Tab);
        QVERIFY(m_shown->wizard->focusWidget() != before);
    }

    void isTold(const QString& kind, const HostileFile& file) const
    {
        const auto report = reportFor(kind);
        QVERIFY(report);
        QStringList codes;
        for (const scan::Finding& finding : report->findings)
            codes.append(scan::findingName(finding.code));
        const bool refused = report->verdict() == scan::Verdict::Refuse;
        const bool expected = std::ranges::any_of(codes, [&](const QString& code) { return file.ends.contains(code); });
        QVERIFY2(expected || (!refused && file.ends.contains(u"sound"_s)),
                 qPrintable(file.path + u": "_s + codes.join(u' ')));
        if (!refused)
            return;
        const auto worst = std::ranges::max_element(report->findings, {}, &scan::Finding::severity);
        const QString words = wordsOf(*card(kind));
        QVERIFY2(words.contains(scan::findingText(*worst)), qPrintable(file.path + u": "_s + words));
    }

    /// Adds one file to each of the first cards, in the place of what was there.
    void addTogether(const QList<HostileFile>& files)
    {
        QList<QStringList> before;
        for (qsizetype i = 0; i < files.size(); ++i) {
            before.append(filesOf(m_kinds[i]));
            page()->takeFiles(m_kinds[i], {files[i].path}, true);
        }
        isAlive();
        for (qsizetype i = 0; i < files.size(); ++i) {
            QTRY_VERIFY2_WITH_TIMEOUT(filesOf(m_kinds[i]) != before[i] && reportFor(m_kinds[i]) &&
                                          !card(m_kinds[i])->content().running,
                                      qPrintable(files[i].path), 60'000);
            isTold(m_kinds[i], files[i]);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void addWhatMayFail(const HostileFile& file)
    {
        const QStringList before = filesOf(m_kinds[0]);
        auto* banner = page()->findChild<Banner*>(u"intakeProblem"_s);
        banner->hide();
        page()->takeFiles(m_kinds[0], {file.path}, true);
        isAlive();
        const auto ended = [&] { return banner->isVisibleTo(page()) || filesOf(m_kinds[0]) != before; };
        QTRY_VERIFY2_WITH_TIMEOUT(ended(), qPrintable(file.path), 60'000);
        if (!banner->isVisibleTo(page()))
            return;
        const QString said = banner->text();
        QVERIFY2(std::ranges::any_of(file.ends, [&](const QString& end) { return said.contains(end); }),
                 qPrintable(file.path + u": "_s + said));
        QCOMPARE(filesOf(m_kinds[0]), before);
    }

private slots:
    void initTestCase()
    {
        m_files = hostileSet();
        if (m_files.isEmpty())
            QSKIP("NOT RUN: the hostile set was not made (Python is missing)");
    }

    /// Some at a time: what was replaced stays with its draft, and there is a limit.
    void everyFileIsToldAndTheWindowGoesOn_data()
    {
        QTest::addColumn<int>("first");
        for (int first = 0; first < m_files.size(); first += filesOfOneDraft)
            QTest::addRow("from %d", first) << first;
    }

    void everyFileIsToldAndTheWindowGoesOn()
    {
        QFETCH(int, first);
        m_shown = std::make_unique<ShownWizard>(OpenDraft::contentOf(OpenDraft::yasmina(), u"documents"_s));
        QList<HostileFile> together;
        for (const HostileFile& file : m_files.mid(first, filesOfOneDraft)) {
            if (file.mayFail())
                addWhatMayFail(file);
            else
                together.append(file);
            if (together.size() == m_kinds.size())
                addTogether(std::exchange(together, {}));
            if (QTest::currentTestFailed())
                return;
        }
        addTogether(together);
        QVERIFY(m_shown->wizard->isVisible());
        m_added += static_cast<int>(std::min<qsizetype>(filesOfOneDraft, m_files.size() - first));
    }

    void cleanup() { m_shown.reset(); }

    void cleanupTestCase()
    {
        std::printf("campaign hostile: %d files in the window, lost %d\n", m_added, int(m_files.size()) - m_added);
        std::fflush(stdout);
    }
};

GUICHET_WIZARD_TEST(TestHostileWindow)
#include "test_hostile_window.moc"
