#pragma once

#include "ui/kit/StepList.h"

#include <QWidget>

class QComboBox;

namespace guichet::ui {

/// In a narrow window, instead of the side panel: a menu and the steps in one line, « 6 sur 8 · Pièces justificatives ».
/// Object names: stepMenuButton, stepSelector.
class StepSelector : public QWidget
{
    Q_OBJECT

public:
    explicit StepSelector(QWidget* parent = nullptr);

    void setSteps(const QList<StepEntry>& entries);
    void setCurrentStep(const QString& id);
    /// What the window says at the foot of the side panel, for the menu.
    void setNotice(const QString& notice) { m_notice = notice; }

signals:
    void stepChosen(const QString& id);
    void backWanted();
    void undoWanted();
    void redoWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();

    QComboBox* m_combo;
    QWidget* m_menu;
    QString m_notice;
};

} // namespace guichet::ui
