#pragma once

#include <QWidget>

namespace guichet::ui {

class Text;
class StatusBadge;

/// « Étape 3 sur 8 », the title, one line of purpose. Give it the focus when its page appears: that announces the page.
class PageHeading : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeading(QWidget* parent = nullptr);

    void setStep(int step, int count);    ///< 0 hides the line
    void setEyebrow(const QString& text); ///< any other words in the step's place; empty hides it
    void setTitle(const QString& title);
    void setPurpose(const QString& purpose); ///< empty hides it
    /// The page shows texts of the catalogue: inFrenchMark() under the purpose, and in the title's description.
    void setHasProcedureTexts();
    StatusBadge* badge(); ///< beside the title; made when first asked for
    void takeFocus();
    QString title() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshStep();
    void refreshMark();

    Text* m_eyebrow;
    Text* m_title;
    Text* m_purpose;
    QWidget* m_row;
    Text* m_mark = nullptr;
    StatusBadge* m_badge = nullptr;
    int m_step = 0;
    int m_count = 0;
};

} // namespace guichet::ui
