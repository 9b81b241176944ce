#pragma once

#include "model/Failure.h"
#include "sandbox/program/Options.h"

#include <QJsonObject>
#include <QString>
#include <memory>

namespace guichet::sandbox {

/// Every part of the running server, put together from its options. Destroying it ends running calls first.
class Assembly
{
public:
    /// Opens the data folder, the database and the socket; serves nothing yet.
    static Result<std::unique_ptr<Assembly>> make(const ServeOptions& options);
    ~Assembly();

    /// "http://127.0.0.1:8080"
    QString address() const;
    Result<void> start();

    struct Parts; ///< see Parts.h

private:
    explicit Assembly(std::unique_ptr<Parts> parts);
    static Result<QJsonObject> obey(Parts& parts, const QJsonObject& order);
    std::unique_ptr<Parts> m_parts;
};

} // namespace guichet::sandbox
