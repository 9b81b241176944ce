#include "catalogue/RequestAnswers.h"

#include "model/JsonPointer.h"
#include "model/RequestJson.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

QJsonValue text(const QString& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
}

QJsonValue list(const QStringList& values)
{
    return values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(values));
}

QStringList names(const QList<Category>& categories)
{
    QStringList all;
    for (Category category : categories)
        all.append(categoryName(category));
    return all;
}

/// A part of toJson, for what has its spelling there only.
QJsonValue inJson(const Request& request, const QString& member)
{
    return toJson(request).value(member);
}

struct Answer
{
    const char* pointer;
    QJsonValue (*get)(const Request&);
};

constexpr std::array<Answer, RequestAnswers::count> answers = {{
    {"/procedure", [](const Request& r) { return text(r.procedure); }},
    {"/filedBy",
     [](const Request& r) {
         return r.filedBy == FiledBy::Unanswered ? text({})
                : r.filedBy == FiledBy::Self     ? QJsonValue(u"self"_s)
                : r.filedBy == FiledBy::Agent    ? QJsonValue(u"agent"_s)
                                                 : QJsonValue(u"third-party"_s);
     }},
    {"/civilStatus/familyName", [](const Request& r) { return text(r.civilStatus.familyName); }},
    {"/civilStatus/usageName", [](const Request& r) { return text(r.civilStatus.usageName); }},
    {"/civilStatus/givenNames", [](const Request& r) { return list(r.civilStatus.givenNames); }},
    {"/civilStatus/sex",
     [](const Request& r) {
         return r.civilStatus.sex == Sex::Unanswered ? text({})
                                                     : QJsonValue(r.civilStatus.sex == Sex::F ? u"F"_s : u"M"_s);
     }},
    {"/civilStatus/birthDate",
     [](const Request& r) {
         return r.civilStatus.birthDate ? QJsonValue(r.civilStatus.birthDate->toIso()) : text({});
     }},
    {"/civilStatus/nationality", [](const Request& r) { return text(r.civilStatus.nationality); }},
    {"/civilStatus/birthPlace/country", [](const Request& r) { return text(r.civilStatus.birthPlace.country); }},
    {"/civilStatus/birthPlace/commune", [](const Request& r) { return text(r.civilStatus.birthPlace.commune); }},
    {"/civilStatus/birthPlace/inseeCode", [](const Request& r) { return text(r.civilStatus.birthPlace.inseeCode); }},
    {"/categories", [](const Request& r) { return list(names(r.categories)); }},
    {"/contact/email", [](const Request& r) { return text(r.contact.email); }},
    {"/contact/mobile", [](const Request& r) { return text(r.contact.mobile); }},
    {"/contact/address/line1", [](const Request& r) { return text(r.contact.address.line1); }},
    {"/contact/address/line2", [](const Request& r) { return text(r.contact.address.line2); }},
    {"/contact/address/postalCode", [](const Request& r) { return text(r.contact.address.postalCode); }},
    {"/contact/address/city", [](const Request& r) { return text(r.contact.address.city); }},
    {"/contact/address/country", [](const Request& r) { return text(r.contact.address.country); }},
    {"/photoSignature",
     [](const Request& r) {
         switch (r.photoSignature.means) {
         case PhotoSignature::Means::Code:
             return QJsonValue(QJsonObject{{u"code"_s, r.photoSignature.code}});
         case PhotoSignature::Means::ClassicPhoto:
             return QJsonValue(QJsonObject{{u"classicPhoto"_s, true}});
         case PhotoSignature::Means::Unanswered:
             break;
         }
         return text({});
     }},
    {"/consents", [](const Request& r) { return inJson(r, u"consents"_s); }},
    {"/documents", [](const Request& r) { return inJson(r, u"documents"_s); }},
}};

const QHash<QString, std::size_t>& places()
{
    static const QHash<QString, std::size_t> all = [] {
        QHash<QString, std::size_t> made;
        for (std::size_t i = 0; i < answers.size(); ++i)
            made.insert(QString::fromLatin1(answers[i].pointer), i);
        return made;
    }();
    return all;
}

} // namespace

QJsonValue RequestAnswers::at(const QString& pointer) const
{
    constexpr QStringView details = u"/details/";
    if (pointer.startsWith(details)) {
        const QStringView name = QStringView(pointer).mid(details.size());
        const bool isPlain = !name.contains(u'/') && !name.contains(u'~');
        return isPlain ? m_request.details.value(name) : valueAt(m_request.details, pointer.mid(details.size() - 1));
    }
    const auto place = places().constFind(pointer);
    if (place == places().constEnd()) {
        const qsizetype slash = pointer.lastIndexOf(u'/');
        return slash > 0 ? at(pointer.left(slash)).toObject().value(QStringView(pointer).mid(slash + 1))
                         : QJsonValue(QJsonValue::Undefined);
    }
    auto& known = m_known[*place];
    if (!known)
        known = answers[*place].get(m_request);
    return *known;
}

} // namespace guichet::catalogue
