#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/StatusColours.h"

#include <QWidget>

class QVBoxLayout;

namespace guichet::ui {

/// One event of a request: newest first in the list.
struct TimeLineEntry
{
    Status status = Status::Neutral;
    Icon icon = Icon::None;
    QString title;       ///< « En cours d’instruction »
    QString date;        ///< « mardi 17 novembre », already in words
    QString explanation; ///< the official one
    QString messageFrom; ///< « Message de l’administration, pour le justificatif de domicile »
    QString message;     ///< quoted

    bool operator==(const TimeLineEntry&) const = default;
};

/// Dots on a rail; each row paints its part of it.
class TimeLine : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget* parent = nullptr);
    void setEntries(const QList<TimeLineEntry>& entries);

private:
    QVBoxLayout* m_column;
};

} // namespace guichet::ui
