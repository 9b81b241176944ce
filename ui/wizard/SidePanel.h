#pragma once

#include "ui/kit/StepList.h"

#include <QWidget>

class QProgressBar;

namespace guichet::ui {

class Button;
class Text;

/// Beside the pages, above the window's notice: the way back, the procedure, the person, how far one is, the steps.
/// Object names: backToRequestsButton, stepList.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    void setProcedure(const QString& title);
    void setPerson(const QString& name); ///< empty: not yet known
    void setSteps(const QList<StepEntry>& entries, int progress);
    void setCurrentStep(const QString& id);

signals:
    void backWanted();
    void stepChosen(const QString& id);

private:
    Button* m_back;
    Text* m_title;
    Text* m_person;
    QProgressBar* m_progress;
    StepList* m_steps;
};

} // namespace guichet::ui
