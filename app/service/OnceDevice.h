#pragma once

#include <QIODevice>
#include <algorithm>

namespace guichet::service {

/// Bytes that can be read once and not again, so that the network stack can't send them twice by itself (P2).
class OnceDevice final : public QIODevice
{
public:
    explicit OnceDevice(QByteArray bytes, QObject* parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; } // without the warning of the base class
    bool isUntouched() const { return m_position == 0; }
    bool atEnd() const override { return m_position == m_bytes.size() && QIODevice::atEnd(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - m_position);
        if (count <= 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_position, count, data);
        m_position += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace guichet::service
