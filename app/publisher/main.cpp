#include "catalogue/editions/SignedEdition.h"
#include "program/Hygiene.h"
#include "program/Language.h"
#include "publisher/PublisherTexts.h"
#include "publisher/Publishing.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Exit
{
    Done = 0,
    No = 1,
    WrongUse = 2
};

struct PublisherText
{
    Q_DECLARE_TR_FUNCTIONS(Publisher)
};

int say(const QString& line)
{
    QTextStream(stdout) << line << '\n';
    return Done;
}

int complain(const Failure& failure, int exit)
{
    const auto texts = support::allFailureTexts() + publisher::publisherFailureTexts();
    QTextStream(stderr) << support::failureMessage(failure, texts) << '\n';
    return exit;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(PublisherText::tr(
        "guichet-catalogue: signs editions of the catalogue, on a machine that serves nothing.\n\n"
        "  keygen FILE [--demo]\n      makes a key: FILE for you alone, FILE.pub to be handed out\n"
        "  sign FOLDER -o TARGET --key FILE [--after FOLDER] [--announce PUB]… [--retire PUB]…\n"
        "      signs the catalogue in FOLDER and writes the edition to TARGET\n"
        "  verify FOLDER --key PUB… [--after FOLDER]\n      says whether a program with that key would take it\n\n"
        "Ends with 0 done; 1 the edition is wrong; 2 wrong use."));
    parser.addOptions({
        {u"key"_s, PublisherText::tr("sign: the secret key. verify: a public key that counts."), u"FILE"_s},
        {{u"o"_s, u"output"_s}, PublisherText::tr("sign: the folder to make."), u"FOLDER"_s},
        {u"after"_s, PublisherText::tr("The edition before: number and name must differ."), u"FOLDER"_s},
        {u"announce"_s, PublisherText::tr("sign: a public key that counts from this edition on."), u"PUB"_s},
        {u"retire"_s, PublisherText::tr("sign: a public key that no longer counts."), u"PUB"_s},
        {u"demo"_s, PublisherText::tr("keygen: a key that counts in demo profiles only.")},
        {u"lang"_s, PublisherText::tr("Language of the messages."), u"fr|en"_s},
        {{u"h"_s, u"help"_s}, PublisherText::tr("Shows this help.")},
        {{u"v"_s, u"version"_s}, PublisherText::tr("Shows the version.")},
    });
}

Result<QList<catalogue::PublicKey>> publicKeys(const QStringList& files)
{
    QList<catalogue::PublicKey> keys;
    for (const QString& name : files) {
        QFile file(name);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(catalogue::keyFileLimit) : QByteArray();
        const auto key = catalogue::publicKeyFromText(text, name);
        if (!key)
            return fail(key.error());
        keys.append(*key);
    }
    return keys;
}

QList<QByteArray> bytesOf(const QList<catalogue::PublicKey>& keys)
{
    QList<QByteArray> all;
    for (const catalogue::PublicKey& key : keys)
        all.append(key.bytes);
    return all;
}

QString described(const catalogue::Manifest& manifest)
{
    return PublisherText::tr("Edition %1, number %2: %n file(s), good until %3.", nullptr,
                             static_cast<int>(manifest.files.size()))
        .arg(manifest.edition)
        .arg(manifest.number)
        .arg(manifest.expires.toString(Qt::ISODate));
}

int keygen(const QCommandLineParser& parser, const QString& file)
{
    const auto key = publisher::SecretKey::generate(file, parser.isSet(u"demo"_s));
    if (!key)
        return complain(key.error(), WrongUse);
    return say(QString::fromLatin1(catalogue::toText(key->publicKey()).trimmed()));
}

int sign(const QCommandLineParser& parser, const QString& folder)
{
    const auto key = publisher::SecretKey::read(parser.value(u"key"_s));
    if (!key)
        return complain(key.error(), WrongUse);
    const auto announced = publicKeys(parser.values(u"announce"_s));
    const auto retired = publicKeys(parser.values(u"retire"_s));
    for (const auto* keys : {&announced, &retired})
        if (!*keys)
            return complain(keys->error(), WrongUse);
    const auto manifest =
        publisher::publish(folder, parser.value(u"output"_s), *key, {bytesOf(*announced), bytesOf(*retired)},
                           QDateTime::currentDateTimeUtc(), parser.value(u"after"_s));
    return manifest ? say(described(*manifest)) : complain(manifest.error(), No);
}

int verify(const QCommandLineParser& parser, const QString& folder)
{
    const auto keys = publicKeys(parser.values(u"key"_s));
    if (!keys)
        return complain(keys.error(), WrongUse);
    const auto manifest = publisher::verify(folder, catalogue::TrustedKeys(*keys), parser.value(u"after"_s));
    return manifest ? say(described(*manifest)) : complain(manifest.error(), No);
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"guichet-catalogue"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUICHET_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype asked = arguments.indexOf(u"--lang"_s);
    installLanguage(application, chosenLanguage(asked < 0 ? QString() : arguments.value(asked + 1)));

    QCommandLineParser parser;
    addOptions(parser);
    const bool parsed = parser.parse(arguments);
    const QStringList words = parser.positionalArguments();
    if (parser.isSet(u"version"_s))
        return say(u"guichet-catalogue %1"_s.arg(QCoreApplication::applicationVersion()));
    if (parser.isSet(u"help"_s))
        return say(parser.helpText());
    if (parsed && words.size() == 2) {
        if (words.at(0) == u"keygen")
            return keygen(parser, words.at(1));
        if (words.at(0) == u"sign" && parser.isSet(u"key"_s) && parser.isSet(u"output"_s))
            return sign(parser, words.at(1));
        if (words.at(0) == u"verify" && parser.isSet(u"key"_s))
            return verify(parser, words.at(1));
    }
    QTextStream(stderr) << (parsed ? parser.helpText() : parser.errorText()) << '\n';
    return WrongUse;
}
