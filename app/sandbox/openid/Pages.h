#pragma once

#include "server/Http.h"
#include "server/Language.h"

namespace guichet::sandbox {

/// Hidden members of a form: the call that the person came with.
using FormFields = QList<std::pair<QString, QString>>;

/// The few plain pages that a person sees in the browser. No script, no outside resource, every value escaped.
class Pages
{
public:
    explicit Pages(const server::Texts& texts)
        : m_texts(texts)
    {
    }

    struct SignIn
    {
        QString action; ///< where the form goes
        FormFields fields;
        bool createFirst = false;
        QString problem;  ///< what was wrong with the last try
        QString userCode; ///< of a device, to be compared (RFC 8628 §3.3.1)
    };
    server::HttpResponse signIn(const SignIn& page, server::Language language, int status = 200) const;
    /// Asks for the code shown on the other device.
    server::HttpResponse deviceCode(const QString& action, const QString& typed, const QString& problem,
                                    server::Language language) const;
    server::HttpResponse message(const QString& title, const QString& text, server::Language language,
                                 int status = 200) const;

    QString text(server::Language language, const char* source) const;

private:
    server::HttpResponse page(const QString& title, const QString& body, server::Language language, int status) const;

    const server::Texts& m_texts; ///< part "sandbox"
};

} // namespace guichet::sandbox
