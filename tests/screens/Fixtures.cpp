#include "Fixtures.h"

#include "catalogue/Catalogue.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace guichet::ui;

namespace guichet::screens {

namespace {

Theme* currentTheme = nullptr;
bool dataMarked = false;

catalogue::Catalogue loaded(const QString& folder)
{
    auto read = catalogue::Catalogue::load(folder);
    if (!read)
        qFatal("the catalogue can't be read: %s",
               qPrintable(failureName(read.error().code) + u' ' + read.error().arguments.join(u' ') + u' ' +
                          read.error().detail));
    return *std::move(read);
}

/// A JSON value in which every French text that has an English sibling is marked as data.
QJsonValue marked(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue& each : value.toArray())
            all.append(marked(each));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const bool isText = object.value(u"fr"_s).isString() && object.value(u"en"_s).isString();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = isText && each.key() == u"fr" ? dataMark(each.value().toString()) : marked(each.value());
    return object;
}

void copyMarked(const QDir& from, const QDir& to)
{
    to.mkpath(u"."_s);
    for (const QFileInfo& each : from.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot)) {
        if (each.isDir()) {
            copyMarked(each.filePath(), to.filePath(each.fileName()));
            continue;
        }
        QFile file(each.filePath());
        QFile copy(to.filePath(each.fileName()));
        if (!file.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            qFatal("a copy of the catalogue can't be made");
        const QByteArray bytes = file.readAll();
        const QJsonDocument json = QJsonDocument::fromJson(bytes);
        copy.write(json.isObject() && !each.fileName().contains(u".schema."_s)
                       ? QJsonDocument(marked(json.object()).toObject()).toJson()
                       : bytes);
    }
}

QString either(const char* french, const char* english)
{
    return dataMark(QString::fromUtf8(language() == u"en" ? english : french));
}

QDateTime at(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute));
}

} // namespace

QDate today()
{
    return QDate(2026, 11, 23);
}

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

QList<DashboardEntry> entries()
{
    DashboardEntry lost;
    lost.id = u"lost"_s;
    lost.procedure = u"fab-perte"_s;
    lost.title = either("Nouveau permis après une perte", "New licence after a loss");
    lost.person = u"Yasmina Haddad"_s;
    lost.state = RequestState::ToComplete;
    lost.number = u"26-4471-0093"_s;
    lost.reason = either("Justificatif de domicile\u00a0: la date n’est pas lisible.",
                         "Proof of residence: the date can’t be read.");
    lost.driving = either("En attendant l’attestation de droits à conduire, vous n’êtes pas autorisée à conduire.",
                          "Until the certificate of driving rights is there, you may not drive.");
    lost.sendBefore = QDate(2027, 3, 4);
    lost.sendBeforeReason = either("Après cette date, votre facture aura plus de 6\u00a0mois",
                                   "After that date, your bill is older than 6 months");
    lost.filedAt = at(2026, 11, 9, 11, 38);
    lost.deletedAt = at(2027, 5, 9, 11, 38);

    DashboardEntry diploma;
    diploma.id = u"diploma"_s;
    diploma.procedure = u"fab-diplome"_s;
    diploma.title = either("Permis par diplôme professionnel", "Licence through a professional diploma");
    diploma.icon = u"graduation-cap"_s;
    diploma.person = u"Sami Haddad"_s;
    diploma.forOther = true;
    diploma.state = RequestState::Draft;
    diploma.missing = {either("code photo-signature", "photo-signature code"),
                       either("justificatif de domicile", "proof of residence")};
    diploma.changedAt = at(2026, 11, 22, 18, 5);
    diploma.sendBefore = QDate(2027, 3, 14);
    diploma.sendBeforeReason = either("votre facture aura 6\u00a0mois", "your bill will be 6 months old");

    DashboardEntry renewal;
    renewal.id = u"renewal"_s;
    renewal.procedure = u"fab-perte"_s;
    renewal.title = lost.title;
    renewal.icon = u"map-pin-off"_s;
    renewal.person = u"Marcel Roussel"_s;
    renewal.state = RequestState::UnderExamination;
    renewal.number = u"26-4302-1187"_s;
    renewal.filedAt = at(2026, 11, 2, 9, 12);
    renewal.deletedAt = at(2027, 5, 2, 9, 12);

    DashboardEntry correction;
    correction.id = u"correction"_s;
    correction.procedure = u"correction"_s;
    correction.title = either("Erreur sur un permis reçu", "Error on a licence received");
    correction.icon = u"pencil"_s;
    correction.person = u"Inès Roussel"_s;
    correction.state = RequestState::Approved;
    correction.number = u"26-3998-0412"_s;
    correction.filedAt = at(2026, 10, 20, 14, 40);
    correction.stateSince = at(2026, 11, 18, 10, 0);
    correction.deletedAt = at(2027, 4, 20, 14, 40);
    return {lost, diploma, renewal, correction};
}

