#pragma once

#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace guichet::test {

/// oidc-provider and @tus/server of npm, started by Node as a process of its own.
class Peers
{
public:
    /// Why they can't run here; "" if they can.
    static QString missing();

    /// Uploads expire after so many milliseconds without having been finished; 0: never.
    bool start(int uploadLife = 0);
    ~Peers();

    QUrl url() const { return m_url; }
    /// The bytes that the tus server holds of an upload.
    QByteArray stored(const QUrl& upload) const;
    bool forget(const QUrl& upload) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

/// A browser without a screen: keeps cookies, follows redirects, sends the forms that it meets as they are.
class FormBrowser : public QObject
{
public:
    void open(const QUrl& address);
    const QByteArray& page() const { return m_page; } ///< the newest

private:
    void follow(QNetworkReply* reply);
    QNetworkAccessManager m_network;
    QByteArray m_page;
};

} // namespace guichet::test
