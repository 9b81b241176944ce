#pragma once

#include <QWidget>

namespace guichet::ui {

/// The mark and name of the program.
class ProgramName : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramName(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace guichet::ui
