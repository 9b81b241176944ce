#pragma once

#include "model/Failure.h"
#include "server/notices/Mail.h"

namespace guichet::server {

/// Brings one mail to whoever delivers it. Errors: mailRefused if this one will never be taken, mailUndelivered if it
/// may be later.
class MailSender
{
public:
    virtual ~MailSender() = default;
    virtual Result<void> send(const Mail& mail) = 0;
};

} // namespace guichet::server
