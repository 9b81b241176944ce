#include "scan/reading/Comparison.h"

#include "scan/reading/PaperFacts.h"
#include "scan/reading/Validity.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

/// Not the person whom the licence is for.
bool isAnotherPersons(const DocumentKind& kind)
{
    static const QSet<QString> kinds{u"host-identity"_s,      u"host-attestation"_s,    u"guardian-identity"_s,
                                     u"parent-attestation"_s, u"manager-attestation"_s, u"harbour-attestation"_s};
    return kinds.contains(kind);
}

/// The names on it needn't be those of the answers.
bool mayBearAnotherName(const GivenFor& given)
{
    const Request& request = *given.request;
    if (given.kind == u"residence")
        return !QSet<QString>{QString(), u"own-name"_s}.contains(request.details[u"housing"_s].toString());
    if (given.kind == u"licence-copy")
        return request.procedure == u"fab-etat-civil" || request.procedure == u"correction";
    return false;
}

QString namesOf(const CivilStatus& person)
{
    QStringList parts = person.givenNames.mid(0, 1) + QStringList{person.familyName};
    if (!person.usageName.isEmpty() && person.usageName != person.familyName)
        parts.append(u'(' + person.usageName + u')');
    return parts.join(u' ').trimmed();
}

QString familyNames(const CivilStatus& person)
{
    return person.usageName.isEmpty() || person.usageName == person.familyName
               ? person.familyName
               : person.familyName + u" / "_s + person.usageName;
}

/// One line holds all names: the family name has to stand in it, and one first name should.
void compareAddressee(const PaperFacts& facts, const CivilStatus& person, QList<Compared>& all)
{
    const QStringList words = paperWords(facts.addressee);
    const bool family = familyNameIn(words, person.familyName, person.usageName);
    const bool given = anyGivenNameIn(words, person.givenNames);
    const Agreement agreement = family  ? (given ? Agreement::Agree : Agreement::Doubtful)
                                : given ? Agreement::Doubtful
                                        : Agreement::Contradict;
    QString line = facts.addressee;
    all.append({Subject::FamilyName, line.replace(u'/', u' '), namesOf(person), agreement});
}

void compareNames(const PaperFacts& facts, const CivilStatus& person, QList<Compared>& all)
{
    if (person.familyName.isEmpty())
        return;
    if (!facts.addressee.isEmpty())
        return compareAddressee(facts, person, all);
    if (!facts.familyName.isEmpty()) {
        const PaperName paper{paperWords(facts.familyName), facts.familyNameCut, facts.namesExact};
        Agreement agreement = compareFamilyName(paper, person.familyName, person.usageName);
        if (!facts.usageName.isEmpty()) {
            const PaperName usage{paperWords(facts.usageName), false, facts.namesExact};
            agreement = std::min(agreement, compareFamilyName(usage, person.familyName, person.usageName));
        }
        all.append({Subject::FamilyName, facts.familyName, familyNames(person), agreement});
    }
    if (!facts.givenNames.isEmpty() && !person.givenNames.isEmpty()) {
        const PaperName paper{paperWords(facts.givenNames.join(u' ')), facts.givenNamesCut, facts.namesExact};
        all.append({Subject::GivenNames, facts.givenNames.join(u' '), person.givenNames.join(u' '),
                    compareGivenNames(paper, person.givenNames)});
    }
}

/// Partial dates stand for every day that they may mean.
Agreement compareDates(const PartialDate& paper, const PartialDate& answer)
{
    if (paper == answer)
        return Agreement::Agree;
    return paper.earliest() <= answer.latest() && answer.earliest() <= paper.latest() ? Agreement::Doubtful
                                                                                      : Agreement::Contradict;
}

