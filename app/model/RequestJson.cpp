#include "model/RequestJson.h"

#include "model/Failures.h"
#include "model/ValueJson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet {

namespace {

void put(QJsonObject& object, const char* name, const QString& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(name), value);
}

void put(QJsonObject& object, const char* name, const QJsonObject& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(name), value);
}

void put(QJsonObject& object, const char* name, const QJsonArray& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(name), value);
}

QString filedByName(FiledBy filedBy)
{
    switch (filedBy) {
    case FiledBy::Unanswered:
        return {};
    case FiledBy::Self:
        return u"self"_s;
    case FiledBy::ThirdParty:
        return u"third-party"_s;
    case FiledBy::Agent:
        return u"agent"_s;
    }
    Q_UNREACHABLE();
}

QString sexName(Sex sex)
{
    return sex == Sex::Unanswered ? QString() : sex == Sex::F ? u"F"_s : u"M"_s;
}

QJsonObject toJson(const CivilStatus& status)
{
    QJsonObject place;
    put(place, "country", status.birthPlace.country);
    put(place, "commune", status.birthPlace.commune);
    put(place, "inseeCode", status.birthPlace.inseeCode);
    QJsonObject json;
    put(json, "familyName", status.familyName);
    put(json, "usageName", status.usageName);
    put(json, "givenNames", QJsonArray::fromStringList(status.givenNames));
    put(json, "sex", sexName(status.sex));
    put(json, "birthDate", status.birthDate ? status.birthDate->toIso() : QString());
    put(json, "nationality", status.nationality);
    put(json, "birthPlace", place);
    return json;
}

QJsonObject toJson(const ContactDetails& contact)
{
    QJsonObject address;
    put(address, "line1", contact.address.line1);
    put(address, "line2", contact.address.line2);
    put(address, "postalCode", contact.address.postalCode);
    put(address, "city", contact.address.city);
    put(address, "country", contact.address.country);
    QJsonObject json;
    put(json, "email", contact.email);
    put(json, "mobile", contact.mobile);
    put(json, "address", address);
    return json;
}

QJsonObject toJson(const PhotoSignature& photo)
{
    switch (photo.means) {
    case PhotoSignature::Means::Unanswered:
        return {};
    case PhotoSignature::Means::Code:
        return {{u"code"_s, photo.code}};
    case PhotoSignature::Means::ClassicPhoto:
        return {{u"classicPhoto"_s, true}};
    }
    Q_UNREACHABLE();
}

FiledBy readFiledBy(JsonReader& json)
{
    const QString name = json.text("filedBy", requestTextLimit);
    for (FiledBy each : {FiledBy::Unanswered, FiledBy::Self, FiledBy::ThirdParty, FiledBy::Agent})
        if (filedByName(each) == name)
            return each;
    json.refuse(model::failure::valueUnknown, {json.pointerTo("filedBy"), u"self, third-party, agent"_s});
    return FiledBy::Unanswered;
}

Sex readSex(JsonReader& json)
{
    const QString name = json.text("sex", requestTextLimit);
    for (Sex each : {Sex::Unanswered, Sex::F, Sex::M})
        if (sexName(each) == name)
            return each;
    json.refuse(model::failure::valueUnknown, {json.pointerTo("sex"), u"F, M"_s});
    return Sex::Unanswered;
}

CivilStatus readCivilStatus(JsonReader json)
{
    CivilStatus status;
    status.familyName = json.text("familyName", requestTextLimit);
    status.usageName = json.text("usageName", requestTextLimit);
    status.givenNames = json.texts("givenNames", requestListLimit, requestTextLimit);
    status.sex = readSex(json);
    if (const QString date = json.text("birthDate", requestTextLimit); !date.isEmpty()) {
        status.birthDate = PartialDate::fromIso(date);
        if (!status.birthDate)
            refuseDate(json, "birthDate");
    }
    status.nationality = json.text("nationality", requestTextLimit);
    JsonReader place = json.child("birthPlace");
    status.birthPlace.country = place.text("country", requestTextLimit);
    status.birthPlace.commune = place.text("commune", requestTextLimit);
    status.birthPlace.inseeCode = place.text("inseeCode", requestTextLimit);
    return status;
}

QList<Category> readCategories(JsonReader& json)
{
    QList<Category> categories;
    for (const QString& name : json.texts("categories", requestListLimit, requestTextLimit)) {
        const auto category = categoryFromName(name);
        if (!category)
            json.refuse(model::failure::valueUnknown,
                        {json.pointerTo("categories"), u"AM A1 A2 A B1 B BE C1 C1E C CE D1 D1E D DE"_s});
        else if (!categories.contains(*category))
            categories.append(*category);
    }
    return categories;
}

ContactDetails readContact(JsonReader json)
{
    ContactDetails contact;
    contact.email = json.text("email", requestTextLimit);
    contact.mobile = json.text("mobile", requestTextLimit);
    JsonReader address = json.child("address");
    contact.address.line1 = address.text("line1", requestTextLimit);
    contact.address.line2 = address.text("line2", requestTextLimit);
    contact.address.postalCode = address.text("postalCode", requestTextLimit);
    contact.address.city = address.text("city", requestTextLimit);
    contact.address.country = address.text("country", requestTextLimit);
    return contact;
}

PhotoSignature readPhotoSignature(JsonReader json)
{
    PhotoSignature photo;
    photo.code = normalisedPhotoCode(json.text("code", requestTextLimit));
    if (json.flag("classicPhoto"))
        photo.means = PhotoSignature::Means::ClassicPhoto;
    else if (json.has("code"))
        photo.means = PhotoSignature::Means::Code;
    if (photo.means != PhotoSignature::Means::Code)
        photo.code.clear();
    return photo;
}

} // namespace

QJsonObject toJson(const Request& request)
{
    QJsonArray categories;
    for (Category category : request.categories)
        categories.append(categoryName(category));
    QJsonArray documents;
    for (const SupportingDocument& document : request.documents)
        documents.append(
            QJsonObject{{u"kind"_s, document.kind}, {u"files"_s, QJsonArray::fromStringList(document.files)}});

    QJsonObject json;
    put(json, "procedure", request.procedure);
    put(json, "filedBy", filedByName(request.filedBy));
    put(json, "civilStatus", toJson(request.civilStatus));
    put(json, "categories", categories);
    put(json, "contact", toJson(request.contact));
    put(json, "photoSignature", toJson(request.photoSignature));
    put(json, "details", request.details);
    put(json, "documents", documents);
    put(json, "consents", consentsToJson(request.consents));
    put(json, "overruled", overruledToJson(request.overruled));
    return json;
}

Result<Request> requestFromJson(const QJsonObject& object)
{
    std::optional<Failure> failure;
    JsonReader json(object, QString(), failure);
    Request request;
    request.procedure = json.text("procedure", requestTextLimit);
    request.filedBy = readFiledBy(json);
    request.civilStatus = readCivilStatus(json.child("civilStatus"));
    request.categories = readCategories(json);
    request.contact = readContact(json.child("contact"));
    request.photoSignature = readPhotoSignature(json.child("photoSignature"));
    request.details = json.object("details");
    request.documents = json.objects("documents", requestListLimit, [](JsonReader& entry) {
        return SupportingDocument{entry.text("kind", requestTextLimit), entry.texts("files", requestFilesLimit, 4096)};
    });
    request.consents = consentsFromJson(json, "consents");
    request.overruled = overruledFromJson(json, "overruled");
    if (failure)
        return fail(*failure);
    return request;
}

} // namespace guichet
