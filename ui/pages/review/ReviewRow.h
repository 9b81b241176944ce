#pragma once

#include <QAbstractButton>

namespace guichet::ui {

/// One answer on the review page: label, value, pencil; the whole line leads back to its question. The value wraps and
/// is never cut.
class ReviewRow : public QAbstractButton
{
    Q_OBJECT

public:
    ReviewRow(const QString& label, const QString& value, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Places
    {
        QRect label;
        QRect value;
        QRect icon;
        int height;
    };
    Places places(int width) const;

    QString m_label;
    QString m_value;
    bool m_missing;
};

} // namespace guichet::ui
