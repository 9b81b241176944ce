#include "filing/FilingState.h"

#include "model/ValueJson.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::filing {

namespace {

constexpr const char* phaseNames[] = {"none", "frozen", "outcome-unknown", "filed"};

FilingState::Phase phaseNamed(const QString& name)
{
    for (int i = 0; i < static_cast<int>(std::size(phaseNames)); ++i)
        if (name == QLatin1StringView(phaseNames[i]))
            return static_cast<FilingState::Phase>(i);
    return FilingState::Phase::None;
}

} // namespace

QJsonObject toJson(const FilingState& state)
{
    QJsonArray parts;
    for (const FrozenPart& part : state.parts)
        parts.append(QJsonObject{{u"kind"_s, part.kind},
                                 {u"document"_s, part.document},
                                 {u"sha256"_s, QString::fromLatin1(part.sha256.toHex())},
                                 {u"bytes"_s, part.bytes},
                                 {u"upload"_s, service::toJson(part.upload)},
                                 {u"held"_s, part.held}});
    return {{u"phase"_s, QString::fromLatin1(phaseNames[static_cast<int>(state.phase)])},
            {u"waiting"_s, state.waiting},
            {u"key"_s, state.key.toString(QUuid::WithoutBraces)},
            {u"clientReference"_s, state.clientReference.toString(QUuid::WithoutBraces)},
            {u"server"_s, state.server},
            {u"edition"_s, state.edition},
            {u"request"_s, state.request},
            {u"parts"_s, parts},
            {u"frozenAt"_s, momentToJson(state.frozenAt)},
            {u"completes"_s, state.completes},
            {u"etag"_s, QString::fromLatin1(state.etag)},
            {u"outputsPending"_s, state.outputsPending}};
}

FilingState filingStateFromJson(const QJsonObject& object)
{
    std::optional<Failure> wrong;
    JsonReader json(object, {}, wrong);
    FilingState state;
    state.phase = phaseNamed(json.text("phase", 50));
    state.waiting = json.flag("waiting");
    state.key = QUuid::fromString(json.text("key", 50));
    state.clientReference = QUuid::fromString(json.text("clientReference", 50));
    state.server = json.text("server", 1000);
    state.edition = json.text("edition", 200);
    state.request = json.object("request");
    state.parts = json.objects("parts", requestListLimit * requestFilesLimit, [](JsonReader& entry) {
        return FrozenPart{entry.text("kind", 100),
                          entry.text("document", 100),
                          QByteArray::fromHex(entry.text("sha256", 64).toLatin1()),
                          entry.integer("bytes"),
                          service::uploadStateFromJson(entry.object("upload")),
                          entry.flag("held")};
    });
    state.frozenAt = momentFromJson(json, "frozenAt");
    state.completes = json.text("completes", 100);
    state.etag = json.text("etag", 200).toLatin1();
    state.outputsPending = json.flag("outputsPending");
    return wrong ? FilingState() : state;
}

} // namespace guichet::filing
