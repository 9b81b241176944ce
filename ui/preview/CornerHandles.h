#pragma once

#include "scan/SheetOutline.h"

#include <QList>
#include <QObject>

namespace guichet::ui {

class CornerHandle;
class PageView;

/// Four handles on the corners of the sheet in a picture, moved by dragging, by the arrow keys, and by Shift and the
/// arrow keys further. They never cross. Object names: corner-0 (top left) to corner-3, clockwise.
class CornerHandles : public QObject
{
    Q_OBJECT

public:
    /// `view` outlives it and shows an unturned page.
    explicit CornerHandles(PageView* view);

    void setCorners(const scan::Corners& corners);
    const scan::Corners& corners() const { return m_corners; }
    void setShown(bool shown);

signals:
    /// A person let go of a corner that was moved.
    void moved();

private:
    friend class CornerHandle;
    void place();
    /// Takes a corner there, or as it was if the four would no longer go round the sheet.
    void move(int corner, QPointF to);

    PageView* m_view;
    QList<CornerHandle*> m_handles;
    scan::Corners m_corners{};
    bool m_shown = false;
};

} // namespace guichet::ui
