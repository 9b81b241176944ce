#pragma once

#include "ui/theme/Icons.h"

#include <QImage>
#include <QWidget>

namespace guichet::ui {

/// The first page of a paper, small, or an icon where there is none. Tells nothing that words don't.
class Thumbnail : public QWidget
{
    Q_OBJECT

public:
    explicit Thumbnail(QWidget* parent = nullptr);
    void setImage(const QImage& image);
    bool hasImage() const { return !m_image.isNull(); }
    void setIcon(Icon icon);
    void setBlank(bool blank); ///< no ground of its own: a card to be filled
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
    Icon m_icon = Icon::FileText;
    bool m_blank = false;
};

} // namespace guichet::ui
