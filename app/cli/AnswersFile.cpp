#include "cli/AnswersFile.h"

#include "cli/Environment.h"
#include "model/JsonReading.h"
#include "model/RequestJson.h"

#include <QDir>
#include <QFileInfo>

namespace guichet::cli {

Result<Request> readAnswers(const QString& path)
{
    const auto bytes = readFile(path, requestJsonLimit);
    if (!bytes)
        return fail(bytes.error());
    const auto json = parseJsonObject(*bytes, requestJsonLimit);
    if (!json)
        return fail(json.error());
    auto request = requestFromJson(*json);
    if (!request)
        return request;
    const QDir folder = QFileInfo(path).absoluteDir();
    for (SupportingDocument& document : request->documents)
        for (QString& file : document.files)
            file = folder.absoluteFilePath(file);
    return request;
}

} // namespace guichet::cli
