#include "server/TestDatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

bool isOnPostgreSql()
{
    return !qEnvironmentVariableIsEmpty("GUICHET_TEST_DATABASE");
}

QString freshDatabase(const QString& folder)
{
    if (!isOnPostgreSql())
        return u"sqlite:"_s + folder + u"/server.sqlite"_s;
    QUrl address(qEnvironmentVariable("GUICHET_TEST_DATABASE"));
    const QString name = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        QSqlDatabase server = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        server.setHostName(QUrlQuery(address).queryItemValue(u"host"_s));
        server.setUserName(address.userName());
        server.setDatabaseName(address.path().mid(1));
        QSqlQuery query(server.open() ? server : QSqlDatabase());
        if (!query.exec(u"CREATE DATABASE %1"_s.arg(name)))
            qFatal("no database for a test: %s", qPrintable(server.lastError().text() + query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
    address.setPath(u'/' + name);
    return address.toString(QUrl::FullyEncoded);
}

} // namespace guichet::test
