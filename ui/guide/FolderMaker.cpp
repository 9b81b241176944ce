#include "ui/guide/FolderMaker.h"

#include "guide/FolderFiles.h"
#include "tasks/Await.h"
#include "ui/Failures.h"
#include "ui/theme/TextDirection.h"

#include <QDir>
#include <QFile>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

struct Written
{
    QString folder;
    QStringList problems;
};

/// What the folder is made of, copied out of the draft for a worker thread.
struct Material
{
    Request request;
    vault::FiledElsewhere noted;
    QList<guide::PreparedPaper> papers;
    QString inFolder;
    QString language;
    QDate today;
};

constexpr int mostFolders = 99; // of one procedure on one day

/// A folder that wasn't there before: its name says the procedure and the day, nothing personal.
QString newFolder(const Material& material)
{
    const QDir place(material.inFolder);
    const QString name = material.request.procedure + u'-' + material.today.toString(Qt::ISODate);
    for (int i = 1; i <= mostFolders; ++i) {
        const QString each = i == 1 ? name : u"%1-%2"_s.arg(name).arg(i);
        if (!place.exists(each))
            return place.mkdir(each) ? place.filePath(each) : QString();
    }
    return {};
}

Result<Written> writeNow(const catalogue::Procedure& procedure, const Material& material)
{
    const guide::FormGuide form = guide::formGuide(procedure, material.request, material.language, material.today);
    const papers::PaperSettings settings{material.language, false, QDateTime::currentDateTimeUtc()};
    const auto reminders =
        guide::remindersOf(procedure, material.request, guide::filedDays(material.noted), material.language);
    const auto files = guide::folderFiles(form, material.papers, reminders, settings);
    Written written{newFolder(material), {}};
    bool all = !written.folder.isEmpty();
    if (all)
        QFile::setPermissions(written.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto& [name, bytes] : files) {
        QFile file(written.folder + u'/' + name);
        all = all && file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size() &&
              file.flush();
    }
    if (!all)
        return fail(failure::folderNotWritten);
    for (const guide::PreparedPaper& paper : material.papers)
        if (!paper.problem.isEmpty())
            written.problems.append(u"%1\u00a0: %2"_s.arg(isolated(paper.name), isolated(paper.problem)));
    return written;
}

} // namespace

FolderMaker::FolderMaker(std::shared_ptr<vault::Draft> draft, const scan::Inspector& inspector,
                         const catalogue::Procedure& procedure, QString language, QObject* parent)
    : QObject(parent)
    , m_draft(std::move(draft))
    , m_inspector(inspector)
    , m_procedure(procedure)
    , m_language(std::move(language))
{
}

void FolderMaker::make(const QString& inFolder, QDate today)
{
    m_tasks.start(work(inFolder, today));
}

Task<void> FolderMaker::work(QString inFolder, QDate today)
{
    Material material;
    material.request = m_draft->content().request;
    material.inFolder = inFolder;
    material.language = m_language;
    material.today = today;
    material.noted = m_draft->content().elsewhere;
    const auto given = co_await guide::givenPapersOf(m_draft);
    if (!given) {
        emit failed(given.error());
        co_return;
    }
    const QList<guide::PaperToPrepare> papers = guide::papersToPrepare(m_procedure, *given, m_language);
    for (const guide::PaperToPrepare& paper : papers) {
        emit progressed(int(material.papers.size()), int(papers.size()));
        const auto prepare = [&inspector = m_inspector, paper] { return guide::preparePaper(inspector, paper); };
        const auto prepared = co_await onWorker(QThreadPool::globalInstance(), prepare);
        if (!prepared) {
            emit failed(prepared.error());
            co_return;
        }
        material.papers.append(*prepared);
    }
    const auto write = [procedure = m_procedure, material] { return writeNow(procedure, material); };
    const auto written = co_await onWorker(QThreadPool::globalInstance(), write);
    if (written)
        emit made(written->folder, written->problems);
    else
        emit failed(written.error());
}

} // namespace guichet::ui
