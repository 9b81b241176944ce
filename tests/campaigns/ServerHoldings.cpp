#include "campaigns/ServerHoldings.h"
#include "model/Sha256.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

QByteArray digestOf(const QByteArray& bytes)
{
    return sha256(bytes);
}

QMap<QString, Papers> holdingsOf(const QString& dataFolder)
{
    QMap<QString, Papers> held;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holdings"_s);
        database.setDatabaseName(dataFolder + u"/server.sqlite"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            qFatal("the server's database can't be read");
        QSqlQuery requests(database);
        requests.exec(u"SELECT id, client_reference, folder FROM requests"_s);
        while (requests.next()) {
            QString reference = requests.value(1).toString();
            while (held.contains(reference))
                reference += u" again"_s;
            Papers& papers = held[reference];
            QSqlQuery parts(database);
            parts.prepare(u"SELECT blob FROM parts WHERE request = ?"_s);
            parts.addBindValue(requests.value(0));
            parts.exec();
            while (parts.next()) {
                QFile blob(u"%1/blobs/requests/%2/%3"_s.arg(dataFolder, requests.value(2).toString(),
                                                            parts.value(0).toString()));
                papers.append(blob.open(QIODevice::ReadOnly) ? digestOf(blob.readAll()) : QByteArray());
            }
        }
    }
    QSqlDatabase::removeDatabase(u"holdings"_s);
    return held;
}

} // namespace guichet::test
