#include "scan/reading/Filling.h"

#include "scan/reading/PaperFacts.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

/// "DE LA ROCHE-NOIRE" as "De La Roche-Noire".
QString asName(const QString& capitals)
{
    QString name = capitals.toLower();
    bool start = true;
    for (QChar& each : name) {
        if (start)
            each = each.toUpper();
        start = !each.isLetter();
    }
    return name;
}

class Filler
{
public:
    explicit Filler(const Request& request)
        : m_filling{request, {}}
    {
    }

    void text(QString& answer, const QString& value, const char* pointer)
    {
        if (!answer.trimmed().isEmpty() || value.isEmpty())
            return;
        answer = value;
        m_filling.pointers.append(QString::fromLatin1(pointer));
    }

    void filled(const char* pointer) { m_filling.pointers.append(QString::fromLatin1(pointer)); }

    Request& request() { return m_filling.request; }
    Filling result() const { return m_filling; }

private:
    Filling m_filling;
};

void fillPerson(Filler& filler, const PaperFacts& facts)
{
    CivilStatus& person = filler.request().civilStatus;
    if (!facts.familyNameCut)
        filler.text(person.familyName, asName(facts.familyName), "/civilStatus/familyName");
    if (facts.usageName != facts.familyName)
        filler.text(person.usageName, asName(facts.usageName), "/civilStatus/usageName");
    QStringList names = facts.givenNames;
    if (facts.givenNamesCut && !names.isEmpty())
        names.removeLast(); // only its start was printed
    if (person.givenNames.join(QString()).trimmed().isEmpty() && !names.isEmpty()) {
        person.givenNames.clear();
        for (const QString& name : std::as_const(names))
            person.givenNames.append(asName(name));
        filler.filled("/civilStatus/givenNames");
    }
    if (person.sex == Sex::Unanswered && facts.sex != Sex::Unanswered) {
        person.sex = facts.sex;
        filler.filled("/civilStatus/sex");
    }
    if (!person.birthDate && facts.birth) {
        person.birthDate = facts.birth;
        filler.filled("/civilStatus/birthDate");
    }
    filler.text(person.nationality, facts.nationality, "/civilStatus/nationality");
}

void fillAddress(Filler& filler, const PaperAddress& read)
{
    Address& home = filler.request().contact.address;
    // All of it or nothing: half of one address and half of another is none.
    const bool empty = (home.line1 + home.line2 + home.postalCode + home.city).trimmed().isEmpty();
    if (!empty || read.lines.isEmpty())
        return;
    filler.text(home.line1, asName(read.lines.last()), "/contact/address/line1");
    filler.text(home.line2, asName(read.lines.mid(0, read.lines.size() - 1).join(u", "_s)), "/contact/address/line2");
    filler.text(home.postalCode, read.postalCode, "/contact/address/postalCode");
    filler.text(home.city, asName(read.town), "/contact/address/city");
}

} // namespace

Filling fillEmpty(const Request& request, const Reading& reading, const QString& kind)
{
    Filler filler(request);
    const PaperFacts facts = factsOf(reading);
    const bool own = kind == u"identity" || kind == u"licence-copy" || kind == u"regular-stay";
    if (own)
        fillPerson(filler, facts);
    if (facts.address && (own || kind == u"residence"))
        fillAddress(filler, *facts.address);
    return filler.result();
}

} // namespace guichet::scan
