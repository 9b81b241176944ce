#include "scan/reading/ReadingTexts.h"

#include "scan/reading/PaperFacts.h"

#include <QCoreApplication>
#include <algorithm>

namespace guichet::scan {

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

QString capitalsOf(const QStringList& names)
{
    return names.join(u' ');
}

void add(QList<ReadValue>& all, const QString& label, const QString& value)
{
    if (!value.trimmed().isEmpty())
        all.append({label, value.trimmed()});
}

} // namespace

QList<ReadValue> readValues(const Reading& reading)
{
    const PaperFacts facts = factsOf(reading);
    QList<ReadValue> all;
    QString addressee = facts.addressee;
    add(all, ReadingText::tr("Name on the paper"), addressee.replace(u'/', u' '));
    add(all, subjectText(Subject::FamilyName), facts.familyName);
    add(all, ReadingText::tr("Usage name"), facts.usageName);
    add(all, subjectText(Subject::GivenNames), capitalsOf(facts.givenNames));
    add(all, subjectText(Subject::BirthDate), facts.birth ? facts.birth->toDisplay() : QString());
    if (facts.sex != Sex::Unanswered)
        add(all, subjectText(Subject::Sex), facts.sex == Sex::F ? QStringLiteral("F") : QStringLiteral("M"));
    add(all, subjectText(Subject::Address), facts.address ? addressLine(*facts.address) : QString());
    if (reading.mrz) {
        add(all, ReadingText::tr("Number of the paper"), reading.mrz->mrz.number);
        if (reading.mrz->mrz.expiry)
            add(all, subjectText(Subject::Expiry), reading.mrz->mrz.expiry->toDisplay());
    }
    add(all, ReadingText::tr("NEPH number"), facts.neph);
    if (reading.twoDDoc && reading.twoDDoc->doc.issued)
        add(all, subjectText(Subject::IssueDate), PartialDate::fromDate(*reading.twoDDoc->doc.issued).toDisplay());
    return all;
}

QStringList readSources(const Reading& reading)
{
    QStringList all;
    if (reading.mrz && !reading.mrz->place.isEmpty())
        all.append(ReadingText::tr("Read in the lines for machines; their check digits agree."));
    if (reading.mrz && !reading.mrz->mrz.repairs.isEmpty())
        all.append(ReadingText::tr("%n character(s) were taken for the one that looks alike.", nullptr,
                                   static_cast<int>(reading.mrz->mrz.repairs.size())));
    if (reading.twoDDoc)
        all.append(ReadingText::tr("Read in the 2D-Doc code (%1). %2")
                       .arg(twoDDocTypeText(reading.twoDDoc->doc), authenticityText(reading.twoDDoc->authenticity)));
    return all;
}

QString verdictText(const ScanReport& report)
{
    const auto warns = [](const Finding& finding) { return finding.severity != Severity::Info && !finding.compared; };
    if (report.verdict() == Verdict::Doubtful && std::ranges::none_of(report.findings, warns))
        return ReadingText::tr("Readable. Please compare.");
    return verdictText(report.verdict());
}

QString authenticityText(Authenticity authenticity)
{
    switch (authenticity) {
    case Authenticity::Unchecked:
        return ReadingText::tr("Read, not authenticated.");
    case Authenticity::Verified:
        return ReadingText::tr("Its signature is the issuer’s.");
    case Authenticity::Unconfirmed:
        return ReadingText::tr("Read; its signature could not be confirmed.");
    }
    Q_UNREACHABLE();
}

} // namespace guichet::scan
