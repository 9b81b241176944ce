#include "cli/commands/RequestText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

} // namespace

QString stateWords(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return RequestWords::tr("Draft: not finished yet.");
    case RequestState::Sent:
        return RequestWords::tr("Sent: nothing to do, please wait.");
    case RequestState::CheckingImages:
        return RequestWords::tr("Checking the images: photo and signature are looked at; nothing to do, please wait.");
    case RequestState::UnderExamination:
        return RequestWords::tr("Under examination: the request is looked at; nothing to do, please wait.");
    case RequestState::ToComplete:
        return RequestWords::tr("To complete: some documents are missing or wrong. Complete the request.");
    case RequestState::ImagesRejected:
        return RequestWords::tr("Images rejected: photo or signature must be made anew. Start a new request.");
    case RequestState::Rejected:
        return RequestWords::tr("Rejected. Read the reason and start a new request.");
    case RequestState::Approved:
        return RequestWords::tr("Approved: the licence is sent within 15 days.");
    case RequestState::Deleted:
        return RequestWords::tr("Deleted, as all requests are after six months.");
    }
    Q_UNREACHABLE();
}

namespace {

QString text(const FilingReceipt& receipt, RequestState state, const QStringList& reasons)
{
    const QLocale locale;
    QStringList lines{RequestWords::tr("Request %1 (%2)").arg(receipt.number, receipt.id), stateWords(state)};
    for (const QString& reason : reasons)
        lines.append(u"- "_s + reason);
    lines.append(RequestWords::tr("Filed on %1; deleted on %2.")
                     .arg(locale.toString(receipt.filedAt.toLocalTime(), QLocale::ShortFormat),
                          locale.toString(receipt.deletedAt.toLocalTime().date(), QLocale::ShortFormat)));
    return lines.join(u'\n');
}

QJsonObject json(const FilingReceipt& receipt, RequestState state, const QJsonArray& reasons)
{
    QJsonObject all = guichet::toJson(receipt);
    all.insert(u"state"_s, stateName(state));
    QJsonArray actions;
    for (RequestAction action : actionsIn(state))
        actions.append(actionName(action));
    all.insert(u"actions"_s, actions);
    all.insert(u"reasons"_s, reasons);
    return all;
}

} // namespace

QJsonObject requestJson(const vault::DraftContent& content)
{
    QJsonArray reasons;
    for (const vault::AdministrationMessage& message : content.reasons)
        reasons.append(
            QJsonObject{{u"code"_s, message.code}, {u"about"_s, message.pointer}, {u"text"_s, message.text}});
    return json(content.receipt.value_or(FilingReceipt()), content.state, reasons);
}

QJsonObject requestJson(const service::ServiceRequest& request)
{
    QJsonArray reasons;
    for (const service::ServiceReason& reason : request.reasons)
        reasons.append(QJsonObject{{u"code"_s, reason.code},
                                   {u"about"_s, reason.document.isEmpty() ? reason.pointer : reason.document},
                                   {u"text"_s, reason.text}});
    return json(request.receipt, request.state, reasons);
}

QString requestText(const vault::DraftContent& content)
{
    QStringList reasons;
    for (const vault::AdministrationMessage& message : content.reasons)
        reasons.append(message.text);
    return text(content.receipt.value_or(FilingReceipt()), content.state, reasons);
}

QString requestText(const service::ServiceRequest& request)
{
    QStringList reasons;
    for (const service::ServiceReason& reason : request.reasons)
        reasons.append(reason.text);
    return text(request.receipt, request.state, reasons);
}

} // namespace guichet::cli
