#pragma once

#include <QWidget>

class QVBoxLayout;
class QHBoxLayout;

namespace guichet::ui {

class ScrollPage;
class Text;

/// « Pourquoi cette question ? »: sections of a title and paragraphs, 300 px wide at the end of the page.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void clear();
    void addHeading(const QString& text); ///< with the question mark icon, first
    void addSection(const QString& title, const QString& text);
    void addWidget(QWidget* widget); ///< a small picture of where to find something
    bool isEmpty() const;

private:
    QVBoxLayout* m_column;
};

/// A page with its help: beside the question where there is room, folded under it below 76 × S.
/// Contents go into page(); the button bar of the wizard stands below this widget.
class HelpedPage : public QWidget
{
    Q_OBJECT

public:
    explicit HelpedPage(QWidget* parent = nullptr);

    ScrollPage* page() const { return m_page; }
    HelpPanel* help() const { return m_help; }
    bool isFolded() const { return m_folded; }
    void refreshHelp() { arrange(); } ///< after the help became empty or not empty

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    QHBoxLayout* m_row;
    ScrollPage* m_page;
    ScrollPage* m_side;
    HelpPanel* m_help = nullptr;
    bool m_folded = false;
};

} // namespace guichet::ui