JournalContent journal()
{
    const DashboardEntry lost = entries().first();
    JournalContent content;
    content.id = lost.id;
    content.title = lost.title;
    content.person = lost.person;
    content.number = lost.number;
    content.state = lost.state;
    content.deletedAt = lost.deletedAt;
    content.events = {
        {RequestState::Draft, at(2026, 11, 8, 17, 2), {}, {}, {}},
        {RequestState::Sent,
         lost.filedAt,
         {},
         {},
         either("Déposée une seule fois, 3 pièces reçues et vérifiées. Récépissé enregistré.",
                "Filed once only, 3 documents received and verified. Receipt kept.")},
        {RequestState::CheckingImages, at(2026, 11, 12, 9, 30), {}, {}, {}},
        {RequestState::UnderExamination, at(2026, 11, 17, 14, 15), {}, {}, {}},
        {RequestState::ToComplete,
         at(2026, 11, 23, 8, 12),
         either(
             "Document illisible\u00a0: la date de la facture n’apparaît pas. Merci de fournir un justificatif de "
             "moins de 6\u00a0mois.",
             "Illegible document: the date of the bill can’t be seen. Please provide a proof of less than 6 months."),
         either("justificatif de domicile", "proof of residence"),
         {}},
    };
    content.complaints = {{either("Justificatif de domicile", "Proof of residence"),
                           either("La pièce du 9 novembre. Sa date est dans l’ombre.",
                                  "The document of 9 November. Its date is in the shadow.")}};
    content.driving = either(
        "Non, pas encore. Il faut d’abord l’attestation de droits à conduire. Vous serez prévenue par courriel et SMS.",
        "No, not yet. You first need the certificate of driving rights. You will be told by e-mail and SMS.");
    content.outputs = {
        {u"filing-receipt"_s, either("Récépissé de dépôt", "Filing receipt"),
         either("La preuve du dépôt.", "The proof of filing."), true},
        {u"driving-rights-certificate"_s, either("Attestation de droits à conduire", "Certificate of driving rights"),
         either("Pour conduire en attendant.", "To drive meanwhile."), false},
    };
    return content;
}

void setDataMarked(bool marked)
{
    dataMarked = marked;
}

QString dataMark(const QString& text)
{
    if (!dataMarked)
        return text;
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        const QString before = line.startsWith(u"- "_s) ? u"- "_s : QString();
        if (!line.trimmed().isEmpty())
            line = before + u'‹' + line.mid(before.size()) + u'›';
    }
    return lines.join(u'\n');
}

const catalogue::Catalogue& catalogue()
{
    const QString folder = QStringLiteral(GUICHET_SOURCE_DIR "/resources/catalogue");
    static const auto plain = loaded(folder);
    if (!dataMarked)
        return plain;
    static const auto marked = [&] {
        const QTemporaryDir copy;
        copyMarked(folder, copy.path());
        return loaded(copy.path());
    }();
    return marked;
}

void setTheme(Theme& theme)
{
    currentTheme = &theme;
}

Theme& theme()
{
    return *currentTheme;
}

Shell::Shell()
{
    static QTemporaryDir folder;
    static QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.clear();
    m_window = std::make_unique<MainWindow>(
        theme(), settings, language(), [](const QString&) {}, u"0.1.0"_s);
    m_window->setTestEnvironment(true);
    m_window->setUrgentCount(1);
}

Shell::~Shell() = default;

std::unique_ptr<QWidget> Shell::take()
{
    return std::move(m_window);
}

} // namespace guichet::screens
