#pragma once

#include <QWidget>

class QBoxLayout;

namespace guichet::ui {

class PageHeading;

/// A page's heading with its actions at the end of the line, under it where there is no room.
class HeadingRow : public QWidget
{
    Q_OBJECT

public:
    explicit HeadingRow(PageHeading* heading, QWidget* parent = nullptr);
    void addAction(QWidget* button);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_row;
};

} // namespace guichet::ui
