#pragma once

#include <QWidget>

namespace guichet::ui {

class Banner;
class ButtonBar;
class PageHeading;
class ProgressLine;
class Text;
class TextField;

/// Asks for a passphrase: the one that protects the drafts on this computer where no keychain answers (or --portable
/// was asked for), or the one of a draft's exported file, which is kept nowhere. Object names: passphrase,
/// repeatedPassphrase, memoryButton, cancelButton, passphraseButton.
class PassphrasePage : public QWidget
{
    Q_OBJECT

public:
    enum class Mode
    {
        NewVault,
        ExistingVault,
        ExportedFile, ///< chosen, for a file about to be written
        ImportedFile  ///< given, for a file that was written elsewhere
    };

    explicit PassphrasePage(QWidget* parent = nullptr);

    void setMode(Mode mode);
    /// The exported file's name, shown; nothing for the drafts of this computer.
    void setFile(const QString& name);
    /// Why the keychain isn't used, or why the last attempt failed; empty hides it.
    void setProblem(const QString& sentence);
    /// While the key is derived.
    void setBusy(bool busy);
    void clear();

signals:
    void passphraseGiven(const QString& passphrase);
    /// Nothing is to be kept on this computer.
    void memoryWanted();
    /// The file is to be left alone.
    void cancelled();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void submit();
    bool choosesOne() const { return m_mode == Mode::NewVault || m_mode == Mode::ExportedFile; }

    Mode m_mode = Mode::ExistingVault;
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
