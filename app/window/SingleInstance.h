#pragma once

#include <QLocalServer>
#include <QObject>

namespace guichet::window {

/// One window per profile: the first program listens on a socket in the profile's folder, a later one hands over what
/// it was asked to open and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& profileFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True if another program of this profile answered and took over `open` (a draft's id, a file's absolute path or
    /// nothing). False if this program is the first; it listens from then on.
    bool handOver(const QString& open);

signals:
    /// A later program was started with this to open; empty if it only wants the window in front.
    void openWanted(const QString& open);

private:
    void listen();
    void readFrom(QLocalSocket* socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace guichet::window
