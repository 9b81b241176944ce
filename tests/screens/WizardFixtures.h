#pragma once

#include "Fixtures.h"
#include "OpenDraft.h"

#include "ui/shell/MainWindow.h"
#include "ui/wizard/Wizard.h"

#include <memory>

/// A window with a wizard on a real draft in memory, for the pictures of its pages.
namespace guichet::screens {

/// The day of all pictures; a stable time, so that the bar always says the same.
vault::DraftContent lostLicence(const QString& step);

class OpenWizard
{
public:
    explicit OpenWizard(const vault::DraftContent& content);

    tests::OpenDraft& draft() { return *m_draft; }
    ui::Wizard& wizard() { return *m_wizard; }
    ui::MainWindow& window() { return m_shell.window(); }
    /// Papers with reports, as in the look: one good, one dark and leaning, one blurred.
    void addPapers(bool good);
    /// Scans these papers for a kind that has none; where there are none, there is no scanner.
    void openScanner(const QString& kind, const QList<QByteArray>& papers);
    /// The window with everything it shows.
    std::unique_ptr<QWidget> take();

private:
    Shell m_shell;
    std::shared_ptr<tests::OpenDraft> m_draft;
    ui::Wizard* m_wizard;
};

/// A drawn paper of an invented person as PNG bytes: "identity", "residence", anything else a form.
QByteArray drawnPaper(const QString& kind, qreal leaning = 0, int darkness = 0);

} // namespace guichet::screens
