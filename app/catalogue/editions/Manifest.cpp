#include "catalogue/editions/Manifest.h"

#include "catalogue/Failures.h"
#include "model/JsonReading.h"
#include "model/Sha256.h"
#include "model/ValueJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

constexpr int format = 1;
constexpr int highestNumber = 999'999'999;
constexpr int digestSize = 32;
constexpr int longestList = 100'000;

Failure unreadable(const QString& what)
{
    return fail(failure::manifestUnreadable, {what}).value();
}

/// The bytes that a text of exactly that many means; empty if it means none.
QByteArray exactly(const QByteArray::FromBase64Result& decoded, qsizetype size)
{
    return decoded && decoded.decoded.size() == size ? *decoded : QByteArray();
}

class Reader
{
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object)
        , m_json(object, QString(), m_failure)
    {
    }

    Result<Manifest> read()
    {
        static const QStringList members = {u"format"_s,  u"number"_s, u"edition"_s,   u"issuedAt"_s,
                                            u"expires"_s, u"files"_s,  u"announces"_s, u"retires"_s};
        for (const QString& member : m_object.keys())
            require(members.contains(member), u'/' + member);
        Manifest manifest;
        manifest.number = static_cast<int>(whole("number", highestNumber));
        manifest.edition = m_json.text("edition", 20);
        static const QRegularExpression name(u"^[0-9]{4}\\.[0-9]{2}(\\.[0-9]+)?\\z"_s);
        require(name.match(manifest.edition).hasMatch(), u"/edition"_s);
        manifest.issuedAt = momentFromJson(m_json, "issuedAt");
        manifest.expires = QDate::fromString(m_json.text("expires", 10), Qt::ISODate);
        require(manifest.issuedAt.isValid(), u"/issuedAt"_s);
        require(manifest.expires.isValid() && manifest.expires >= manifest.issuedAt.date(), u"/expires"_s);
        manifest.files = files();
        manifest.announces = keys("announces");
        manifest.retires = keys("retires");
        if (m_failure)
            return fail(unreadable(m_failure->arguments.value(0)));
        return manifest;
    }

private:
    void require(bool holds, const QString& pointer)
    {
        if (!holds && !m_failure)
            m_failure = unreadable(pointer);
    }

    /// A whole number from 1 on: 1.5 and 1e300 are none.
    qint64 whole(const char* member, qint64 highest)
    {
        const double number = m_object.value(QLatin1StringView(member)).toDouble();
        const bool good = number >= 1 && number <= static_cast<double>(highest) && number == std::floor(number);
        require(good, u'/' + QString::fromLatin1(member));
        return good ? static_cast<qint64>(number) : 0;
    }

    QMap<QString, Manifest::File> files()
    {
        QMap<QString, Manifest::File> all;
        const QJsonObject list = m_json.object("files");
        require(!list.isEmpty() && list.size() <= editionFilesLimit, u"/files"_s);
        qint64 total = 0;
        for (auto entry = list.begin(); entry != list.end() && !m_failure; ++entry) {
            const QString pointer = u"/files/"_s + entry.key();
            const QJsonObject json = entry.value().toObject();
            const QByteArray digest = json.value(u"sha256").toString().toLatin1();
            const Manifest::File file{QByteArray::fromHex(digest), json.value(u"bytes").toInteger()};
            require(isCatalogueFileName(entry.key()) && json.size() == 2, pointer);
            require(file.sha256.size() == digestSize && file.sha256.toHex() == digest, pointer + u"/sha256"_s);
            require(file.bytes >= 1 && file.bytes <= catalogueFileLimit, pointer + u"/bytes"_s);
            total += file.bytes;
            all.insert(entry.key(), file);
        }
        require(total <= editionSizeLimit, u"/files"_s);
        return all;
    }

    QList<QByteArray> keys(const char* member)
    {
        QList<QByteArray> all;
        const QString pointer = u'/' + QString::fromLatin1(member);
        require(m_object.value(QLatin1StringView(member)).isArray(), pointer);
        const QJsonArray list = m_json.array(member, longestList);
        require(list.size() <= editionKeysLimit, pointer);
        for (const QJsonValue& each : list) {
            const auto decoded =
                QByteArray::fromBase64Encoding(each.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            const QByteArray key = exactly(decoded, publicKeySize);
            require(!key.isEmpty() && !all.contains(key), pointer);
            all.append(key);
        }
        return all;
    }

    QJsonObject m_object;
    std::optional<Failure> m_failure;
    JsonReader m_json;
};

QJsonArray toJson(const QList<QByteArray>& keys)
{
    QJsonArray all;
    for (const QByteArray& key : keys)
        all.append(QString::fromLatin1(key.toBase64()));
    return all;
}

} // namespace

Result<Manifest> manifestFromJson(const QByteArray& bytes)
{
    const Result<QJsonObject> object = parseJsonObject(bytes, manifestLimit);
    if (!object)
        return fail(unreadable(u"edition.json"_s));
    const int itsFormat = object->value(u"format").toInt();
    if (itsFormat > format)
        return fail(failure::manifestNewer, {QString::number(itsFormat), QString::number(format)});
    if (itsFormat != format)
        return fail(unreadable(u"/format"_s));
    return Reader(*object).read();
}

Manifest manifestOf(const Catalogue& catalogue, const CatalogueFiles& files, const QDateTime& issuedAt)
{
    Manifest manifest;
    manifest.number = catalogue.number();
    manifest.edition = catalogue.edition();
    manifest.issuedAt = issuedAt;
    manifest.expires = catalogue.expires();
    for (auto file = files.begin(); file != files.end(); ++file)
        manifest.files.insert(file.key(), {sha256(*file), file->size()});
    return manifest;
}

QByteArray toJson(const Manifest& manifest)
{
    QJsonObject files;
    for (auto file = manifest.files.begin(); file != manifest.files.end(); ++file)
        files.insert(file.key(),
                     QJsonObject{{u"sha256"_s, QString::fromLatin1(file->sha256.toHex())}, {u"bytes"_s, file->bytes}});
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"number"_s, manifest.number},
                                     {u"edition"_s, manifest.edition},
                                     {u"issuedAt"_s, momentToJson(manifest.issuedAt)},
                                     {u"expires"_s, manifest.expires.toString(Qt::ISODate)},
                                     {u"files"_s, files},
                                     {u"announces"_s, toJson(manifest.announces)},
                                     {u"retires"_s, toJson(manifest.retires)}})
        .toJson(QJsonDocument::Indented);
}

} // namespace guichet::catalogue
