#include "vault/Header.h"

#include "model/JsonReading.h"
#include "model/ValueJson.h"
#include "vault/Generation.h"
#include "vault/TextLimits.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

QByteArray headerToFile(const DraftId& id, const QDateTime& createdAt)
{
    const QJsonObject header{
        {u"format"_s, qint64(draftFormat)},
        {u"id"_s, id.toString(QUuid::WithoutBraces)},
        {u"created"_s, momentToJson(createdAt)},
        {u"key"_s, QJsonObject{{u"derivation"_s, u"crypto_kdf_blake2b"_s}, {u"context"_s, u"gp-draft"_s}}},
        {u"cipher"_s, u"secretstream_xchacha20poly1305"_s}};
    return QJsonDocument(header).toJson();
}

qint64 headerVersion(const QByteArray& file)
{
    return QJsonDocument::fromJson(file).object().value(u"format").toInteger();
}

std::string lockNote()
{
    const QJsonObject note{{u"program"_s, QCoreApplication::applicationName().left(60)},
                           {u"process"_s, QCoreApplication::applicationPid()}};
    return QJsonDocument(note).toJson(QJsonDocument::Compact).toStdString();
}

LockHolder holderFromNote(const std::string& note)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(note)).object();
    return {object.value(u"program").toString().left(shortTextLimit), object.value(u"process").toInteger()};
}

} // namespace guichet::vault
