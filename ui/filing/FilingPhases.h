#pragma once

#include <QWidget>

namespace guichet::ui {

/// « Demande figée — Envoi des pièces — Dépôt et récépissé »: where a filing is, with a line of detail under each.
class FilingPhases : public QWidget
{
    Q_OBJECT

public:
    enum Phase
    {
        Frozen,
        Sending,
        Filing
    };

    explicit FilingPhases(QWidget* parent = nullptr);

    void setCurrent(Phase phase);
    void setDetail(Phase phase, const QString& detail);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isStacked(int width) const; ///< one below the other where there is no room
    QString title(int phase) const;
    void refreshName();

    Phase m_current = Frozen;
    QString m_details[3];
};

} // namespace guichet::ui
