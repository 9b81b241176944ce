#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <memory>

class QTranslator;

namespace guichet::server {

enum class Language
{
    French,
    English
};

QString languageName(Language language); ///< "fr", "en"

/// RFC 9110 §12.5.4, for the two languages that we have; French where the header decides nothing.
Language languageOf(const QByteArray& acceptLanguage);

/// Texts in several languages at once: a server answers each caller in theirs, so the application's one translator
/// doesn't do. Source texts are English. Usable from many threads.
class Texts
{
public:
    /// `part` is the part of the translations ("server", "sandbox").
    explicit Texts(const QString& part);
    ~Texts();

    QString text(Language language, const char* context, const char* source) const;

private:
    std::unique_ptr<QTranslator> m_french;
};

} // namespace guichet::server
