#pragma once

#include <QWidget>

namespace guichet::ui {

class Banner;
class Button;
class ButtonBar;
class PageHeading;
class Text;
class TextField;

/// Makes the code that opens the drafts should their key be lost, and shows it once: to be written down or printed.
/// Object names: recoveryCode, makeCodeButton (then closeCodeButton), printCodeButton, cancelButton.
class RecoveryCodePage : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryCodePage(QWidget* parent = nullptr);

    /// Before a code is made; `exists`: it will take the place of an earlier one.
    void ask(bool exists);
    void showCode(const QString& code);
    /// Why none could be made; empty hides it.
    void setProblem(const QString& sentence);
    void focusHeading();

signals:
    void codeWanted();
    void sheetWanted();
    void leaveWanted();

private:
    void arrange(bool made);

    PageHeading* m_heading;
    Banner* m_problem;
    Text* m_text;
    TextField* m_code;
    Button* m_print;
    ButtonBar* m_bar;
    bool m_made = false;
};

} // namespace guichet::ui
