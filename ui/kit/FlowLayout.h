#pragma once

#include <QLayout>
#include <QList>

namespace guichet::ui {

/// Items side by side that go to the next line when there is no room: button rows, badges, filters. Mirrors itself.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr, int horizontal = -1, int vertical = -1);
    ~FlowLayout() override;

    /// This widget takes what room is left on its line.
    void setGrowing(QWidget* widget) { m_growing = widget; }

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool really) const;
    int gap(Qt::Orientation orientation) const;

    QList<QLayoutItem*> m_items;
    QWidget* m_growing = nullptr;
    int m_horizontal;
    int m_vertical;
};

} // namespace guichet::ui
