#pragma once

#include <QByteArray>
#include <QStringList>
#include <memory>

namespace guichet::quality {

/// What a usual reader makes of a picture without any search or check of its own.
class ReadBaseline
{
public:
    ReadBaseline();
    ~ReadBaseline();

    /// Tesseract with English and the characters of a zone only; every line has to be among those that it reads.
    bool readsZone(const QByteArray& jpeg, const QStringList& lines);
    /// ZXing on the page as it is.
    bool readsCode(const QByteArray& jpeg, const QByteArray& code);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace guichet::quality
