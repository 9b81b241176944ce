#include "Fixtures.h"
#include "Screens.h"

#include "program/Language.h"
#include "ui/theme/AppMark.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QTextStream>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

using guichet::screens::Screen;

struct Variant
{
    QString language;
    QString scheme;
    int text;
};

QFont steadyFont()
{
    // The pictures must not depend on the machine's own settings; Inter is what the look was drawn with.
    const QStringList families = QFontDatabase::families();
    QFont font(families.contains(u"Inter"_s) ? u"Inter"_s : QApplication::font().family());
    font.setPointSizeF(11.25);
    return font;
}

bool paint(const Screen& screen, const Variant& variant, const QString& folder, const QString& fileName)
{
    const std::unique_ptr<QWidget> widget = screen.build();
    widget->resize(variant.text > 100 ? QSize(1024, 600).boundedTo(screen.size) : screen.size);
    widget->show();
    widget->activateWindow();
    QApplication::setActiveWindow(widget.get());
    for (int round = 0; round < 3; ++round)
        QApplication::sendPostedEvents();
    QElapsedTimer settling;
    settling.start();
    do
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    while (settling.elapsed() < screen.settle);
    if (QWidget* focused = QApplication::focusWidget()) { // once more, now that everything has its place
        focused->clearFocus();
        focused->setFocus();
    }
    QApplication::processEvents();
    QImage image(widget->size(), QImage::Format_RGB32);
    widget->render(&image);
    const QString file = QDir(folder).filePath(fileName);
    if (!image.save(file)) {
        QTextStream(stderr) << "cannot write " << file << '\n';
        return false;
    }
    QTextStream(stdout) << file << '\n';
    return true;
}

} // namespace

int main(int count, char** arguments)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    application.setApplicationName(u"guichet-screens"_s);
    application.setWindowIcon(guichet::ui::applicationIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Renders the window's screens from fixtures into PNG files."_s);
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"folder"_s);
    const QCommandLineOption only(u"only"_s, u"Only screens whose name contains this."_s, u"name"_s);
    const QCommandLineOption language(u"language"_s, u"fr or en; all by default."_s, u"language"_s);
    const QCommandLineOption scheme(u"scheme"_s, u"light, dark or high-contrast; light and dark by default."_s,
                                    u"scheme"_s);
    const QCommandLineOption text(u"text"_s, u"Text size in percent; 100 and 200 by default."_s, u"percent"_s);
    const QCommandLineOption rightToLeft(u"right-to-left"_s, u"Mirrored, as for Arabic."_s);
    const QCommandLineOption readme(u"readme"_s, u"Writes only the picture of the README to this file."_s, u"file"_s);
    const QCommandLineOption list(u"list"_s, u"Prints the names of the screens."_s);
    parser.addOptions({out, only, language, scheme, text, rightToLeft, readme, list});
    parser.process(application);

    guichet::ui::Theme theme(application);
    guichet::screens::setTheme(theme);
    const QFont font = steadyFont();
    if (parser.isSet(rightToLeft))
        application.setLayoutDirection(Qt::RightToLeft);

    const auto chosen = [&](const QCommandLineOption& option, const QStringList& all) {
        return parser.isSet(option) ? QStringList{parser.value(option)} : all;
    };
    const auto wear = [&](const Variant& variant) {
        guichet::installLanguage(application, variant.language);
        theme.apply({guichet::ui::coloursFromName(variant.scheme), variant.text}, font);
    };
    if (parser.isSet(list)) {
        for (const Screen& screen : guichet::screens::allScreens())
            QTextStream(stdout) << screen.name << '\n';
        return 0;
    }
    if (parser.isSet(readme)) {
        const Variant variant{u"fr"_s, u"light"_s, 100};
        wear(variant);
        for (const Screen& screen : guichet::screens::allScreens())
            if (screen.name == u"01-dashboard")
                return paint(screen, variant, QString(), QDir::current().filePath(parser.value(readme))) ? 0 : 2;
        return 1;
    }
    if (!parser.isSet(out)) {
        QTextStream(stderr) << "--out FOLDER is missing\n";
        return 2;
    }
    const QString folder = parser.value(out);
    QDir().mkpath(folder);
    bool good = true;
    for (const QString& asked : chosen(language, guichet::availableLanguages())) {
        for (const QString& colours : chosen(scheme, {u"light"_s, u"dark"_s})) {
            for (const QString& percent : chosen(text, {u"100"_s, u"200"_s})) {
                const Variant variant{asked, colours, percent.toInt()};
                wear(variant);
                for (const Screen& screen : guichet::screens::allScreens()) {
                    if (!screen.name.contains(parser.value(only)))
                        continue;
                    good &=
                        paint(screen, variant, folder, u"%1-%2-%3-%4.png"_s.arg(screen.name, asked, colours, percent));
                }
            }
        }
    }
    return good ? 0 : 2;
}
