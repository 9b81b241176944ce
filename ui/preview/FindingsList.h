#pragma once

#include "scan/Finding.h"
#include "ui/kit/Card.h"
#include "ui/preview/PageView.h"

namespace guichet::ui {

/// « Ce que nous avons vu »: the numbered findings of one page in words; the numbers are those of the marks.
class FindingsList : public Card
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget* parent = nullptr);

    /// Findings of this page and those of the whole file.
    void setFindings(const QList<scan::Finding>& findings, int page);
    /// The marks to be drawn on the page, with the same numbers.
    QList<PageView::Mark> marks() const { return m_marks; }

private:
    QWidget* m_rows = nullptr;
    QList<PageView::Mark> m_marks;
};

Status statusOf(scan::Severity severity);

} // namespace guichet::ui
