#pragma once

#include "server/Editions.h"
#include "server/OutputMaker.h"
#include "server/Settings.h"

namespace guichet::server {

/// Draws the papers with papers/, from the record and the catalogue. Needs a QGuiApplication: papers have fonts.
class PapersOutputMaker : public OutputMaker
{
public:
    /// All outlive the maker. Papers of a server that isn't in production are marked as specimens.
    PapersOutputMaker(const Editions& editions, const Settings& settings, const Texts& texts);

    QList<MadeOutput> atFiling(const RequestRecord& record) const override;
    QList<MadeOutput> atApproval(const RequestRecord& record) const override;
    QString title(const QString& name, Language language) const override;

private:
    QByteArray receipt(const RequestRecord& record) const;
    QByteArray photoForm(const RequestRecord& record, const Request& request) const;
    QByteArray certificate(const RequestRecord& record) const;
    const catalogue::Procedure* procedureOf(const RequestRecord& record) const;
    bool gives(const RequestRecord& record, const QString& output) const;

    const Editions& m_editions;
    const Settings& m_settings;
    const Texts& m_texts;
};

} // namespace guichet::server
