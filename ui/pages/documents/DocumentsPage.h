#pragma once

#include "tasks/TaskScope.h"
#include "ui/pages/documents/DocumentBinding.h"
#include "ui/pages/documents/DocumentCard.h"
#include "ui/pages/documents/DocumentInspections.h"
#include "ui/pages/documents/DocumentMending.h"
#include "ui/pages/documents/DocumentReadings.h"
#include "ui/pages/documents/DocumentScanning.h"
#include "ui/pages/documents/DocumentsForm.h"
#include "ui/pages/documents/Intake.h"
#include "ui/wizard/WizardPage.h"

#include <QPointer>

class QGridLayout;

namespace guichet::ui {

class Banner;
class PreviewPage;

/// What the documents page needs besides the draft.
struct DocumentServices
{
    const scan::Inspector& inspector;
    scan::ScanSource& scanners;
    std::function<QString()> lastFolder; ///< where files were chosen last
    std::function<void(const QString&)> rememberFolder;
};

/// A card per paper that the situation asks for or offers, with drop, paste, the file dialog and scanners. Bytes go to
/// the draft at once, encrypted, and are judged in the background. Object names: documentsHelpButton, intakeProblem and
/// those of DocumentCard, PreviewPage, MendPage and ScannerPage.
class DocumentsPage : public WizardPage
{
    Q_OBJECT

public:
    DocumentsPage(RequestEditor& editor, DocumentServices services, QWidget* parent = nullptr);
    ~DocumentsPage() override;

    void show(const Request& request, const catalogue::Assessment& assessment) override;
    Request applied(Request request) const override;
    void entered() override;
    bool focusAnswer(const QString& pointer) override;
    void undoNoticed() override;
    void paste(const QMimeData& pasted) override;

    /// Takes files in as if they had been chosen in the dialog; `replace`: in the place of what was there.
    void takeFiles(const DocumentKind& kind, const QStringList& files, bool replace);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QList<DocumentCardContent> contents(const catalogue::Assessment& assessment) const;
    DocumentCardContent describe(const DocumentCardContent& content) const;
    void refreshCards();
    void refreshPurpose(const QList<DocumentCardContent>& contents);
    DocumentCard* makeCard(const DocumentKind& kind);
    void arrange(bool force);
    /// The card meant by a paste or a drop beside the cards: the focused one, else the first that lacks a required
    /// paper.
    DocumentKind likelyKind() const;

    void choose(const DocumentKind& kind, bool replace);
    void scan(const DocumentKind& kind);
    void takeScanned(const DocumentKind& kind, const QString& file);
    void scanningEnded(QWidget* scannerPage, const DocumentKind& kind, int pages);
    void takeIntake(const DocumentKind& kind, const Intake& intake, bool replace);
    Task<void> takeIn(DocumentKind kind, Intake intake, bool replace);
    void remove(const QString& file);
    void keepAllTheSame(const DocumentKind& kind);
    void view(const DocumentKind& kind);
    void exchange(const QStringList& files, const QStringList& with, const QString& notice);
    void bound(const DocumentKind& kind, const QStringList& files, const QString& made);
    void useOriginal(const QString& file);
    /// Back to where the improvement was asked for: the preview, or the card.
    void mendingEnded(QWidget* mendPage, const QString& file);
    void refreshPreview();
    void fillFrom(const QString& file);
    void closePreview();
    void change(const DocumentsForm& form);
    void changeAndTell(const DocumentsForm& form, const QString& notice);
    void tellProblem(const Failure& failure, const QString& fileName);

    RequestEditor& m_editor;
    DocumentServices m_services;
    DocumentInspections m_inspections;
    DocumentMending m_mending;
    DocumentBinding m_binding;
    DocumentReadings m_readings;
    DocumentScanning m_scanning;
    DocumentsForm m_form;
    DocumentsForm m_beforeNotice; ///< what undo brings back
    DocumentsForm m_beforeScanning;
    bool m_filledLast = false; ///< the notice was about answers that were filled in
    DocumentKind m_viewed;
    QList<DocumentCard*> m_cards;
    QPointer<PreviewPage> m_preview;
    QWidget* m_board;
    QGridLayout* m_grid;
    Banner* m_problem;
    int m_columns = 0;
    TaskScope m_tasks;
};

} // namespace guichet::ui
