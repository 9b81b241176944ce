#include "service/UploadState.h"

#include "model/JsonReading.h"
#include "model/ValueJson.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

QJsonObject toJson(const UploadState& state)
{
    return {{u"url"_s, state.url.toString()},
            {u"key"_s, state.key.toString(QUuid::WithoutBraces)},
            {u"sha256"_s, QString::fromLatin1(state.sha256.toHex())},
            {u"bytes"_s, state.bytes},
            {u"expires"_s, momentToJson(state.expires)},
            {u"finished"_s, state.finished}};
}

UploadState uploadStateFromJson(const QJsonObject& object)
{
    std::optional<Failure> wrong;
    JsonReader json(object, {}, wrong);
    UploadState state{QUrl(json.text("url", 1000)),
                      QUuid::fromString(json.text("key", 50)),
                      QByteArray::fromHex(json.text("sha256", 64).toLatin1()),
                      json.integer("bytes"),
                      momentFromJson(json, "expires"),
                      json.flag("finished")};
    return wrong ? UploadState() : state;
}

} // namespace guichet::service
