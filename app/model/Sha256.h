#pragma once

#include <QByteArray>
#include <memory>

struct evp_md_ctx_st;

namespace guichet {

/// SHA-256 by OpenSSL, which uses what the processor has for it: two to four times as fast as Qt's for large documents.
class Sha256
{
public:
    Sha256();
    void add(QByteArrayView bytes);
    QByteArray result(); ///< 32 bytes; nothing can be added afterwards

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// The 32 bytes of SHA-256.
QByteArray sha256(QByteArrayView bytes);

} // namespace guichet
