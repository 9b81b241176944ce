#include "ui/theme/TextDirection.h"

#include <QGuiApplication>

namespace guichet::ui {

Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection around)
{
    int depth = 0;
    bool partIsBackwards = false;
    for (const QChar letter : text) {
        switch (letter.direction()) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            ++depth;
            break;
        case QChar::DirPDI:
            depth = qMax(0, depth - 1);
            break;
        case QChar::DirL:
            if (depth == 0)
                return Qt::LeftToRight;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (depth == 0)
                return Qt::RightToLeft;
            partIsBackwards = true;
            break;
        default:
            break;
        }
    }
    return partIsBackwards ? around : Qt::LeftToRight;
}

QString isolated(const QString& text)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QChar(0x2068) + text + QChar(0x2069) : text;
}

} // namespace guichet::ui
