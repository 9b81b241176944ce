#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>
#include <functional>

namespace guichet::test {

/// One request as it arrived, whole.
struct Asked
{
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;

    QByteArray path() const { return target.split('?').first(); }
    QUrlQuery query() const { return QUrlQuery(QString::fromLatin1(target.mid(path().size() + 1))); }
    QUrlQuery form() const { return QUrlQuery(QString::fromLatin1(body)); }
    QByteArray header(const char* name) const { return headers.value(name); }
};

/// What goes back, well formed or not.
struct Said
{
    enum class How
    {
        Whole,
        Nothing, ///< the connection is closed without an answer
        Reset,   ///< the same, with a reset
        Silence, ///< the connection stays open, nothing comes
        Cut,     ///< the head and half of the body
        Raw,     ///< `body` as it is, then closed
    };

    int status = 200;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    How how = How::Whole;
    QByteArray before; ///< raw bytes before the answer: an interim response

    static Said json(const QJsonObject& object, int status = 200);
    static Said problem(int status, const QByteArray& type, QJsonObject more = {});
    static Said broken(How how);
    static Said raw(const QByteArray& bytes);
    static Said html();
    QByteArray bytes() const;
};

/// An HTTP server whose answers the test writes. Each connection takes one request.
class HttpPeer : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<Said(const Asked&)>;

    explicit HttpPeer(Answer answer = {});

    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    QUrl url(const QString& path = {}) const;
    const QList<Asked>& asked() const { return m_asked; }
    qsizetype count(const QByteArray& method, const QByteArray& pathStart = {}) const;
    int connections() const { return m_connections; }

private:
    void serve(QTcpSocket* socket, QByteArray* received);

    QTcpServer m_server;
    Answer m_answer;
    QList<Asked> m_asked;
    int m_connections = 0;
};

/// A whole request in `bytes`, or nothing yet.
bool parseRequest(const QByteArray& bytes, Asked* asked);
/// Sends and closes, the way it was asked for.
void say(QTcpSocket* socket, const Said& said);

} // namespace guichet::test