void compareBirth(const PaperFacts& facts, const CivilStatus& person, QList<Compared>& all)
{
    if (!facts.birth || !person.birthDate)
        return;
    PartialDate paper = *facts.birth;
    constexpr int century = 100;
    // Two digits of a year fit two centuries: that of the answer if it can be.
    if (facts.centuryGuessed && paper.year() % century == person.birthDate->year() % century)
        paper = PartialDate::fromParts(person.birthDate->year(), paper.month(), paper.day()).value_or(paper);
    all.append(
        {Subject::BirthDate, paper.toDisplay(), person.birthDate->toDisplay(), compareDates(paper, *person.birthDate)});
}

void compareSex(const PaperFacts& facts, const CivilStatus& person, QList<Compared>& all)
{
    const auto letter = [](Sex sex) { return sex == Sex::F ? u"F"_s : u"M"_s; };
    if (facts.sex != Sex::Unanswered && person.sex != Sex::Unanswered)
        all.append({Subject::Sex, letter(facts.sex), letter(person.sex),
                    facts.sex == person.sex ? Agreement::Agree : Agreement::Contradict});
}

void compareNumber(const QString& paper, const QString& answer, QList<Compared>& all)
{
    const QString printed = paperWords(paper).join(QString());
    const QString typed = paperWords(answer).join(QString());
    // Numbers of other shapes are other numbers, not wrong ones.
    if (!printed.isEmpty() && printed.size() == typed.size())
        all.append({Subject::Number, paper, answer, printed == typed ? Agreement::Agree : Agreement::Contradict});
}

Finding findingOf(FindingCode code, Severity severity, int page, const Compared& compared)
{
    return {code, severity, page, 0, 0, {}, compared};
}

void removeOld(ScanReport& report)
{
    report.compared.clear();
    report.findings.removeIf([](const Finding& finding) {
        return finding.code == FindingCode::Mismatch || finding.code == FindingCode::Expired ||
               finding.code == FindingCode::WrongKind;
    });
}

} // namespace

QList<Compared> compareWithAnswers(const Reading& reading, const GivenFor& given)
{
    QList<Compared> all;
    if (!given.request || isAnotherPersons(given.kind))
        return all;
    const PaperFacts facts = factsOf(reading);
    const CivilStatus& person = given.request->civilStatus;
    if (!mayBearAnotherName(given)) {
        compareNames(facts, person, all);
        compareBirth(facts, person, all);
        compareSex(facts, person, all);
    }
    const Address& home = given.request->contact.address;
    if (facts.address && !home.line1.isEmpty())
        all.append(
            {Subject::Address, addressLine(*facts.address), addressLine(home), compareAddress(*facts.address, home)});
    const QJsonObject& details = given.request->details;
    if (given.kind == u"licence-copy")
        compareNumber(facts.licenceNumber, details[u"cardNumber"_s].toString(), all);
    compareNumber(facts.neph, details[u"licenceNumber"_s].toString(), all);
    return all;
}

ScanReport withComparison(ScanReport report, const GivenFor& given)
{
    removeOld(report);
    if (!report.read || report.read->isEmpty())
        return report;
    const int page = report.read->mrz ? report.read->mrz->page : report.read->twoDDoc->page;
    if (const auto kind = otherKind(*report.read, given.kind)) {
        report.compared.append(*kind);
        report.findings.append(findingOf(FindingCode::WrongKind, Severity::Warn, page, *kind));
    }
    report.compared += compareWithAnswers(*report.read, given);
    for (const Compared& each : std::as_const(report.compared))
        if (each.subject != Subject::Kind && each.agreement != Agreement::Agree)
            report.findings.append(findingOf(FindingCode::Mismatch,
                                             each.agreement == Agreement::Contradict ? Severity::Warn : Severity::Info,
                                             page, each));
    for (const Compared& each : validityOn(*report.read, given.kind, given.filingDay)) {
        report.compared.append(each);
        if (each.agreement != Agreement::Agree)
            report.findings.append(findingOf(FindingCode::Expired,
                                             each.agreement == Agreement::Contradict ? Severity::Warn : Severity::Info,
                                             page, each));
    }
    return report;
}

} // namespace guichet::scan
