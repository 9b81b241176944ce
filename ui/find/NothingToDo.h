#pragma once

#include <QWidget>

class QVBoxLayout;

namespace guichet::ui {

/// Beside the first question: the cases in which no request is needed, and where the answers stay.
class NothingToDo : public QWidget
{
    Q_OBJECT

public:
    explicit NothingToDo(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QVBoxLayout* m_column;
};

} // namespace guichet::ui
