#include "server/RequestView.h"

#include "model/ValueJson.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

struct ReasonSentence
{
    const char* code;
    const char* sentence;
};

constexpr ReasonSentence reasonSentences[] = {
    {"illegible",
     QT_TRANSLATE_NOOP("Reason", "This document can't be read well enough. Scan it again, in good light.")},
    {"blank", QT_TRANSLATE_NOOP("Reason", "This document is a blank page. Scan the right side.")},
    {"unreadable-file", QT_TRANSLATE_NOOP("Reason", "This file can't be opened. Send another one.")},
    {"wrong-format", QT_TRANSLATE_NOOP("Reason", "This file is not a JPG, PNG, BMP, TIFF or PDF. Send another one.")},
    {"photo-code-used",
     QT_TRANSLATE_NOOP("Reason", "This photo code was already used. Have new photos made and start a new request.")},
    {"photo-not-conform",
     QT_TRANSLATE_NOOP("Reason", "The photo or the signature is not accepted. Have new photos made "
                                 "and start a new request.")},
    {"refused", QT_TRANSLATE_NOOP("Reason", "The administration refused this request.")},
    {"to-complete", QT_TRANSLATE_NOOP("Reason", "The administration asks for a better copy of this document.")},
};

} // namespace

QJsonArray RequestView::reasons(const RequestRecord& request, Language language) const
{
    QJsonArray list;
    for (const Reason& reason : request.reasons) {
        QString text = reason.text;
        if (text.isEmpty()) {
            for (const ReasonSentence& known : reasonSentences)
                if (reason.code == QLatin1StringView(known.code))
                    text = m_texts.text(language, "Reason", known.sentence);
        }
        QJsonObject entry{{u"code"_s, reason.code}, {u"text"_s, text}};
        if (!reason.document.isEmpty())
            entry.insert(u"document"_s, reason.document);
        if (!reason.pointer.isEmpty())
            entry.insert(u"pointer"_s, reason.pointer);
        list.append(entry);
    }
    return list;
}

QJsonObject RequestView::summary(const RequestRecord& request, Language language) const
{
    FilingReceipt receipt;
    receipt.id = request.id;
    receipt.number = request.number;
    receipt.procedure = request.procedure;
    receipt.edition = request.edition;
    receipt.filedAt = request.filedAt;
    receipt.deletedAt = request.deletedAt;
    for (const PartRecord& part : request.parts)
        receipt.documents.append({part.kind, part.sha256, part.bytes});
    QJsonObject json = toJson(receipt);
    json.insert(u"consents"_s, request.request.value(u"consents").toArray());
    json.insert(u"overruled"_s, request.request.value(u"overruled").toArray());

    QJsonArray actions;
    for (RequestAction action : actionsIn(request.state))
        actions.append(actionName(action));
    QJsonArray outputs;
    for (const OutputRecord& output : request.outputs)
        outputs.append(QJsonObject{{u"name"_s, output.name},
                                   {u"title"_s, m_outputs.title(output.name, language)},
                                   {u"url"_s, u"/v1/requests/%1/outputs/%2"_s.arg(request.id, output.name)},
                                   {u"mediaType"_s, u"application/pdf"_s},
                                   {u"sha256"_s, QString::fromLatin1(output.sha256.toHex())},
                                   {u"bytes"_s, output.bytes},
                                   {u"createdAt"_s, momentToJson(output.createdAt)}});
    json.insert(u"state"_s, stateName(request.state));
    json.insert(u"clientReference"_s, request.clientReference);
    json.insert(u"changedAt"_s, momentToJson(request.changedAt));
    json.insert(u"actions"_s, actions);
    json.insert(u"reasons"_s, reasons(request, language));
    json.insert(u"outputs"_s, outputs);
    return json;
}

QJsonObject RequestView::whole(const RequestRecord& request, const QList<EventRecord>& eventList,
                               Language language) const
{
    QJsonObject json = summary(request, language);
    if (!request.request.isEmpty())
        json.insert(u"request"_s, request.request);
    json.insert(u"events"_s, events(eventList));
    return json;
}

QJsonArray RequestView::events(const QList<EventRecord>& events)
{
    QJsonArray list;
    for (const EventRecord& event : events) {
        QJsonObject entry{{u"sequence"_s, event.sequence}, {u"at"_s, momentToJson(event.at)}, {u"kind"_s, event.kind}};
        if (event.state)
            entry.insert(u"state"_s, stateName(*event.state));
        if (!event.output.isEmpty())
            entry.insert(u"output"_s, event.output);
        if (!event.channel.isEmpty())
            entry.insert(u"channel"_s, event.channel);
        list.append(entry);
    }
    return list;
}

QByteArray RequestView::tag(const RequestRecord& request, Language language)
{
    return QByteArray::number(request.revision) + '-' + languageName(language).toLatin1();
}

bool RequestView::meansRevision(const QByteArray& tag, qint64 revision)
{
    const qsizetype dash = tag.indexOf('-');
    return dash > 0 && tag.left(dash) == QByteArray::number(revision);
}

} // namespace guichet::server
