#include "scan/reading/Reading.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

/// The zone that a 2D-Doc of type 08 holds, its fillers written as spaces (ANTS specification, identifier 6F).
std::optional<Mrz> zoneIn(const TwoDDoc& doc, QDate today)
{
    const QString zone = doc.value("6F").replace(u' ', u'<');
    for (const auto& [lines, length] : {std::pair(2, 44), std::pair(3, 30), std::pair(2, 36)}) {
        QStringList rows;
        // Spaces at the end of a value are lost on the way.
        const QString whole = zone.leftJustified(qsizetype(lines) * length, u'<');
        for (int i = 0; i < lines; ++i)
            rows.append(whole.mid(qsizetype(i) * length, length));
        if (whole.size() == qsizetype(lines) * length)
            if (auto mrz = readMrz(rows, today))
                return mrz;
    }
    return std::nullopt;
}

QJsonValue placeJson(const QRectF& place)
{
    if (place.isEmpty())
        return QJsonValue();
    return QJsonObject{
        {u"x"_s, place.x()}, {u"y"_s, place.y()}, {u"width"_s, place.width()}, {u"height"_s, place.height()}};
}

QRectF placeFrom(const QJsonValue& json)
{
    return QRectF(json[u"x"_s].toDouble(), json[u"y"_s].toDouble(), json[u"width"_s].toDouble(),
                  json[u"height"_s].toDouble()) &
           QRectF(0, 0, 1, 1);
}

QJsonValue dateJson(const std::optional<PartialDate>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonValue dateJson(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const MrzReading& reading)
{
    const Mrz& mrz = reading.mrz;
    QJsonArray repairs;
    for (const MrzRepair& repair : mrz.repairs)
        repairs.append(QJsonObject{{u"line"_s, repair.line + 1},
                                   {u"column"_s, repair.column + 1},
                                   {u"read"_s, QString(repair.read)},
                                   {u"taken"_s, QString(repair.taken)}});
    return {{u"page"_s, reading.page},
            {u"place"_s, placeJson(reading.place)},
            {u"layout"_s, mrzLayoutName(mrz.layout)},
            {u"documentType"_s, mrz.documentType},
            {u"issuer"_s, mrz.issuer},
            {u"number"_s, mrz.number},
            {u"surname"_s, mrz.surname},
            {u"givenNames"_s, QJsonArray::fromStringList(mrz.givenNames)},
            {u"nationality"_s, mrz.nationality},
            {u"sex"_s, mrz.sex == Sex::F   ? QJsonValue(u"F"_s)
                       : mrz.sex == Sex::M ? QJsonValue(u"M"_s)
                                           : QJsonValue()},
            {u"birthDate"_s, dateJson(mrz.birth)},
            {u"expiryDate"_s, dateJson(mrz.expiry)},
            {u"lines"_s, QJsonArray::fromStringList(mrz.lines)},
            {u"repairs"_s, repairs}};
}

QJsonArray toJson(const QList<TwoDDocField>& fields)
{
    QJsonArray all;
    for (const TwoDDocField& field : fields)
        all.append(QJsonObject{{u"id"_s, field.id}, {u"value"_s, field.value}, {u"cut"_s, field.cut}});
    return all;
}

QJsonObject toJson(const TwoDDocReading& reading)
{
    const TwoDDoc& doc = reading.doc;
    return {{u"page"_s, reading.page},
            {u"place"_s, placeJson(reading.place)},
            {u"version"_s, doc.version},
            {u"type"_s, doc.type},
            {u"typeText"_s, twoDDocTypeText(doc)},
            {u"perimeter"_s, doc.perimeter},
            {u"authority"_s, doc.authority},
            {u"certificate"_s, doc.certificate},
            {u"issued"_s, dateJson(doc.issued)},
            {u"signed"_s, dateJson(doc.sealed)},
            {u"authenticity"_s, authenticityName(reading.authenticity)},
            {u"complete"_s, doc.complete},
            {u"fields"_s, toJson(doc.fields)},
            {u"annex"_s, toJson(doc.annex)},
            {u"code"_s, QString::fromLatin1(doc.code.toBase64())}};
}

/// The zone before repair, so that reading it anew tells the repairs again.
QStringList linesAsRead(const QJsonObject& json)
{
    QStringList lines;
    for (const QJsonValue& line : json[u"lines"_s].toArray())
        lines.append(line.toString());
    for (const QJsonValue& repair : json[u"repairs"_s].toArray()) {
        const int line = repair[u"line"_s].toInt() - 1;
        const int column = repair[u"column"_s].toInt() - 1;
        const QString read = repair[u"read"_s].toString();
        if (line >= 0 && line < lines.size() && column >= 0 && column < lines[line].size() && read.size() == 1)
            lines[line][column] = read[0];
    }
    return lines;
}

} // namespace

Reading readingOf(const QList<FoundText>& texts, const TwoDDocCertificates& certificates, QDate today)
{
    Reading reading;
    for (const FoundText& found : texts) {
        if (found.kind == protocol::FoundKind::Mrz && !reading.mrz) {
            if (const auto mrz = readMrz(QString::fromLatin1(found.text).split(u'\n'), today))
                reading.mrz = MrzReading{found.page, found.place, *mrz};
        } else if (found.kind == protocol::FoundKind::DataMatrix && !reading.twoDDoc) {
            if (const auto doc = readTwoDDoc(found.text))
                reading.twoDDoc = TwoDDocReading{found.page, found.place, *doc, certificates.check(*doc)};
        }
    }
    if (reading.twoDDoc && !reading.mrz)
        if (const auto mrz = zoneIn(reading.twoDDoc->doc, today))
            reading.mrz = MrzReading{reading.twoDDoc->page, {}, *mrz};
    return reading;
}

QJsonObject toJson(const Reading& reading)
{
    return {{u"mrz"_s, reading.mrz ? QJsonValue(toJson(*reading.mrz)) : QJsonValue()},
            {u"twoDDoc"_s, reading.twoDDoc ? QJsonValue(toJson(*reading.twoDDoc)) : QJsonValue()}};
}

Reading readingFromJson(const QJsonObject& json, QDate today)
{
    Reading reading;
    const QJsonObject zone = json[u"mrz"_s].toObject();
    if (const auto mrz = readMrz(linesAsRead(zone), today))
        reading.mrz = MrzReading{std::max(1, zone[u"page"_s].toInt()), placeFrom(zone[u"place"_s]), *mrz};
    const QJsonObject code = json[u"twoDDoc"_s].toObject();
    if (const auto doc = readTwoDDoc(QByteArray::fromBase64(code[u"code"_s].toString().toLatin1())))
        reading.twoDDoc = TwoDDocReading{std::max(1, code[u"page"_s].toInt()), placeFrom(code[u"place"_s]), *doc,
                                         authenticityFromName(code[u"authenticity"_s].toString())};
    return reading;
}

} // namespace guichet::scan
