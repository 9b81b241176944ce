#pragma once

#include "catalogue/Assessment.h"
#include "model/JsonPointer.h"
#include "model/RequestJson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

/// Complete requests of invented people, as JSON so that a test can take out or change one answer.
namespace guichet::test {

using namespace Qt::Literals::StringLiterals;

inline const QDate day(2026, 11, 23);

inline const catalogue::Catalogue& embedded()
{
    static const catalogue::Catalogue catalogue = [] {
        auto read = catalogue::Catalogue::embedded();
        if (!read)
            qFatal("%s", qPrintable(read.error().arguments.join(u" | ")));
        return *std::move(read);
    }();
    return catalogue;
}

inline const catalogue::Procedure& procedure(const QString& id)
{
    const catalogue::Procedure* found = embedded().find(id);
    if (!found)
        qFatal("no procedure %s", qPrintable(id));
    return *found;
}

inline QJsonObject with(QJsonObject answers, const QString& pointer, const QJsonValue& value)
{
    return withValueAt(answers, pointer, value).value();
}

inline QJsonObject without(const QJsonObject& answers, const QString& pointer)
{
    return with(answers, pointer, QJsonValue());
}

inline QJsonObject common(const QString& procedureId)
{
    const auto document = [](const QString& kind) {
        return QJsonObject{{u"kind"_s, kind}, {u"files"_s, QJsonArray{kind + u".jpg"_s}}};
    };
    const auto consent = [](const QString& id) {
        return QJsonObject{{u"id"_s, id}, {u"givenAt"_s, u"2026-11-23T09:00:00.000Z"_s}};
    };
    return {{u"procedure"_s, procedureId},
            {u"filedBy"_s, u"self"_s},
            {u"civilStatus"_s,
             QJsonObject{{u"familyName"_s, u"Haddad"_s},
                         {u"givenNames"_s, QJsonArray{u"Yasmina"_s, u"Leïla"_s}},
                         {u"sex"_s, u"F"_s},
                         {u"birthDate"_s, u"1962-00-00"_s},
                         {u"nationality"_s, u"FR"_s},
                         {u"birthPlace"_s, QJsonObject{{u"country"_s, u"MA"_s}, {u"commune"_s, u"Tiznit"_s}}}}},
            {u"categories"_s, QJsonArray{u"B"_s}},
            {u"contact"_s, QJsonObject{{u"email"_s, u"y.haddad@courriel.example"_s},
                                       {u"mobile"_s, u"06 39 98 41 27"_s},
                                       {u"address"_s, QJsonObject{{u"line1"_s, u"14, rue des Tilleuls"_s},
                                                                  {u"postalCode"_s, u"37000"_s},
                                                                  {u"city"_s, u"Saint-Ambroise-des-Prés"_s},
                                                                  {u"country"_s, u"FR"_s}}}}},
            {u"details"_s, QJsonObject{{u"housing"_s, u"own-name"_s}}},
            {u"documents"_s,
             QJsonArray{document(u"identity"_s), document(u"residence"_s), document(u"diploma"_s),
                        document(u"licence-copy"_s), document(u"medical-opinion"_s), document(u"guardian-identity"_s)}},
            {u"consents"_s, QJsonArray{consent(u"truthful"_s), consent(u"loss-is-final"_s)}}};
}

inline QJsonObject loss()
{
    QJsonObject answers = common(u"fab-perte"_s);
    answers = with(answers, u"/photoSignature/code"_s, u"481720K690351173845283"_s);
    answers = with(answers, u"/details/lossDate"_s, u"2026-11-02"_s);
    answers = with(answers, u"/details/lossCountry"_s, u"FR"_s);
    answers = with(answers, u"/details/lossPlace"_s, u"Tours"_s);
    return with(answers, u"/details/stampNumber"_s, u"1234567890123456"_s);
}

inline QJsonObject diploma()
{
    QJsonObject answers = common(u"fab-diplome"_s);
    answers = with(answers, u"/photoSignature/classicPhoto"_s, true);
    answers = with(answers, u"/categories"_s, QJsonArray{u"C"_s});
    answers = with(answers, u"/civilStatus/birthDate"_s, u"2005-04-12"_s);
    answers = with(answers, u"/details/diplomaKind"_s, u"titre-pro"_s);
    answers = with(answers, u"/details/diplomaTitle"_s, u"Conducteur du transport routier"_s);
    answers = with(answers, u"/details/diplomaDate"_s, u"2026-06-30"_s);
    answers = with(answers, u"/details/holdsLicence"_s, true);
    return with(answers, u"/details/heldCategories"_s, QJsonArray{u"B"_s});
}

inline QJsonObject correction()
{
    QJsonObject answers = common(u"correction"_s);
    answers = with(answers, u"/details/cardNumber"_s, u"13AA00002"_s);
    answers = with(answers, u"/details/receivedOn"_s, u"2026-06-01"_s);
    answers = with(answers, u"/details/errorKind"_s, u"civil-status"_s);
    answers = with(answers, u"/details/errorDescription"_s, u"Hadad au lieu de Haddad"_s);
    answers = with(answers, u"/details/firstRequest"_s, u"online"_s);
    answers = with(answers, u"/details/cardFormat"_s, true);
    answers = with(answers, u"/details/titleIsMine"_s, true);
    return with(answers, u"/details/movedDepartment"_s, false);
}

inline catalogue::Assessment assessed(const QJsonObject& answers, QDate on = day)
{
    const auto request = requestFromJson(answers);
    if (!request)
        qFatal("%s", qPrintable(request.error().arguments.join(u" | ")));
    return catalogue::assess(procedure(request->procedure), *request, on);
}

/// Ids of the reasons with that effect.
inline QStringList reasons(const catalogue::Assessment& assessment, catalogue::Effect effect)
{
    QStringList ids;
    for (const catalogue::Reason& reason : assessment.reasons)
        if (reason.effect == effect)
            ids.append(reason.rule);
    return ids;
}

inline catalogue::Truth required(const catalogue::Assessment& assessment, const QString& kind)
{
    for (const auto& document : assessment.documents)
        if (document.kind == kind)
            return document.required;
    return catalogue::Truth::False;
}

} // namespace guichet::test

namespace guichet::catalogue {

/// For QCOMPARE.
inline char* toString(Truth truth)
{
    return qstrdup(truth == Truth::True ? "true" : truth == Truth::False ? "false" : "unknown");
}

} // namespace guichet::catalogue
