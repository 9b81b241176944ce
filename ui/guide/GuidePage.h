#pragma once

#include "guide/FormGuide.h"
#include "guide/Reminders.h"
#include "ui/guide/PassingClipboard.h"
#include "vault/FiledElsewhere.h"

#include <QWidget>
#include <functional>

namespace guichet::ui {

class ButtonBar;
class Card;
class ElsewhereCard;
class GuideCard;
class PageHeading;
class Text;

/// For people who file on the official site: its form step by step, answers to copy, the journal kept by hand, and the
/// days to remember. Object names: those of GuideCard and ElsewhereCard, leaveGuideButton, reminders.
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

signals:
    void notedChanged(const vault::FiledElsewhere& noted);
    void leaveWanted();

private:
    void note(const vault::FiledElsewhere& noted);
    void showReminders();

    vault::FiledElsewhere m_noted;
    Reminders m_reminders;
    PassingClipboard m_clipboard;
    PageHeading* m_heading;
    Card* m_days;
    Text* m_dayTexts;
    ButtonBar* m_bar;
};

} // namespace guichet::ui
