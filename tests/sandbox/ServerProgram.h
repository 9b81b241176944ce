#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace guichet::sandbox::testing {

struct Answer
{
    int status = 0;                        ///< 0: none came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray header(const char* lowerCaseName) const { return headers.value(lowerCaseName); }
};

/// guichet-server as a process of its own, called through its socket by cpp-httplib's client, which repeats nothing.
class ServerProgram
{
public:
    explicit ServerProgram(QStringList options = {QStringLiteral("--sandbox")});
    ~ServerProgram();

    bool start();
    void kill();     ///< as a power cut would
    int terminate(); ///< SIGTERM; its exit code

    static int exitCode(const QStringList& arguments, QByteArray* errors = nullptr, QByteArray* output = nullptr);
    int ctl(const QStringList& words, QByteArray* output = nullptr) const;

    Answer call(const QByteArray& method, const QByteArray& target, const QHash<QByteArray, QByteArray>& headers = {},
                const QByteArray& body = {}, int patience = 10) const;
    Answer postForm(const QByteArray& target, const QList<std::pair<QByteArray, QByteArray>>& form) const;

    /// An access token by device grant; needs --auto-approve.
    QByteArray token() const;
    /// A filing of a complete loss request with its documents uploaded.
    QByteArray preparedFiling(const QByteArray& token, const QByteArray& photoCode = "ABCD1234ABCD1234ABCD12") const;
    Answer submit(const QByteArray& token, const QByteArray& key, const QByteArray& filing, int patience = 10) const;

    QByteArray address() const { return m_address; }
    /// Calls go to this address from now on: a proxy's.
    void callThrough(const QByteArray& address) { m_proxy = address; }
    QString data() const { return m_data.path(); }

    QByteArray upload(const QByteArray& token, const QByteArray& bytes) const;

private:
    QTemporaryDir m_data;
    QStringList m_options;
    QString m_database; ///< where PostgreSQL is tested
    std::unique_ptr<QProcess> m_process;
    QByteArray m_address;
    QByteArray m_proxy;
};

} // namespace guichet::sandbox::testing
