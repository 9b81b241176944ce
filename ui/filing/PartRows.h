#pragma once

#include "filing/Filer.h"

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace guichet::ui {

class IconLabel;
class Text;

/// One row per paper being sent: waiting, under way with a bar, sent and verified.
class PartRows : public QWidget
{
    Q_OBJECT

public:
    /// What the rows show: one paper of one or more files.
    struct Paper
    {
        DocumentKind kind;
        QString title;
        qint64 bytes = 0;

        bool operator==(const Paper&) const = default;
    };

    explicit PartRows(QWidget* parent = nullptr);

    void setPapers(const QList<Paper>& papers);
    /// `sent`: bytes of the kind that have arrived.
    void setSent(const DocumentKind& kind, qint64 sent);
    void setAllSent();

private:
    struct Row
    {
        Paper paper;
        qint64 sent = 0;
        IconLabel* icon;
        Text* state;
        QProgressBar* bar;
    };
    void refresh(Row& row);

    QVBoxLayout* m_column;
    QList<Row> m_rows;
};

} // namespace guichet::ui
