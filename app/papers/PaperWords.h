#pragma once

#include "papers/Papers.h"

#include <QTranslator>

namespace guichet::papers {

/// The texts of this folder in a paper's own language, whatever the program's is: French unless it is "en".
class PaperWords
{
public:
    explicit PaperWords(const PaperSettings& settings);

    /// `english`: marked with QT_TRANSLATE_NOOP("Papers", …).
    QString operator()(const char* english) const;

    QString date(QDate date) const;                ///< "23/11/2026", "23 Nov 2026"
    QString day(const QDateTime& moment) const;    ///< its date in Paris
    QString moment(const QDateTime& moment) const; ///< its date and time in Paris
    QString whoseTime() const;                     ///< "Times are those of Paris."
    QString bytes(qint64 bytes) const;             ///< "1,2 Mo", "98 octets"
    /// What a person was warned of: the short name of a scan's finding, else the text itself.
    QString warning(const QString& code) const;
    bool isFrench() const { return m_french; }

private:
    bool m_french;
    QTranslator m_translator;
};

/// A catalogue text without its markup: "[name](https://host/)" becomes "name (host)".
QString plainText(const QString& markup);

} // namespace guichet::papers
