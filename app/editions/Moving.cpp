#include "editions/Moving.h"

#include "catalogue/Assessment.h"
#include "editions/Failures.h"
#include "model/JsonPointer.h"
#include "model/RequestJson.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::editions {

namespace {

using catalogue::Field;
using catalogue::Procedure;

/// A question covers an answer if it asks for it, for a part of it or for what it is a part of.
bool asks(const Procedure& procedure, const QString& pointer)
{
    return std::ranges::any_of(procedure.fields, [&](const Field& field) {
        return field.consent.isEmpty() && (field.pointer == pointer || field.pointer.startsWith(pointer + u'/') ||
                                           pointer.startsWith(field.pointer + u'/'));
    });
}

const Field* consentField(const Procedure& procedure, const QString& id)
{
    const auto found = std::ranges::find(procedure.fields, id, &Field::consent);
    return found == procedure.fields.end() ? nullptr : &*found;
}

QString escaped(const QString& name)
{
    return QString(name).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

/// Pointers of the single answers below a value; a list is one answer.
QStringList answersBelow(const QJsonValue& value, const QString& pointer)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isObject())
        return {pointer};
    QStringList all;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        all += answersBelow(*member, pointer + u'/' + escaped(member.key()));
    return all;
}

/// The object without that member; objects that become empty go with it.
QJsonObject without(QJsonObject object, const QStringList& path)
{
    const QString name = QString(path.first()).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    if (path.size() == 1) {
        object.remove(name);
        return object;
    }
    const QJsonObject rest = without(object.value(name).toObject(), path.mid(1));
    if (rest.isEmpty())
        object.remove(name);
    else
        object.insert(name, rest);
    return object;
}

QJsonObject withoutValueAt(const QJsonObject& object, const QString& pointer)
{
    return without(object, pointer.mid(1).split(u'/'));
}

/// Answers given that `before` asked for and `after` doesn't. Where `before` isn't known, those of the procedure's own
/// questions: the rest is in every request.
QStringList goneAnswers(const QJsonObject& request, const Procedure* before, const Procedure& after)
{
    QStringList gone;
    for (const QString& part : {u"civilStatus"_s, u"contact"_s, u"categories"_s, u"photoSignature"_s, u"details"_s})
        for (const QString& pointer : answersBelow(request.value(part), u'/' + part))
            if (!asks(after, pointer) && (before ? asks(*before, pointer) : part == u"details"))
                gone.append(pointer);
    return gone;
}

/// The same for a paper.
bool isGone(const DocumentKind& kind, const Procedure* before, const Procedure& after)
{
    return !after.document(kind) && (!before || before->document(kind));
}

bool sameWords(const Field* one, const Field* other)
{
    return one && other && one->label == other->label;
}

bool mustBeGivenAgain(const QString& consent, const Procedure* before, const Procedure& after)
{
    const Field* now = consentField(after, consent);
    return !now || (before && !sameWords(consentField(*before, consent), now));
}

/// Asked under no edition that is known: its place must do.
ChangedThing question(const Procedure* procedure, const QString& pointer)
{
    if (procedure)
        for (const Field& field : procedure->fields)
            if (pointer == field.pointer || pointer.startsWith(field.pointer + u'/'))
                return {pointer, field.label};
    return {pointer, {pointer, pointer}};
}

ChangedThing document(const Procedure* procedure, const DocumentKind& kind)
{
    const catalogue::DocumentRequirement* found = procedure ? procedure->document(kind) : nullptr;
    return {kind, found ? found->title : catalogue::LocalText{kind, kind}};
}

bool hasRule(const Procedure& procedure, const QString& id)
{
    return std::ranges::any_of(procedure.rules, [&](const catalogue::Rule& rule) { return rule.id == id; });
}

Result<const Procedure*> procedureIn(const catalogue::Catalogue& catalogue, const QString& id)
{
    const Procedure* found = catalogue.find(id);
    if (!found || !found->isPrepared())
        return fail(failure::procedureDropped, {catalogue.edition()});
    return found;
}

/// Moves what the edition doesn't ask out of the request and brings back what it does.
class Mover
{
public:
    Mover(vault::DraftContent& content, const Procedure* before, const Procedure& after, QString to)
        : m_content(content)
        , m_aside(content.aside)
        , m_before(before)
        , m_after(after)
        , m_from(editionOf(content))
        , m_to(std::move(to))
    {
    }

    Result<void> move()
    {
        const Result<Request> request = requestFromJson(answers(toJson(m_content.request)));
        if (!request)
            return fail(request.error());
        const QList<SupportingDocument> documents = m_content.request.documents;
        m_content.request = *request;
        m_content.request.documents = documents;
        papers();
        keepUnderEdition<Consent>(m_content.request.consents, "consents", [this](const Consent& each) {
            return !mustBeGivenAgain(each.id, m_before, m_after);
        });
        keepUnderEdition<Overruled>(m_content.request.overruled, "overruled", [this](const Overruled& each) {
            return !m_before || !hasRule(*m_before, each.warning) || hasRule(m_after, each.warning);
        });
        m_content.aside = m_aside;
        m_content.edition = m_to;
        return {};
    }

private:
    QJsonObject answers(QJsonObject request)
    {
        QJsonObject kept = m_aside.value(u"answers"_s).toObject();
        for (const QString& pointer : goneAnswers(request, m_before, m_after)) {
            kept.insert(pointer, valueAt(request, pointer));
            request = withoutValueAt(request, pointer);
        }
        for (const QString& pointer : kept.keys()) {
            if (!asks(m_after, pointer))
                continue;
            // An answer given since stands, and the earlier one stays aside.
            if (answersBelow(valueAt(request, pointer), pointer).isEmpty())
                request = withValueAt(request, pointer, kept.take(pointer)).value_or(request);
        }
        m_aside.insert(u"answers"_s, kept);
        return request;
    }

