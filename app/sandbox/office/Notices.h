#pragma once

#include "model/Failure.h"
#include "server/Clock.h"
#include "server/Language.h"
#include "server/Records.h"

namespace guichet::sandbox {

/// E-mails and SMS as files in a folder. They say only that a request has news: reason, name and procedure are for
/// after the sign-in.
class Notices
{
public:
    Notices(QString folder, const server::Texts& texts, const server::Clock& clock);

    /// Writes one for each of e-mail and mobile that the request has; gives the channels ("email", "sms").
    Result<QStringList> announce(const server::RequestRecord& request);

private:
    Result<void> write(const QString& suffix, const QString& text);

    const QString m_folder;
    const server::Texts& m_texts;
    const server::Clock& m_clock;
    int m_written = 0;
};

} // namespace guichet::sandbox
