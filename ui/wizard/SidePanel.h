#pragma once

#include "ui/kit/StepList.h"

#include <QWidget>

class QProgressBar;

namespace guichet::ui {

class Button;
class Text;

/// Beside the pages: the way back, the procedure, the person, how far one is, the steps, and the window's notice at the
/// foot. Object names: backToRequestsButton, stepList.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    /// `foot` (may be null) is the window's own notice; the panel takes it over.
    explicit SidePanel(QWidget* foot, QWidget* parent = nullptr);

    void setProcedure(const QString& title);
    void setPerson(const QString& name); ///< empty: not yet known
    void setSteps(const QList<StepEntry>& entries, int progress);
    void setCurrentStep(const QString& id);

signals:
    void backWanted();
    void stepChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Button* m_back;
    Text* m_title;
    Text* m_person;
    QProgressBar* m_progress;
    StepList* m_steps;
};

} // namespace guichet::ui