    void papers()
    {
        QList<SupportingDocument> here;
        QList<SupportingDocument> kept;
        const auto lay = [](QList<SupportingDocument>& list, const SupportingDocument& paper) {
            const auto same = std::ranges::find(list, paper.kind, &SupportingDocument::kind);
            if (same == list.end())
                list.append(paper);
            else
                same->files += paper.files;
        };
        for (const SupportingDocument& each : std::as_const(m_content.request.documents))
            lay(isGone(each.kind, m_before, m_after) ? kept : here, each);
        for (const SupportingDocument& each : listFrom<SupportingDocument>("documents"))
            lay(m_after.document(each.kind) ? here : kept, each);
        m_content.request.documents = here;
        put("documents", kept);
    }

    /// What was given under one edition's words only counts under these: it comes back with them.
    template <typename Given>
    void keepUnderEdition(QList<Given>& here, const char* name, auto stays)
    {
        QJsonObject byEdition = m_aside.value(QLatin1StringView(name)).toObject();
        Request aside;
        QList<Given>& list = membersOf<Given>(aside);
        for (const Given& each : std::as_const(here))
            if (!stays(each))
                list.append(each);
        here.removeIf([&](const Given& each) { return !stays(each); });
        const QString member = QLatin1StringView(name);
        Request returning = requestFromJson({{member, byEdition.take(m_to)}}).value_or(Request());
        for (const Given& each : membersOf<Given>(returning))
            if (!here.contains(each))
                here.append(each);
        if (!list.isEmpty())
            byEdition.insert(m_from, toJson(aside).value(member));
        m_aside.insert(member, byEdition);
    }

    template <typename Given>
    static QList<Given>& membersOf(Request& request)
    {
        if constexpr (std::is_same_v<Given, Consent>)
            return request.consents;
        else if constexpr (std::is_same_v<Given, Overruled>)
            return request.overruled;
        else
            return request.documents;
    }

    template <typename Given>
    QList<Given> listFrom(const char* name) const
    {
        const QString member = QLatin1StringView(name);
        Request aside = requestFromJson({{member, m_aside.value(member)}}).value_or(Request());
        return membersOf<Given>(aside);
    }

    template <typename Given>
    void put(const char* name, const QList<Given>& list)
    {
        Request aside;
        membersOf<Given>(aside) = list;
        m_aside.insert(QLatin1StringView(name), toJson(aside).value(QLatin1StringView(name)));
    }

    vault::DraftContent& m_content;
    QJsonObject m_aside;
    const Procedure* m_before;
    const Procedure& m_after;
    QString m_from;
    QString m_to;
};

} // namespace

QString editionOf(const vault::DraftContent& content)
{
    return content.edition.isEmpty() ? firstEdition : content.edition;
}

QString editionOf(const vault::DraftSummary& summary)
{
    return summary.edition.isEmpty() ? firstEdition : summary.edition;
}

Result<const Procedure*> procedureUnderItsEdition(EditionStore& store, const vault::DraftContent& content)
{
    const auto edition = store.known(editionOf(content));
    if (!edition)
        return fail(edition.error());
    return procedureIn(**edition, content.request.procedure);
}

EditionChange changeBetween(const Procedure* before, const Procedure& after, const Request& request, QDate on)
{
    EditionChange change;
    for (const QString& pointer : goneAnswers(toJson(request), before, after))
        change.goneQuestions.append(question(before, pointer));
    for (const Consent& consent : request.consents)
        if (const Field* field = consentField(after, consent.id); field && mustBeGivenAgain(consent.id, before, after))
            change.consentsAgain.append({consent.id, field->label});
    for (const SupportingDocument& each : request.documents)
        if (isGone(each.kind, before, after))
            change.goneDocuments.append(document(before, each.kind));
    if (!before)
        return change;
    for (const Field& field : after.fields)
        if (!before->field(field.pointer) && catalogue::isAsked(field, request, on))
            change.newQuestions.append({field.pointer, field.label});
    const auto wanted = [&](const Procedure& procedure) {
        QList<DocumentKind> kinds;
        for (const catalogue::AssessedDocument& each : catalogue::assess(procedure, request, on).documents)
            if (each.required == catalogue::Truth::True || each.advised)
                kinds.append(each.kind);
        return kinds;
    };
    const QList<DocumentKind> wantedBefore = wanted(*before);
    for (const DocumentKind& kind : wanted(after))
        if (!wantedBefore.contains(kind))
            change.newDocuments.append(document(&after, kind));
    return change;
}

Result<vault::DraftContent> moved(vault::DraftContent content, const Procedure* before, const catalogue::Catalogue& to,
                                  const QDateTime& now)
{
    const auto after = procedureIn(to, content.request.procedure);
    if (!after)
        return fail(after.error());
    if (const auto done = Mover(content, before, **after, to.edition()).move(); !done)
        return fail(done.error());
    content.journal.append({now, u"moved"_s, to.edition()});
    return content;
}

} // namespace guichet::editions
