#pragma once

#include "catalogue/Answers.h"

/// A complete request of any motif, made from its own questions.
namespace guichet::test {

/// An answer to any question, plain and correct; what a motif needs otherwise stands in `own`.
inline QJsonValue plainAnswer(const catalogue::Field& field)
{
    switch (field.kind) {
    case catalogue::FieldKind::Name:
        return u"Haddad"_s;
    case catalogue::FieldKind::GivenNames:
        return QJsonArray{u"Yasmina"_s};
    case catalogue::FieldKind::Date:
        return u"2026-10-05"_s;
    case catalogue::FieldKind::PartialDate:
        return u"1992-04-12"_s;
    case catalogue::FieldKind::Choice:
        return field.options.first().value;
    case catalogue::FieldKind::Categories:
        return QJsonArray{u"B"_s};
    case catalogue::FieldKind::YesNo:
        return false;
    case catalogue::FieldKind::Country:
        return u"FR"_s;
    case catalogue::FieldKind::PostalCode:
        return u"37000"_s;
    case catalogue::FieldKind::Email:
        return u"y.haddad@courriel.example"_s;
    case catalogue::FieldKind::Mobile:
        return u"06 39 98 41 27"_s;
    case catalogue::FieldKind::PhotoSignature:
        return QJsonObject{{u"classicPhoto"_s, true}};
    case catalogue::FieldKind::Neph:
        return u"621201200001"_s;
    case catalogue::FieldKind::StampNumber:
        return u"1234567890123456"_s;
    case catalogue::FieldKind::Iban:
        return u"FR1420041010050500013M02606"_s;
    case catalogue::FieldKind::Siret:
        return u"73282932000074"_s;
    default:
        return u"13AA00002"_s;
    }
}

inline QJsonObject complete(const catalogue::Procedure& motif)
{
    QJsonObject answers{{u"procedure"_s, motif.id}};
    QJsonArray consents;
    for (const catalogue::Field& field : motif.fields) {
        if (field.kind == catalogue::FieldKind::Consent)
            consents.append(QJsonObject{{u"id"_s, field.consent}, {u"givenAt"_s, u"2026-11-23T09:00:00.000Z"_s}});
        else
            answers = with(answers, field.pointer, plainAnswer(field));
    }
    QJsonArray documents;
    for (const catalogue::DocumentRequirement& document : motif.documents)
        documents.append(QJsonObject{{u"kind"_s, document.kind}, {u"files"_s, QJsonArray{u"a.jpg"_s}}});
    answers[u"consents"_s] = consents;
    answers[u"documents"_s] = documents;
    if (motif.id == u"correction") {
        answers = with(answers, u"/details/firstRequest"_s, u"online"_s);
        answers = with(answers, u"/details/cardFormat"_s, true);
        answers = with(answers, u"/details/titleIsMine"_s, true);
    }
    if (motif.id == u"echange-ue")
        answers = with(answers, u"/details/issuingCountry"_s, u"ES"_s);
    if (motif.id == u"echange-hors-ue")
        answers = with(answers, u"/details/issuingCountry"_s, u"MA"_s);
    return answers;
}

inline QJsonObject complete(const QString& id)
{
    return complete(procedure(id));
}

} // namespace guichet::test
