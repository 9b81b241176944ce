#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <functional>
#include <memory>

class QWidget;

namespace guichet::screens {

/// One screen of the window, built from fixtures: no disk, no network, the same pixels each time.
struct Screen
{
    QString name; ///< "01-dashboard": the file name of its picture
    std::function<std::unique_ptr<QWidget>()> build;
    QSize size = QSize(1280, 800);
    /// Whether everything is there that comes in the background (pages from the decoder, Qt Pdf); none: at once.
    std::function<bool(const QWidget&)> isReady = {};
};

/// Each part of the window lists its screens in a file of its own; allScreens() puts them together.
QList<Screen> kitScreens();
QList<Screen> shellScreens();
QList<Screen> dashboardScreens();
QList<Screen> findScreens();
QList<Screen> journalScreens();
QList<Screen> wizardScreens();
QList<Screen> filingScreens();

QList<Screen> allScreens();

} // namespace guichet::screens
