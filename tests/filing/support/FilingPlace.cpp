#include "filing/support/FilingPlace.h"

#include "model/RequestJson.h"
#include "vault/KeyChoice.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

namespace {

/// The device grant, which the server approves at once.
void signIn(service::Session& session)
{
    const std::function<void(service::DeviceCode)> show = [](const service::DeviceCode&) {};
    const auto signedIn = finished(session.signInByDevice(show));
    if (!signedIn)
        qFatal("no sign-in: GP-%d", static_cast<int>(signedIn.error().code));
}

} // namespace

SignedIn::SignedIn(QStringList options)
    : server(QStringList{u"--auto-approve"_s} + options)
    , proxy(QUrl(server.url()))
    , session(&transport, &store, proxy.url())
    , api(&transport, &session)
    , straightSession(&transport, &store, QUrl(server.url()))
    , straight(&transport, &straightSession)
{
    QCoreApplication::setApplicationVersion(u"1.0.0"_s);
    signIn(session);
    signIn(straightSession);
}

qsizetype SignedIn::held()
{
    const auto all = finished(straight.requests());
    return all ? all->size() : -1;
}

Place::Place()
{
    QFile file(passphraseFile());
    if (!file.open(QIODevice::WriteOnly) || file.write("une phrase de passe pour les tests\n") < 0)
        qFatal("can't write a test's file");
}

vault::Vault& Place::vault()
{
    if (!m_vault) {
        const auto profile = Profile::open(m_folder.filePath(u"profile"_s));
        const auto key = vault::parseKeyChoice(u"passphrase-file:"_s + passphraseFile());
        const auto unlocked = finished(vault::Vault::unlock(*profile, *key, nullptr));
        if (!unlocked)
            qFatal("no vault: GP-%d", static_cast<int>(unlocked.error().code));
        m_vault = *unlocked;
    }
    return *m_vault;
}

std::shared_ptr<vault::Draft> Place::draft(QList<int> sizes)
{
    static quint32 seed = 0;
    vault::DraftContent content;
    content.request = completeRequest();
    const QList<SupportingDocument> kinds = std::exchange(content.request.documents, {});
    const auto made = finished(vault().create(content));
    if (!made)
        qFatal("no draft: GP-%d", static_cast<int>(made.error().code));
    Request request = content.request;
    for (qsizetype i = 0; i < std::max(sizes.size(), kinds.size()); ++i) {
        // Each kind has a part; further sizes are further parts of the first kind.
        const qsizetype kind = i < kinds.size() ? i : 0;
        const QByteArray bytes = paper(sizes.value(i, 1000), ++seed);
        const auto stored = finished((*made)->attach(bytes, u"papier.jpg"_s));
        if (!stored)
            qFatal("nothing attached: GP-%d", static_cast<int>(stored.error().code));
        if (i < kinds.size())
            request.documents.append({kinds[kind].kind, {}});
        request.documents[kind].files.append(stored->id);
    }
    (*made)->update([&](vault::DraftContent& changed) { changed.request = request; });
    if (!finished((*made)->flush()))
        qFatal("not saved");
    return *made;
}

std::shared_ptr<vault::Draft> Place::open(const vault::DraftId& id)
{
    const auto opened = finished(vault().open(id));
    if (!opened)
        qFatal("not opened: GP-%d", static_cast<int>(opened.error().code));
    return *opened;
}

int Place::lose(const vault::DocumentId& document)
{
    int taken = 0;
    QDirIterator files(folder(), {u'*' + document + u'*'}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        taken += QFile::remove(files.next()) ? 1 : 0;
    return taken;
}

Request completeRequest()
{
    QFile file(QStringLiteral(GUICHET_SOURCE_DIR "/resources/examples/loss.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example");
    QByteArray json = file.readAll();
    const QDate today = QDate::currentDate();
    for (int days = 30; days > 0; --days)
        json.replace("today-" + QByteArray::number(days) + "\"",
                     today.addDays(-days).toString(Qt::ISODate).toLatin1() + "\"");
    json.replace("\"now\"", '"' + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + '"');
    const auto request = requestFromJson(QJsonDocument::fromJson(json).object());
    if (!request)
        qFatal("the example can't be read: %s", qPrintable(request.error().arguments.join(u' ')));
    return *request;
}

QByteArray paper(int size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 value = seed * 2654435761u + 1;
    for (char& byte : bytes) {
        value = value * 1664525u + 1013904223u;
        byte = static_cast<char>(value >> 24);
    }
    return bytes;
}

} // namespace guichet::test
