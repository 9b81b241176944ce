#pragma once

#include "guide/FormGuide.h"
#include "guide/Reminders.h"
#include "ui/guide/PassingClipboard.h"
#include "vault/FiledElsewhere.h"

#include <QWidget>
#include <functional>

namespace guichet::ui {

class Banner;
class ButtonBar;
class Card;
class ElsewhereCard;
class GuideCard;
class PageHeading;
class ProgressLine;
class ScrollPage;
class Text;

/// For people who file on the official site: its form step by step, answers to copy, the journal kept by hand, and the
/// days to remember. Object names: those of GuideCard and ElsewhereCard, leaveGuideButton, prepareFolderButton,
/// folderResult, reminders.
class GuidePage : public QWidget
{
    Q_OBJECT

public:
    /// The days that follow from what is noted.
    using Reminders = std::function<QList<guide::Reminder>(const vault::FiledElsewhere&)>;

    GuidePage(const guide::FormGuide& guide, const vault::FiledElsewhere& noted, Reminders reminders,
              QWidget* parent = nullptr);

    const vault::FiledElsewhere& noted() const { return m_noted; }
    void focusHeading();
    /// Offers the prepared folder.
    void setFolderOffered(bool offered);
    void showFolder(const QString& folder, const QStringList& problems);
    void showFolderFailure(const QString& sentence);
    void showFolderProgress(int done, int papers);

signals:
    void notedChanged(const vault::FiledElsewhere& noted);
    void leaveWanted();
    void folderWanted();
    void folderCancelled();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void note(const vault::FiledElsewhere& noted);
    void showReminders();
    void endFolder();

    vault::FiledElsewhere m_noted;
    Reminders m_reminders;
    PassingClipboard m_clipboard;
    ScrollPage* m_page;
    PageHeading* m_heading;
    Banner* m_folder;
    ProgressLine* m_progress;
    Card* m_days;
    Text* m_dayTexts;
    ButtonBar* m_bar;
};

} // namespace guichet::ui
