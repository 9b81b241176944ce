#pragma once

#include "scan/Inspector.h"
#include "tasks/TaskScope.h"

#include <QWidget>

class QBoxLayout;

namespace guichet::ui {

class Banner;
class Button;
class ButtonBar;
class CheckField;
class CornerHandles;
class FindingsList;
class PageHeading;
class PageView;
class ProgressLine;
class ScrollPage;
class StatusBadge;
class Text;

/// The picture that is to be mended.
struct MendSource
{
    QString title; ///< of the paper
    QString name;  ///< of the file, as the person called it
    QByteArray bytes;
    scan::ScanReport report;
    scan::Expectation expected;
    QJsonArray steps; ///< those of a mend that was used before; empty = all that are offered
};

/// A picture before and after its mend, side by side; both views move together. Each step can be taken back and put in
/// again; the corners of the sheet are shown on the picture and may be moved. A mend that doesn't make the page better
/// isn't offered for use; the original is always kept.
/// Object names: beforeView, afterView, mend-STEP, foundCornersButton, useMendedButton, keepOriginalButton,
/// mendBackButton and those of CornerHandles.
class MendPage : public QWidget
{
    Q_OBJECT

public:
    explicit MendPage(const scan::Inspector& inspector, QWidget* parent = nullptr);
    ~MendPage() override;

    void setSource(const MendSource& source);
    bool isMending() const { return m_mending; }

signals:
    void closed();
    void originalWanted();
    void mendedWanted(const QByteArray& bytes, const QJsonArray& steps);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeColumn(const QString& title, StatusBadge* badge, QWidget* content);
    void fillSteps();
    void refreshCorners();
    bool areCornersByHand() const;
    QList<scan::MendStep> chosenSteps() const;
    void mendAnew(bool best = false);
    void showResult();
    void showFailure(const Failure& failure);
    void link(PageView* from, PageView* to);
    void arrange();
    Task<void> drawBefore();
    /// `best`: steps that make the page worse are taken back first.
    Task<void> mend(QList<scan::MendStep> steps, quint64 turn, bool best);
    Task<Result<scan::TriedMend>> tried(QList<scan::MendStep> steps, bool best) const;
    void check(const QList<scan::MendStep>& steps);

    const scan::Inspector& m_inspector;
    MendSource m_source;
    QByteArray m_mended;
    std::optional<scan::ScanReport> m_after;
    quint64 m_turn = 0; ///< counts mends asked for: an older one that comes late is dropped
    bool m_mending = false;
    bool m_following = false; ///< one view is being moved after the other

    PageHeading* m_heading;
    StatusBadge* m_beforeBadge;
    StatusBadge* m_afterBadge;
    PageView* m_before;
    PageView* m_afterView;
    ProgressLine* m_progress;
    Banner* m_problem;
    FindingsList* m_findings;
    QWidget* m_steps;
    CornerHandles* m_corners;
    Text* m_cornersHelp;
    Button* m_foundCorners;
    QList<QPair<scan::MendStep, CheckField*>> m_boxes;
    ScrollPage* m_side;
    Button* m_keep;
    ButtonBar* m_bar;
    QBoxLayout* m_top;
    QBoxLayout* m_middle;
    QWidget* m_pages;
    QBoxLayout* m_pair;
    TaskScope m_tasks;
};

} // namespace guichet::ui
