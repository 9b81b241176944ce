#include "Answers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace guichet::examples {

namespace {

QString datedText(const QString& text, QDate today)
{
    static const QRegularExpression relative(u"\\Atoday([+-][0-9]{1,4})?\\z"_s);
    if (text == u"now")
        return today.toString(Qt::ISODate) + u"T12:00:00.000Z"_s;
    const QRegularExpressionMatch match = relative.match(text);
    return match.hasMatch() ? today.addDays(match.captured(1).toInt()).toString(Qt::ISODate) : text;
}

} // namespace

QJsonValue dated(const QJsonValue& value, QDate today)
{
    if (value.isString())
        return datedText(value.toString(), today);
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray from = value.toArray();
        for (const auto& each : from)
            array.append(dated(each, today));
        return array;
    }
    if (value.isObject()) {
        const QJsonObject from = value.toObject();
        QJsonObject object;
        for (auto each = from.begin(); each != from.end(); ++each)
            object.insert(each.key(), dated(each.value(), today));
        return object;
    }
    return value;
}

bool writeAnswers(const QString& from, const QString& to, QDate today)
{
    for (const QString& name : QDir(from).entryList({u"*.json"_s}, QDir::Files)) {
        QFile source(from + u'/' + name);
        QFile target(to + u'/' + name);
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            return false;
        const QJsonDocument read = QJsonDocument::fromJson(source.readAll());
        const QByteArray bytes = QJsonDocument(dated(read.object(), today).toObject()).toJson();
        if (!read.isObject() || target.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace guichet::examples
