#pragma once

#include "ui/kit/Card.h"
#include "ui/kit/RequestRows.h"

namespace guichet::ui {

class Text;
class Button;
class StatusBadge;
class IconTile;

/// A request that needs the person now: a request row's anatomy, larger, with buttons.
class UrgentCard : public Card
{
    Q_OBJECT

public:
    struct Content
    {
        RequestRow row;
        QString driving;    ///< « En attendant l’attestation …, vous n’êtes pas autorisée à conduire. »
        QString secondDate; ///< « Supprimée le 9 mai 2027 »
        QString secondReason;
        QString act;  ///< « Compléter la demande »
        QString look; ///< « Voir le journal »; empty: no such button
    };

    explicit UrgentCard(QWidget* parent = nullptr);
    void setContent(const Content& content);
    void setFirst(bool first); ///< its button is the page's filled one
    Button* actButton() const { return m_act; }
    Button* lookButton() const { return m_look; }

signals:
    void act(const QString& id);
    void look(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QString m_id;
    IconTile* m_tile;
    StatusBadge* m_badge;
    Text* m_title;
    Text* m_person;
    Text* m_next;
    QWidget* m_drivingRow;
    Text* m_driving;
    Text* m_date;
    Text* m_reason;
    Text* m_secondDate;
    Text* m_secondReason;
    QWidget* m_dates;
    Button* m_act;
    Button* m_look;
    class QGridLayout* m_grid;
    bool m_narrow = false;
};

} // namespace guichet::ui
