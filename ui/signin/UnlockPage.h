#pragma once

#include <QWidget>

namespace guichet::ui {

class Banner;
class ButtonBar;
class PageHeading;
class ProgressLine;
class Text;
class TextField;

/// Where no keychain answers, or --portable was asked for: the passphrase that protects the drafts on this computer,
/// chosen the first time, asked for afterwards.
/// Object names: passphrase, repeatedPassphrase, memoryButton, unlockButton.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    enum class Mode
    {
        NewPassphrase,
        ExistingPassphrase
    };

    explicit UnlockPage(QWidget* parent = nullptr);

    void setMode(Mode mode);
    /// Why the keychain isn't used, or why the last attempt failed; empty hides it.
    void setProblem(const QString& sentence);
    /// While the key is derived.
    void setBusy(bool busy);
    void clear();

signals:
    void passphraseGiven(const QString& passphrase);
    /// Nothing is to be kept on this computer.
    void memoryWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void submit();

    Mode m_mode = Mode::ExistingPassphrase;
    PageHeading* m_heading;
    Banner* m_problem;
    Text* m_advice;
    TextField* m_first;
    TextField* m_repeated;
    ProgressLine* m_progress;
    ButtonBar* m_bar;
    QWidget* m_memory;
};

} // namespace guichet::ui
