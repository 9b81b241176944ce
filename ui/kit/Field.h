#pragma once

#include <QWidget>
#include <functional>

class QBoxLayout;

namespace guichet::ui {

class Text;
class IconLabel;

/// A question with its input: label and « obligatoire » or « facultatif », hint, the input, the error with its icon.
/// The page tells the current problem at any time (setProblem) or gives a check; the field shows it when it is left, or
/// when revealProblem is called, never while the person types, and removes it as soon as the value is right.
class Field : public QWidget
{
    Q_OBJECT

public:
    enum class Need
    {
        Required,
        Optional,
        Unmarked
    };

    ~Field() override;

    void setLabel(const QString& label);
    QString label() const { return m_labelText; }
    void setNeed(Need need);
    void setHint(const QString& hint);
    /// Its texts are the catalogue's: inFrenchMark() is in its description.
    void setHasProcedureTexts();

    /// The sentence that is wrong with the present value, empty if right.
    void setProblem(const QString& sentence);
    QString problem() const { return m_problem; }
    /// A remark on the present value that nothing is wrong with; told where a problem would be, when there is none.
    void setRemark(const QString& sentence);
    /// What is known about the present value: « Indre-et-Loire (37) ». Shown at once.
    void setNote(const QString& words);
    /// Called with each change; gives the problem or an empty text.
    void setCheck(std::function<QString()> check);
    void revealProblem();
    /// Asks the check again: what it looks at may be another field's.
    void recheck() { valueChanged(false); }
    /// As on a fresh page: the field was not left yet.
    void concealProblem();
    bool isProblemShown() const { return m_problemShown; }

    /// Where the keyboard goes when this field is the first wrong one.
    virtual QWidget* input() const = 0;
    void focusInput();

signals:
    void edited(); ///< the person changed the value (not setValue…)
    void left();   ///< the focus went out of the whole field

protected:
    explicit Field(QWidget* parent);
    /// Puts the input (or the row of inputs) under the label; `named` get the name and description.
    void setInput(QWidget* widget, const QList<QWidget*>& named);
    void valueChanged(bool byPerson);
    QBoxLayout* column() const;
    virtual void markErroneous(bool erroneous);
    /// The names that a screen reader says; several inputs override it (« Date de naissance, jour »).
    virtual void refreshNames();
    QString description() const; ///< shown error or remark, note, hint
    QString needWord() const;
    void changeEvent(QEvent* event) override;
    QList<QWidget*> namedInputs() const { return m_named; }

private:
    void refreshError();
    void refreshTexts();
    void focusMoved(QWidget* old, QWidget* now);

    QString m_labelText;
    QString m_hintText;
    QString m_problem;
    QString m_remark;
    bool m_hasProcedureTexts = false;
    Need m_need = Need::Required;
    std::function<QString()> m_check;
    QList<QWidget*> m_named;
    Text* m_label;
    Text* m_needLabel;
    Text* m_hint;
    Text* m_note;
    QWidget* m_errorRow;
    IconLabel* m_errorIcon;
    Text* m_error;
    bool m_problemShown = false;
    bool m_wasLeft = false;
    bool m_revealed = false;
};

} // namespace guichet::ui
