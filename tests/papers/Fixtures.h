#pragma once

#include "papers/Papers.h"

/// The look's invented people, as values to draw.
namespace guichet::test {

using namespace Qt::Literals::StringLiterals;

inline const QDateTime moment(QDate(2026, 11, 9), QTime(11, 38), Qt::UTC);

inline papers::PaperSettings settings(bool specimen, const QString& language = u"fr"_s)
{
    return {language, specimen, moment};
}

inline papers::ReceiptPaper receiptPaper(bool specimen, const QString& language = u"fr"_s)
{
    papers::ReceiptPaper paper;
    paper.settings = settings(specimen, language);
    paper.receipt.id = u"7d0f"_s;
    paper.receipt.number = u"26-4471-0093"_s;
    paper.receipt.filedAt = moment;
    paper.receipt.deletedAt = moment.addMonths(6);
    paper.receipt.documents = {{u"identity"_s, QByteArray(32, '\xab'), 2'100'000},
                               {u"identity"_s, QByteArray(32, '\xcd'), 1'900'000},
                               {u"residence"_s, QByteArray(32, '\x12'), 98}};
    paper.receipt.consents = {{u"loss-is-final"_s, moment.addSecs(-120)}};
    paper.receipt.overruled = {{u"blurred"_s, u"residence"_s, moment.addSecs(-180)},
                               {u"stamp-year"_s, u"/details/stampBoughtOn"_s, moment.addSecs(-160)}};
    paper.procedureTitle = u"Nouveau permis après une perte"_s;
    paper.person = u"Yasmina Haddad"_s;
    paper.documentTitles = {{u"identity"_s, u"Pièce d’identité"_s}, {u"residence"_s, u"Justificatif de domicile"_s}};
    paper.consentTexts = {
        {u"loss-is-final"_s,
         u"Je déclare la perte de mon permis. C’est définitif\u00a0: un permis retrouvé devra être détruit."_s}};
    paper.warningTexts = {{u"stamp-year"_s, u"Un timbre fiscal vaut un an\u00a0: celui-ci pourrait être refusé."_s}};
    paper.meanwhile = {
        u"Tant que l’attestation de droits à conduire n’est pas disponible, vous n’êtes pas autorisé à conduire."_s,
        u"Vous pouvez télécharger une attestation sur [Mes Points Permis](https://mespoints.example/login)."_s};
    return paper;
}

inline papers::PhotoFormPaper photoForm(bool specimen = true, const QString& language = u"fr"_s)
{
    return {settings(specimen, language),
            u"26-4471-0093"_s,
            u"Yasmina Haddad"_s,
            *PartialDate::fromIso(u"1962-00-00"),
            {u"Service d’essai des photos"_s, u"1, place du Marché"_s, u"99999 Saint-Ambroise-des-Prés"_s}};
}

inline papers::CertificatePaper certificate(bool specimen = true, const QString& language = u"fr"_s)
{
    papers::CertificatePaper paper;
    paper.settings = settings(specimen, language);
    paper.number = u"26-4471-0093"_s;
    paper.holder.familyName = u"Haddad"_s;
    paper.holder.givenNames = {u"Yasmina"_s, u"Leïla"_s};
    paper.holder.birthDate = PartialDate::fromIso(u"1962-00-00");
    paper.holder.birthPlace = {u"MA"_s, u"Tiznit"_s, {}};
    paper.categories = {Category::B, Category::C};
    paper.validFrom = QDate(2026, 10, 31);
    return paper;
}

inline papers::SummaryPaper summary(bool specimen = true, const QString& language = u"fr"_s)
{
    papers::SummaryPaper paper;
    paper.settings = settings(specimen, language);
    paper.procedureTitle = u"Nouveau permis après une perte"_s;
    paper.person = u"Yasmina Haddad"_s;
    paper.sections = {{u"État civil"_s,
                       {{u"Nom de naissance"_s, u"Haddad"_s},
                        {u"Prénoms"_s, u"Yasmina, Leïla"_s},
                        {u"Naissance"_s, u"00/00/1962, Tiznit (Maroc)"_s}}},
                      {u"Coordonnées"_s,
                       {{u"Adresse"_s, u"14, rue des Tilleuls\n99370 Saint-Ambroise-des-Prés"_s},
                        {u"Téléphone"_s, u"06 39 98 41 27"_s},
                        {u"Courriel"_s, u"y.haddad@courriel.example"_s}}},
                      {u"Photo et signature"_s, {{u"Code"_s, u"4817 20K6 9035 1173 8452 83"_s}}}};
    return paper;
}

} // namespace guichet::test
