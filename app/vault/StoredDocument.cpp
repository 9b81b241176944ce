#include "vault/StoredDocument.h"

#include "model/Failures.h"
#include "model/ValueJson.h"
#include "vault/TextLimits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

namespace {

constexpr const char* originNames[] = {"original", "mended", "output"};

StoredDocument::Bytes readOrigin(JsonReader& json)
{
    const QString name = json.text("origin", shortTextLimit);
    for (int i = 0; i < 3; ++i)
        if (name == QLatin1StringView(originNames[i]))
            return static_cast<StoredDocument::Bytes>(i);
    json.refuse(model::failure::valueUnknown, {json.pointerTo("origin"), u"original, mended, output"_s});
    return StoredDocument::Bytes::Original;
}

} // namespace

bool isDocumentId(QStringView text)
{
    return text.size() == documentIdLength &&
           std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

QString shownFileName(const QString& given)
{
    QString name = given.mid(std::max(given.lastIndexOf(u'/'), given.lastIndexOf(u'\\')) + 1);
    name.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    name.truncate(shortTextLimit);
    return name;
}

QJsonObject toJson(const StoredDocument& document)
{
    return {{u"id"_s, document.id},
            {u"origin"_s, QLatin1StringView(originNames[static_cast<int>(document.origin)])},
            {u"source"_s, document.source},
            {u"displayName"_s, document.displayName},
            {u"bytes"_s, document.bytes},
            {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())},
            {u"addedAt"_s, momentToJson(document.addedAt)},
            {u"steps"_s, document.steps},
            {u"report"_s, document.report}};
}

StoredDocument storedDocumentFromJson(JsonReader& json)
{
    StoredDocument document;
    document.id = json.text("id", documentIdLength);
    document.origin = readOrigin(json);
    document.source = json.text("source", documentIdLength);
    document.displayName = json.text("displayName", shortTextLimit);
    document.bytes = json.integer("bytes");
    document.sha256 = QByteArray::fromHex(json.text("sha256", 64).toLatin1());
    document.addedAt = momentFromJson(json, "addedAt");
    document.steps = json.array("steps", 1000);
    document.report = json.object("report");
    if (!isDocumentId(document.id))
        json.refuse(model::failure::valueUnknown, {json.pointerTo("id"), u"0123456789abcdef"_s});
    return document;
}

} // namespace guichet::vault
