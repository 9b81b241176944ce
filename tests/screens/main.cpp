#include "ContactSheet.h"
#include "Fixtures.h"
#include "References.h"

#include "ui/theme/AppMark.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace guichet::screens;

namespace {

bool write(const QImage& image, const QString& file)
{
    if (!image.save(file)) {
        QTextStream(stderr) << "cannot write " << file << '\n';
        return false;
    }
    QTextStream(stdout) << file << '\n';
    return true;
}

/// The screens whose names contain `part`; all if that is empty.
QList<Screen> screensNamed(const QString& part)
{
    QList<Screen> found;
    for (const Screen& screen : allScreens())
        if (screen.name.contains(part))
            found.append(screen);
    return found;
}

bool writeContactSheet(const QList<Screen>& screens, const Variant& variant, const QString& file)
{
    QList<QImage> pictures;
    for (const Screen& screen : screens)
        pictures.append(pictureOf(screen, variant.text));
    constexpr int columns = 8;
    constexpr int width = 180;
    return write(contactSheet(pictures, columns, width, QApplication::layoutDirection() == Qt::RightToLeft), file);
}

/// Renders what is compared; `each` gets the reference and the reduced picture as it is now, and the whole one.
void renderCompared(QApplication& application, guichet::ui::Theme& theme, const QList<Screen>& screens,
                    const std::function<void(const Reference&, const QImage&, const QImage&)>& each)
{
    for (const ComparedVariant& compared : comparedVariants()) {
        wear(application, theme, compared.variant);
        for (const Screen& screen : screens) {
            if (!compared.screens.isEmpty() && !compared.screens.contains(screen.name))
                continue;
            const QImage whole = pictureOf(screen, compared.variant.text);
            each({compared.variant.name(), screen.name}, reduced(whole), whole);
        }
    }
}

/// Makes what the screens look like now the accepted pictures.
bool accept(QApplication& application, guichet::ui::Theme& theme, const QList<Screen>& screens)
{
    bool good = true;
    renderCompared(application, theme, screens, [&](const Reference& reference, const QImage& now, const QImage&) {
        const QImage accepted(reference.file());
        if (!accepted.isNull() && differingPixels(accepted, now) == 0)
            return; // a file is changed only for something that can be seen
        QDir().mkpath(QFileInfo(reference.file()).path());
        good &= write(now, reference.file());
    });
    return good;
}

/// How many pictures are no longer what was accepted; what was expected, what is and the difference are in `folder`.
int compare(QApplication& application, guichet::ui::Theme& theme, const QList<Screen>& screens, const QDir& folder)
{
    int failed = 0;
    folder.mkpath(u"."_s);
    renderCompared(
        application, theme, screens, [&](const Reference& reference, const QImage& now, const QImage& whole) {
            const QImage accepted(reference.file());
            const int pixels = differingPixels(accepted, now);
            if (!accepted.isNull() && pixels <= toleratedPixels)
                return;
            ++failed;
            const QString name = folder.filePath(reference.screen + u'-' + reference.variant);
            QTextStream(stderr) << reference.screen << ' ' << reference.variant << ": "
                                << (accepted.isNull()
                                        ? u"has no accepted picture"_s
                                        : u"%1 pixels of %2 differ"_s.arg(pixels).arg(now.width() * now.height()))
                                << '\n';
            write(comparison(accepted, now), name + u"-difference.png"_s);
            write(whole, name + u".png"_s);
        });
    if (failed > 0)
        QTextStream(stderr) << failed << " pictures aren't what was accepted: look at them; if they are right, run "
                            << "guichet-screens --accept and commit tests/screens/references\n";
    return failed;
}

} // namespace

