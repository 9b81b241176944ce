#include "cli/Console.h"

#include "cli/CliTexts.h"
#include "cli/Failures.h"
#include "filing/Failures.h"
#include "scan/Failures.h"
#include "support/FailureTexts.h"

#include <QJsonDocument>
#include <cstdio>

namespace guichet::cli {

namespace {

/// Names of files and texts from elsewhere may hold what a terminal takes for orders, or turn what follows around.
QByteArray harmless(QString text)
{
    for (QChar& each : text) {
        const bool turns = (each >= u'\u202a' && each <= u'\u202e') || (each >= u'\u2066' && each <= u'\u2069');
        if (turns || (each.category() == QChar::Other_Control && each != u'\n' && each != u'\t'))
            each = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/// Nothing went wrong: the answer is no.
bool saysNo(FailureCode code)
{
    namespace scans = scan::failure;
    return code == failure::notReadyToFile || code == failure::notFiledHere || code == filing::failure::notedAsFiled ||
           code == scans::bindUnfit || code == scans::bindTooMany || code == scans::bindWorse ||
           code == scans::noScanner || code == scans::noPages;
}

/// Codes are numbered by folder: vault 3, service 4, filing 7; everything else here is about what was given.
Exit exitFor(FailureCode code)
{
    if (saysNo(code))
        return Exit::No;
    switch (static_cast<int>(code) / 1000) {
    case 3:
        return Exit::NothingSaved;
    case 4:
    case 7:
        return Exit::ServiceFailed;
    default:
        return code == failure::memoryKeyForDraft || code == failure::fileNotWritten ? Exit::NothingSaved
                                                                                     : Exit::WrongUse;
    }
}

} // namespace

void print(const QString& line)
{
    write(stdout, harmless(line));
}

void printJson(const QJsonObject& json)
{
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed());
}

void printJson(const QJsonArray& json)
{
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed());
}

void remark(const QString& line)
{
    write(stderr, harmless(line));
}

void remark(const Failure& notice)
{
    write(stderr, harmless(support::failureMessage(notice, support::allFailureTexts() + cliFailureTexts())));
}

Exit report(const Failure& failure)
{
    remark(failure);
    return exitFor(failure.code);
}

} // namespace guichet::cli
