#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace guichet::sandbox {

/// The command line of guichet-server, checked.
struct ServeOptions
{
    QString listen;
    QString dataFolder;
    QString database;       ///< address; empty: SQLite in the data folder
    QStringList catalogues; ///< folders of signed editions
    QString issuer;
    QString audience; ///< what a JWT must name; empty: not checked
    QString introspectionClient;
    QString introspectionSecretFile;
    QString tlsCertificate;
    QString tlsKey;
    QString publicUrl;
    QString accessLog;
    QString smtp; ///< address of the mail server; empty: nobody is told by mail
    QString smtpUser;
    QString smtpPasswordFile;
    QString mailFrom;
    QString smsDomain;
    bool sandbox = false;
    double speed = 1;
    bool autoApprove = false;
    QString scenario;
    bool trainingRoom = false;
    int tokenLife = 600; ///< seconds, sandbox
};

struct ControlOptions
{
    QString dataFolder;
    QJsonObject order;
};

struct Options
{
    QString language;
    std::optional<ServeOptions> serve;
    std::optional<ControlOptions> control;
    QString wrong;     ///< why it is wrong use
    QString printOnly; ///< help or version
};

Options optionsFrom(const QStringList& arguments);

} // namespace guichet::sandbox
