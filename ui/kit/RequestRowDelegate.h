#pragma once

#include "ui/kit/RequestRows.h"

#include <QStyledItemDelegate>

namespace guichet::ui {

/// Paints a RequestRow and says it. Below a readable width the date goes under the words.
class RequestRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RequestRowDelegate(RequestRows* rows);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    static int heightOf(const RequestRow& row, int width);

private:
    RequestRows* m_rows;
};

} // namespace guichet::ui
