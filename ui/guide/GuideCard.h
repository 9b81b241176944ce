#pragma once

#include "guide/FormGuide.h"
#include "ui/kit/Card.h"

namespace guichet::ui {

class CheckField;

/// One part of the official form: what to click, each answer with its copy button, and whether it is done there.
/// Object names: copy-POINTER (buttons), done-STEP (the box).
class GuideCard : public Card
{
    Q_OBJECT

public:
    GuideCard(const guide::GuideStep& step, bool done, QWidget* parent = nullptr);

    QString step() const { return m_step; }
    bool isDone() const;

signals:
    void copyWanted(const QString& text, const QString& label);
    void doneChanged();

private:
    void addField(const guide::GuideField& field);

    QString m_step;
    CheckField* m_done;
};

} // namespace guichet::ui
