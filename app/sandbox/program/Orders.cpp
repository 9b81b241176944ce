#include "sandbox/Failures.h"
#include "sandbox/program/Parts.h"
#include "server/Failures.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

namespace {

QJsonArray listed(const Faults& faults)
{
    QJsonArray list;
    for (const Fault& fault : faults.list())
        list.append(QJsonObject{{u"step"_s, fault.step},
                                {u"kind"_s, fault.kindName()},
                                {u"times"_s, qMax(fault.times, 0)},
                                {u"before"_s, fault.before}});
    return list;
}

Result<QJsonObject> moveRequest(Assembly::Parts& parts, const QJsonObject& order)
{
    const std::optional<RequestState> to = stateFromName(order.value(u"state").toString());
    if (!to)
        return fail(server::failure::stateUnknown, {order.value(u"state").toString()});
    const Result<server::RequestRecord> request = parts.desk->find(order.value(u"id").toString());
    if (!request)
        return fail(request.error());
    QList<server::Reason> reasons;
    if (const QString text = order.value(u"reason").toString(); !text.isEmpty())
        reasons.append({u"other"_s, {}, {}, text.left(requestTextLimit)});
    const Result<bool> moved = parts.desk->move(*request, *to, reasons, order.value(u"force").toBool());
    if (!moved)
        return fail(moved.error());
    if (parts.postman)
        parts.postman->wake();
    return QJsonObject{{u"id"_s, request->id}, {u"state"_s, stateName(*moved ? *to : request->state)}};
}

} // namespace

Result<QJsonObject> Assembly::obey(Parts& parts, const QJsonObject& order)
{
    const QString what = order.value(u"do").toString();
    if (what == u"request")
        return moveRequest(parts, order);
    if (what == u"faults-set" && parts.options.sandbox) {
        const int times = order.value(u"times").toInt(1);
        const Result<Fault> fault = Faults::parse(order.value(u"step").toString(), order.value(u"kind").toString(),
                                                  times == 0 ? -1 : times, order.value(u"before").toBool());
        if (!fault)
            return fail(fault.error());
        parts.faults.set(*fault);
    } else if (what == u"faults-clear") {
        parts.faults.clear();
    } else if (what != u"faults-list") {
        return fail(server::failure::orderUnknown, {what});
    }
    return QJsonObject{{u"faults"_s, listed(parts.faults)}};
}

} // namespace guichet::sandbox