int main(int count, char** arguments)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    steadySurroundings();
    QApplication application(count, arguments);
    application.setApplicationName(u"guichet-screens"_s);
    application.setWindowIcon(guichet::ui::applicationIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Renders the window's screens from fixtures into PNG files."_s);
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"folder"_s);
    const QCommandLineOption only(u"only"_s, u"Only screens whose name contains this."_s, u"name"_s);
    const QCommandLineOption language(
        u"language"_s, u"fr, en, ar or pseudo (long words in brackets); all by default."_s, u"language"_s);
    const QCommandLineOption scheme(u"scheme"_s, u"light, dark or high-contrast; light and dark by default."_s,
                                    u"scheme"_s);
    const QCommandLineOption text(u"text"_s, u"Text size in percent; 100 and 200 by default."_s, u"percent"_s);
    const QCommandLineOption small(u"small"_s, u"In windows of 320 × 256 pixels."_s);
    const QCommandLineOption sheet(
        u"contact-sheet"_s, u"Writes all screens of one variant (fr, light, 100 by default) into this one picture."_s,
        u"file"_s);
    const QCommandLineOption comparing(
        u"compare"_s, u"Compares the screens with the accepted pictures; writes differences into this folder."_s,
        u"folder"_s);
    const QCommandLineOption accepting(u"accept"_s,
                                       u"Makes what the screens look like now the accepted pictures (with --only: of "
                                       u"those screens)."_s);
    const QCommandLineOption readme(u"readme"_s, u"Writes only the picture of the README to this file."_s, u"file"_s);
    const QCommandLineOption list(u"list"_s, u"Prints the names of the screens."_s);
    parser.addOptions({out, only, language, scheme, text, small, sheet, comparing, accepting, readme, list});
    parser.process(application);

    guichet::ui::Theme theme(application);
    setTheme(theme);
    const auto chosen = [&](const QCommandLineOption& option, const QStringList& all) {
        return parser.isSet(option) ? QStringList{parser.value(option)} : all;
    };
    QList<Screen> screens = screensNamed(parser.value(only));
    if (parser.isSet(small))
        for (Screen& screen : screens)
            screen.size = QSize(320, 256);
    if (parser.isSet(list)) {
        for (const Screen& screen : screens)
            QTextStream(stdout) << screen.name << '\n';
        return 0;
    }
    if (parser.isSet(readme)) {
        wear(application, theme, {});
        return write(pictureOf(screensNamed(u"01-dashboard"_s).first(), 100), parser.value(readme)) ? 0 : 2;
    }
    if (parser.isSet(sheet)) {
        const Variant variant{chosen(language, {u"fr"_s}).first(), chosen(scheme, {u"light"_s}).first(),
                              chosen(text, {u"100"_s}).first().toInt()};
        wear(application, theme, variant);
        return writeContactSheet(screens, variant, parser.value(sheet)) ? 0 : 2;
    }
    if ((parser.isSet(comparing) || parser.isSet(accepting)) && !hasSteadyFont()) {
        QTextStream(stdout) << "NOT RUN: the font Inter isn't installed\n";
        return 0;
    }
    if (parser.isSet(accepting))
        return accept(application, theme, screens) ? 0 : 2;
    if (parser.isSet(comparing))
        return compare(application, theme, screens, QDir(parser.value(comparing))) == 0 ? 0 : 1;
    if (!parser.isSet(out)) {
        QTextStream(stderr) << "--out FOLDER is missing\n";
        return 2;
    }
    const QDir folder(parser.value(out));
    folder.mkpath(u"."_s);
    bool good = true;
    for (const QString& asked : chosen(language, pictureLanguages())) {
        for (const QString& colours : chosen(scheme, {u"light"_s, u"dark"_s})) {
            for (const QString& percent : chosen(text, {u"100"_s, u"200"_s})) {
                const Variant variant{asked, colours, percent.toInt()};
                wear(application, theme, variant);
                for (const Screen& screen : screens)
                    good &= write(pictureOf(screen, variant.text),
                                  folder.filePath(u"%1-%2.png"_s.arg(screen.name, variant.name())));
            }
        }
    }
    return good ? 0 : 2;
}
