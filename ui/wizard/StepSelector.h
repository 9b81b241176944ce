#pragma once

#include "ui/kit/StepList.h"

#include <QWidget>

class QComboBox;

namespace guichet::ui {

/// In a narrow window, instead of the side panel: the steps in one line, « 6 sur 8 · Pièces justificatives ».
/// Object name: stepSelector.
class StepSelector : public QWidget
{
    Q_OBJECT

public:
    explicit StepSelector(QWidget* parent = nullptr);

    void setSteps(const QList<StepEntry>& entries);
    void setCurrentStep(const QString& id);

signals:
    void stepChosen(const QString& id);

private:
    QComboBox* m_combo;
};

} // namespace guichet::ui
