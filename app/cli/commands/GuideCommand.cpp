#include "cli/AnswersFile.h"
#include "cli/Environment.h"
#include "cli/Failures.h"
#include "cli/commands/Commands.h"
#include "editions/Moving.h"
#include "guide/FolderFiles.h"
#include "tasks/Await.h"
#include "vault/DocumentLimits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(GuideCommand)
};

/// What a guide is made of: answers and the bytes of the papers.
struct Material
{
    Request request;
    QList<guide::GivenPaper> papers;
    vault::FiledElsewhere noted;
    const catalogue::Procedure* procedure = nullptr;
};

Result<Material> fromAnswers(const Environment& environment, const QString& path)
{
    const auto request = readAnswers(path);
    if (!request)
        return fail(request.error());
    const auto procedure = environment.procedure(request->procedure);
    if (!procedure)
        return fail(procedure.error());
    Material material{*request, {}, {}, *procedure};
    for (const SupportingDocument& document : request->documents) {
        for (const QString& file : document.files) {
            const auto bytes = readFile(file, vault::documentLimit);
            if (!bytes)
                return fail(bytes.error());
            material.papers.append({document.kind, *bytes});
        }
    }
    return material;
}

Task<Result<Material>> fromDraft(std::shared_ptr<Environment> environment, Arguments arguments, QString word)
{
    const auto draft = co_await environment->draft(arguments, word);
    if (!draft)
        co_return fail(draft.error());
    const auto papers = co_await guide::givenPapersOf(*draft);
    if (!papers)
        co_return fail(papers.error());
    const vault::DraftContent& content = (*draft)->content();
    const auto procedure = editions::procedureUnderItsEdition(environment->editions(), content);
    if (!procedure)
        co_return fail(procedure.error());
    Material material{content.request, *papers, content.elsewhere, *procedure};
    co_return material;
}

/// Makes the folder where it isn't there yet.
Result<void> takeFolder(const QString& path)
{
    if (QFileInfo::exists(path) && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(failure::folderNotEmpty, {path});
    QDir().mkpath(path); // where that fails, so does the first file
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void> writeAll(const QString& folder, const QList<QPair<QString, QByteArray>>& files)
{
    for (const auto& [name, bytes] : files) {
        const auto written = writeNewFile(QDir(folder).filePath(name), bytes);
        if (!written)
            return written;
    }
    return {};
}

Task<Exit> makeGuide(Arguments arguments)
{
    const QString folder = arguments.value("output");
    if (folder.isEmpty())
        co_return report(wrongUse(GuideWords::tr("Name the folder to make with -o DIR.")));
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const QString what = arguments.words[0];
    Result<Material> material = Material();
    if (QFileInfo(what).isFile()) {
        material = fromAnswers(**environment, what);
    } else {
        auto drafted = co_await fromDraft(*environment, arguments, what);
        material = drafted;
    }
    if (!material)
        co_return report(material.error());
    const catalogue::Procedure& procedure = *material->procedure;
    const auto taken = takeFolder(folder);
    if (!taken)
        co_return report(taken.error());

    const QString language = arguments.language();
    const guide::FormGuide form = guide::formGuide(procedure, material->request, language, QDate::currentDate());
    const auto prepare = [shared = *environment, &procedure, papers = material->papers, language] {
        return guide::preparePapers(shared->inspector(), procedure, papers, language);
    };
    const auto papers = co_await onWorker(QThreadPool::globalInstance(), prepare);
    if (!papers)
        co_return report(papers.error());
    const QList<guide::Reminder> reminders =
        guide::remindersOf(procedure, material->request, guide::filedDays(material->noted), language);
    papers::PaperSettings settings;
    settings.language = language;
    settings.specimen = false;
    settings.madeAt = QDateTime::currentDateTimeUtc();
    const auto written = writeAll(folder, guide::folderFiles(form, *papers, reminders, settings));
    if (!written)
        co_return report(written.error());

    const bool allFit = std::ranges::all_of(*papers, [](const auto& paper) { return paper.problem.isEmpty(); });
    if (arguments.json()) {
        QJsonObject json = guide::toJson(form, *papers, reminders);
        json.insert(u"folder"_s, QDir(folder).absolutePath());
        printJson(json);
    } else {
        print(guide::guideText(form, *papers, reminders, language));
        print(GuideWords::tr("Everything is in the folder “%1”. It holds personal papers: delete it when the request "
                             "is filed.")
                  .arg(folder));
    }
    co_return form.isReady() && allFit ? Exit::Done : Exit::No;
}

} // namespace

QList<Command> guideCommands()
{
    const QCommandLineOption output({u"o"_s, u"output"_s}, GuideWords::tr("The folder to make."), u"DIR"_s);
    return {{u"guide"_s,
             u"ANSWERS.json|DRAFT -o DIR"_s,
             GuideWords::tr("Prepares a folder for filing on the official site: steps, summary, files that fit."),
             1,
             1,
             {output},
             makeGuide}};
}

} // namespace guichet::cli
