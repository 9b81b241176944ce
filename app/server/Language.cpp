#include "server/Language.h"

#include <QTranslator>

namespace guichet::server {

QString languageName(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

Language languageOf(const QByteArray& acceptLanguage)
{
    Language best = Language::French;
    double bestWeight = 0;
    for (const QByteArray& part : acceptLanguage.left(500).split(',')) {
        const QList<QByteArray> pieces = part.split(';');
        const QByteArray tag = pieces.first().trimmed().toLower();
        double weight = 1;
        for (qsizetype i = 1; i < pieces.size(); ++i) {
            const QByteArray parameter = pieces.at(i).trimmed();
            if (parameter.startsWith("q="))
                weight = qBound(0.0, parameter.mid(2).toDouble(), 1.0);
        }
        const bool french = tag == "fr" || tag.startsWith("fr-") || tag == "*";
        const bool english = tag == "en" || tag.startsWith("en-");
        if ((french || english) && weight > bestWeight) {
            best = french ? Language::French : Language::English;
            bestWeight = weight;
        }
    }
    return best;
}

Texts::Texts(const QString& part)
    : m_french(std::make_unique<QTranslator>())
{
    if (!m_french->load(QStringLiteral(":/i18n/%1_fr.qm").arg(part)))
        m_french.reset();
}

Texts::~Texts() = default;

QString Texts::text(Language language, const char* context, const char* source) const
{
    if (language == Language::French && m_french) {
        const QString translated = m_french->translate(context, source);
        if (!translated.isEmpty())
            return translated;
    }
    return QString::fromUtf8(source);
}

} // namespace guichet::server
