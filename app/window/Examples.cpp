#include "window/Examples.h"

#include "model/JsonReading.h"
#include "model/RequestJson.h"
#include "tasks/Await.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

namespace guichet::window {

namespace {

Result<Example> readNow(const QString& answersFile)
{
    QFile source(answersFile);
    const QByteArray bytes = source.open(QIODevice::ReadOnly) ? source.read(requestJsonLimit + 1) : QByteArray();
    const auto json = parseJsonObject(bytes, requestJsonLimit);
    if (!json)
        return fail(json.error());
    const auto request = requestFromJson(*json);
    if (!request)
        return fail(request.error());
    Example example{*request, {}};
    const QDir folder = QFileInfo(answersFile).absoluteDir();
    for (const SupportingDocument& document : request->documents) {
        for (const QString& file : document.files) {
            QFile scan(folder.filePath(file));
            if (scan.open(QIODevice::ReadOnly))
                example.papers.append({document.kind, QFileInfo(file).fileName(), scan.readAll()});
        }
    }
    example.request.documents.clear();
    example.request.consents.clear();
    return example;
}

} // namespace

Task<Result<Example>> readExample(QString answersFile)
{
    const auto read = [answersFile] { return readNow(answersFile); };
    auto example = co_await onWorker(QThreadPool::globalInstance(), read);
    co_return example;
}

} // namespace guichet::window
