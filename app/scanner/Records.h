#pragma once

#include "scan/source/ScannerProtocol.h"

#include <QByteArray>
#include <QJsonObject>
#include <sane/sane.h>

namespace guichet::scanner {

/// Sends records to the program that started this one. What drivers print goes nowhere from its making on.
class Records
{
public:
    Records();

    /// False if nobody listens any more.
    bool send(scan::scanner::RecordKind kind, const QByteArray& content) const;
    bool send(scan::scanner::RecordKind kind, const QJsonObject& json) const;
    void end(SANE_Status status) const;

private:
    int m_output;
};

} // namespace guichet::scanner
