#include "server/FilingBody.h"

#include "model/Failures.h"
#include "model/JsonReading.h"
#include "model/RequestJson.h"
#include "server/Failures.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

struct Reading
{
    const Texts& texts;
    Language language;

    ProblemError error(const char* code, const QString& pointer, const char* sentence) const
    {
        return {QLatin1StringView(code), pointer, texts.text(language, "Filing", sentence)};
    }

    ProblemError fromFailure(const Failure& failure, const QString& prefix) const
    {
        const QString pointer = prefix + failure.arguments.value(0);
        if (failure.code == model::failure::jsonWrongType)
            return error("type", pointer, QT_TRANSLATE_NOOP("Filing", "This answer is not of the expected type."));
        if (failure.code == model::failure::textTooLong || failure.code == model::failure::listTooLong)
            return error("limit", pointer, QT_TRANSLATE_NOOP("Filing", "This answer is longer than allowed."));
        return error("value", pointer, QT_TRANSLATE_NOOP("Filing", "This answer is none of the possible ones."));
    }
};

bool isHexadecimal(const QString& text, qsizetype length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

void refuse(JsonReader& json, const char* name)
{
    json.refuse(failure::filingValue, {json.pointerTo(name)});
}

FiledPart readPart(JsonReader& json)
{
    FiledPart part;
    const QString upload = json.text("upload", 64);
    const QString sha256 = json.text("sha256", 64);
    part.upload = upload.toLatin1();
    part.sha256 = QByteArray::fromHex(sha256.toLatin1());
    part.bytes = json.integer("bytes");
    if (!upload.isEmpty() && !isHexadecimal(upload, 32))
        refuse(json, "upload");
    if (!isHexadecimal(sha256, 64))
        refuse(json, "sha256");
    if (part.bytes < 1)
        refuse(json, "bytes");
    return part;
}

FiledDocument readDocument(JsonReader& json)
{
    FiledDocument document;
    document.kind = json.text("kind", 100);
    document.parts = json.objects("parts", requestFilesLimit, readPart);
    if (document.kind.isEmpty())
        refuse(json, "kind");
    if (document.parts.isEmpty())
        refuse(json, "parts");
    return document;
}

QList<ProblemError> wrongDocuments(const QList<FiledDocument>& documents, int partsLimit, const Reading& reading)
{
    QList<ProblemError> errors;
    QSet<DocumentKind> kinds;
    qsizetype parts = 0;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (kinds.contains(documents.at(i).kind))
            errors.append(reading.error("kind-repeated", u"/documents/%1/kind"_s.arg(i),
                                        QT_TRANSLATE_NOOP("Filing", "This document is announced twice.")));
        kinds.insert(documents.at(i).kind);
        parts += documents.at(i).parts.size();
    }
    if (parts > partsLimit)
        errors.append(
            reading.error("limit", u"/documents"_s, QT_TRANSLATE_NOOP("Filing", "There are too many files.")));
    return errors;
}

} // namespace

tl::expected<FilingBody, QList<ProblemError>> filingFromJson(const QJsonObject& object, int partsLimit,
                                                             const Texts& texts, Language language)
{
    const Reading reading{texts, language};
    std::optional<Failure> failure;
    JsonReader json(object, QString(), failure);
    FilingBody body;
    body.edition = json.text("edition", requestTextLimit);
    body.clientReference = json.text("clientReference", 36);
    body.documents = json.objects("documents", requestListLimit, readDocument);
    for (const char* required : {"request", "edition", "clientReference", "documents"})
        if (!json.has(required))
            refuse(json, required);
    const QUuid reference = QUuid::fromString(body.clientReference);
    if (reference.isNull() || reference.toString(QUuid::WithoutBraces) != body.clientReference)
        refuse(json, "clientReference");
    const QJsonObject requestJson = json.object("request");
    if (failure)
        return tl::make_unexpected(QList{reading.fromFailure(*failure, QString())});

    const Result<Request> request = requestFromJson(requestJson);
    if (!request)
        return tl::make_unexpected(QList{reading.fromFailure(request.error(), u"/request"_s)});
    body.request = *request;
    if (const QList<ProblemError> errors = wrongDocuments(body.documents, partsLimit, reading); !errors.isEmpty())
        return tl::make_unexpected(errors);
    body.request.documents.clear();
    for (const FiledDocument& document : body.documents)
        body.request.documents.append({document.kind, QStringList(document.parts.size(), u"part"_s)});
    return body;
}

} // namespace guichet::server
