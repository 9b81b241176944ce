#include "Picture.h"

#include "Fixtures.h"
#include "PseudoTranslator.h"

#include "program/Language.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/Text.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace guichet::screens {

namespace {
/// « Enregistré sur cet ordinateur à 10:42 » in every picture. Whether another time stood there.
bool stopClock(const QWidget& window)
{
    static const QRegularExpression time(u"\\b\\d{1,2}:\\d{2}\\b"_s);
    bool changed = false;
    for (const auto* bar : window.findChildren<ui::ButtonBar*>()) {
        for (auto* text : bar->findChildren<ui::Text*>()) {
            const QString stopped = text->text().replace(time, u"10:42"_s);
            if (stopped == text->text())
                continue;
            text->setText(stopped);
            changed = true;
        }
    }
    return changed;
}

constexpr int longestWait = 30'000; ///< milliseconds; a machine that is busy takes its time
} // namespace

QString Variant::name() const
{
    return u"%1-%2-%3"_s.arg(language, scheme).arg(text);
}

const QStringList& pictureLanguages()
{
    static const QStringList all = windowLanguages() + QStringList{u"pseudo"_s};
    return all;
}

bool hasSteadyFont()
{
    return QFontDatabase::hasFamily(u"Inter"_s);
}

QFont steadyFont()
{
    QFont font(hasSteadyFont() ? u"Inter"_s : QApplication::font().family());
    font.setPointSizeF(11.25);
    return font;
}

void steadySurroundings()
{
    qputenv("TZ", "Europe/Paris");
}

void wear(QApplication& application, ui::Theme& theme, const Variant& variant)
{
    const bool pseudo = variant.language == u"pseudo";
    installLanguage(application, pseudo ? u"fr"_s : variant.language);
    setDataMarked(pseudo);
    if (pseudo)
        installPseudoLanguage(application);
    QApplication::setCursorFlashTime(0); // it stands still
    theme.apply({ui::coloursFromName(variant.scheme), variant.text}, steadyFont());
}

QSize sizeOf(const Screen& screen, int textPercent)
{
    return textPercent > 100 ? QSize(1024, 600).boundedTo(screen.size) : screen.size;
}

std::unique_ptr<QWidget> shown(const Screen& screen, int textPercent)
{
    std::unique_ptr<QWidget> widget = screen.build();
    widget->resize(sizeOf(screen, textPercent));
    widget->show();
    widget->activateWindow();
    QApplication::setActiveWindow(widget.get());
    for (int round = 0; round < 3; ++round)
        QApplication::sendPostedEvents();
    QElapsedTimer waiting;
    waiting.start();
    do
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    while (screen.isReady && !screen.isReady(*widget) && waiting.elapsed() < longestWait);
    if (QWidget* focused = QApplication::focusWidget()) { // once more, now that everything has its place
        focused->clearFocus();
        focused->setFocus();
    }
    do { // a draft that is being saved tells the time again
        QApplication::processEvents();
        QApplication::sendPostedEvents();
    } while (stopClock(*widget));
    return widget;
}

QImage pictureOf(const Screen& screen, int textPercent)
{
    const std::unique_ptr<QWidget> widget = shown(screen, textPercent);
    QImage image(widget->size(), QImage::Format_RGB32);
    widget->render(&image);
    return image;
}

} // namespace guichet::screens
