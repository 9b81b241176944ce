#include "window/WindowOptions.h"

#include "program/Language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("WindowOptions", source);
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(text(
        QT_TRANSLATE_NOOP("WindowOptions", "Prepare, check and file driving-licence requests. Not an official site.")));
    parser.addOptions({
        {{u"h"_s, u"help"_s}, text(QT_TRANSLATE_NOOP("WindowOptions", "Show this text."))},
        {u"version"_s, text(QT_TRANSLATE_NOOP("WindowOptions", "Show the version."))},
        {u"demo"_s,
         text(QT_TRANSLATE_NOOP("WindowOptions",
                                "Try the program: test server on this machine, invented people, nothing is kept."))},
        {u"server"_s, text(QT_TRANSLATE_NOOP("WindowOptions", "Address of the service that requests are filed with.")),
         u"URL"_s},
        {u"open"_s, text(QT_TRANSLATE_NOOP("WindowOptions", "Open a draft, or import a .demande file.")),
         u"DRAFT|FILE"_s},
        {u"portable"_s,
         text(QT_TRANSLATE_NOOP("WindowOptions", "Ask for a passphrase; never use the system's keychain."))},
        {u"lang"_s, text(QT_TRANSLATE_NOOP("WindowOptions", "Language of the program: fr, en or ar.")), u"LANGUAGE"_s},
        {u"profile"_s, text(QT_TRANSLATE_NOOP("WindowOptions", "Keep everything below this folder.")), u"DIR"_s},
        {u"key"_s,
         text(QT_TRANSLATE_NOOP("WindowOptions",
                                "Where the key comes from: passphrase-file:PATH, passphrase-fd:N or memory.")),
         u"SOURCE"_s},
    });
}

bool isKnownKey(const QString& key)
{
    return key.isEmpty() || key == u"memory" || key.startsWith(u"passphrase-file:"_s) ||
           key.startsWith(u"passphrase-fd:"_s);
}

QString problemWith(const WindowOptions& options)
{
    const bool usableServer =
        options.server.isEmpty() || ((options.server.scheme() == u"https" || options.server.scheme() == u"http") &&
                                     !options.server.host().isEmpty());
    if (!usableServer)
        return text(QT_TRANSLATE_NOOP("WindowOptions", "--server wants an address such as https://example.org."));
    if (!options.language.isEmpty() && !windowLanguages().contains(options.language))
        return text(QT_TRANSLATE_NOOP("WindowOptions", "--lang knows fr, en and ar."));
    if (!isKnownKey(options.key))
        return text(QT_TRANSLATE_NOOP("WindowOptions", "--key wants passphrase-file:PATH, passphrase-fd:N or memory."));
    if (options.demo && !options.server.isEmpty())
        return text(QT_TRANSLATE_NOOP("WindowOptions", "--demo starts a server of its own: leave out --server."));
    if (options.demo && !options.profile.isEmpty())
        return text(QT_TRANSLATE_NOOP("WindowOptions", "--demo keeps nothing: leave out --profile."));
    return {};
}

} // namespace

WindowOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    WindowOptions options;
    if (!parser.parse(arguments)) {
        options.wrongUse = parser.errorText();
        return options;
    }
    options.demo = parser.isSet(u"demo"_s);
    options.portable = parser.isSet(u"portable"_s);
    options.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
    options.open = parser.value(u"open"_s);
    options.language = parser.value(u"lang"_s);
    options.profile = parser.value(u"profile"_s);
    options.key = parser.value(u"key"_s);
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);

    const QStringList loose = parser.positionalArguments();
    if (loose.size() == 1 && options.open.isEmpty())
        options.open = loose.first(); // how a desktop opens a .demande file
    else if (!loose.isEmpty())
        options.wrongUse = text(QT_TRANSLATE_NOOP("WindowOptions", "Only one draft or file can be opened at a time."));
    const bool unreadableServer = parser.isSet(u"server"_s) && !options.server.isValid();
    if (unreadableServer)
        options.server = QUrl(u"unreadable:"_s);
    if (const QString problem = problemWith(options); !problem.isEmpty() && !options.wrongUse)
        options.wrongUse = problem;
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace guichet::window
