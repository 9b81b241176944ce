#include "model/RequestJson.h"
#include "program/Hygiene.h"
#include "program/Language.h"
#include "tasks/TaskScope.h"
#include "ui/kit/Accessibility.h"
#include "ui/theme/Theme.h"
#include "ui/wizard/FailureWords.h"
#include "window/DemoServer.h"
#include "window/FirstPaint.h"
#include "window/FontList.h"
#include "window/SingleInstance.h"
#include "window/StartTimes.h"
#include "window/WindowController.h"
#include "window/WindowOptions.h"

#include <QApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <algorithm>
#include <future>
#include <optional>

using namespace guichet;
using namespace guichet::window;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wrongUse = 2;
constexpr int demoSpeed = 20'000; ///< a day of the administration in some four seconds

int say(const QString& text, bool failed)
{
    QTextStream(failed ? stderr : stdout) << text << Qt::endl;
    return failed ? wrongUse : 0;
}

/// The demo's drafts are protected by a passphrase that nobody knows: they end with the program.
vault::KeyChoice throwAwayKey()
{
    QByteArray random(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(random.data()), random.size() / 4);
    return vault::KeyChoice::withPassphrase(vault::Passphrase::copyOf(random.toBase64()));
}

QStringList demoExamples()
{
    const QDir examples(QCoreApplication::applicationDirPath() + u"/../examples"_s);
    QStringList files;
    for (const QString& name : {u"loss.json"_s, u"diploma.json"_s})
        if (examples.exists(name))
            files.append(examples.filePath(name));
    return files;
}

Task<void> startDemo(DemoServer* server, Services* services, WindowController* controller, vault::KeyChoice key,
                     QString open)
{
    const auto url = co_await server->start();
    if (url)
        services->setServer(*url);
    else
        controller->tell(url.error());
    controller->setExamples(demoExamples());
    controller->begin(key, open);
}

/// What is told in words, on a terminal, is told in one of its languages.
WindowOptions optionsOf(QCoreApplication& application)
{
    QCoreApplication::setApplicationName(u"guichet-permis"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUICHET_VERSION));
    installLanguage(application, chosenLanguage({}));
    WindowOptions options = parseOptions(QCoreApplication::arguments());
    installLanguage(application, chosenLanguage(options.language));
    return options;
}

/// The exit code, if words are the whole answer.
std::optional<int> answerInWords(const WindowOptions& options)
{
    if (options.wrongUse)
        return say(*options.wrongUse, true);
    if (options.help)
        return say(helpText(), false);
    if (options.version)
        return say(u"guichet-permis "_s + QCoreApplication::applicationVersion(), false);
    return std::nullopt;
}

bool asksForWords(int argc, char* argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArrayView word(argument);
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
}

} // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
    if (asksForWords(argc, argv)) { // needs no display
        QCoreApplication application(argc, argv);
        return answerInWords(optionsOf(application)).value_or(0);
    }
    StartTimes times;
    times.reached("program loaded");
    QThread::currentThread(); // the first thread that Qt meets is its main thread
    // Beside Qt's own beginning.
    std::promise<void> fontsRead;
    const std::shared_future<Result<catalogue::Catalogue>> builtIn = std::async(std::launch::async, [&fontsRead] {
        readFontList();
        fontsRead.set_value();
        return catalogue::Catalogue::embedded();
    });
    QApplication application(argc, argv);
    times.reached("Qt");
    ui::installAccessibility();
    const WindowOptions options = optionsOf(application);
    if (const auto answered = answerInWords(options))
        return *answered;

    QTemporaryDir throwAway;
    const QString folder = !options.profile.isEmpty() ? options.profile
                           : options.demo             ? throwAway.path()
                                                      : Profile::defaultFolder();
    const auto profile = Profile::open(folder);
    if (!profile)
        return say(ui::failureWords(profile.error()), true);
    SingleInstance instance(profile->folder());
    if (instance.handOver(options.open))
        return 0;
    if (options.demo)
        profile->markDemo();
    auto editions = std::make_unique<editions::EditionStore>(
        *profile, editions::installedKeysFolder(), vault::diskFileSystem(), [builtIn] { return builtIn.get(); });
    times.reached("profile");
    auto key = vault::parseKeyChoice(options.key);
    if (!key)
        return say(ui::failureWords(key.error()), true);
    const bool chosen = key->kind != vault::KeyChoice::Kind::Keychain;
    if (options.demo && !chosen)
        *key = throwAwayKey();
    // On a stick or a borrowed computer the person is asked and the keychain left alone.
    const bool ask = options.portable && !options.demo && !chosen;

    Services services(*profile, std::move(editions), !options.demo && !options.portable);
    services.setServer(options.server);
    const QString kept = ui::MainWindow::keptLanguage(services.settings());
    const QString language = chosenLanguage(options.language.isEmpty() ? kept : options.language, windowLanguages());
    installLanguage(application, language);
    fontsRead.get_future().wait(); // or Qt would read them too
    ui::Theme theme(application);
    theme.apply(ui::MainWindow::keptAppearance(services.settings()));
    times.reached("look and texts");
    ui::MainWindow window(
        theme, services.settings(), language,
        [&application](const QString& next) { installLanguage(application, next); },
        QCoreApplication::applicationVersion());
    times.reached("window");
    WindowController controller(services, window);
    times.reached("pages");
    QObject::connect(&instance, &SingleInstance::openWanted, &controller, &WindowController::open);

    std::unique_ptr<DemoServer> demo;
    TaskScope tasks;
    // Nothing before the first paint touches keychain, network or a draft, or waits for the procedures.
    const FirstPaint firstPaint(&window, [&] {
        times.reached("first paint");
        if (const Result<void> opened = services.open(); !opened)
            return QApplication::exit(say(ui::failureWords(opened.error()), true));
        times.reached("procedures");
        if (!options.demo)
            return controller.begin(ask ? std::nullopt : std::optional(*std::move(key)), options.open);
        demo = std::make_unique<DemoServer>(programBeside(u"guichet-server"_s), demoSpeed);
        tasks.start(startDemo(demo.get(), &services, &controller, *std::move(key), options.open));
    });
    window.show();
    times.reached("shown");
    return QApplication::exec();
}
