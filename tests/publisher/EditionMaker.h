#pragma once

#include "publisher/Publishing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

/// Editions for tests: the catalogue of the sources with something changed, signed with a key made for the test.
namespace guichet::test {

using namespace Qt::Literals::StringLiterals;

class EditionMaker
{
public:
    using Change = std::function<void(catalogue::CatalogueFiles&)>;

    EditionMaker()
        : m_key(freshKey(u"first"_s))
    {
    }

    const publisher::SecretKey& key() const { return m_key; }
    catalogue::TrustedKeys trusted() const { return catalogue::TrustedKeys({m_key.publicKey()}); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    publisher::SecretKey freshKey(const QString& name, bool demo = false) const
    {
        auto made = publisher::SecretKey::generate(path(name + u".key"_s), demo);
        if (!made)
            qFatal("no key");
        return *made;
    }

    /// "2026.12.NUMBER", good until the day, signed; its folder.
    QString make(int number, const Change& change = {}, const publisher::Announcement& announcement = {},
                 const publisher::SecretKey* key = nullptr, const QString& expires = u"2027-12-31"_s) const
    {
        const QString source = path(u"source-%1"_s.arg(number));
        const QString target = path(u"edition-%1"_s.arg(number));
        for (const QString& each : {source, target})
            QDir(each).removeRecursively();
        catalogue::CatalogueFiles files =
            catalogue::dataFilesIn(QStringLiteral(GUICHET_SOURCE_DIR "/resources/catalogue"));
        replace(files, u"catalogue.json"_s, "\"edition\": \"2026.11\"",
                "\"edition\": \"" + nameOf(number).toLatin1() + '"');
        replace(files, u"catalogue.json"_s, "\"number\": 1", "\"number\": " + QByteArray::number(number));
        replace(files, u"catalogue.json"_s, "2027-11-30", expires.toLatin1());
        if (change)
            change(files);
        for (auto file = files.begin(); file != files.end(); ++file)
            write(source + u'/' + file.key(), *file);
        const auto published = publisher::publish(source, target, key ? *key : m_key, announcement,
                                                  QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC));
        if (!published)
            qFatal("not published: %d %s", int(published.error().code),
                   qPrintable(published.error().arguments.join(u" | ")));
        return target;
    }

    static QString nameOf(int number) { return u"2026.12.%1"_s.arg(number); }

    static void replace(catalogue::CatalogueFiles& files, const QString& name, const QByteArray& before,
                        const QByteArray& after)
    {
        const qsizetype at = files[name].indexOf(before);
        if (at < 0)
            qFatal("%s: no %s", qPrintable(name), before.constData());
        files[name].replace(at, before.size(), after);
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written: %s", qPrintable(path));
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    publisher::SecretKey m_key;
};

} // namespace guichet::test
