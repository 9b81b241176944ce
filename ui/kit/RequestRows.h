#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/StatusColours.h"

#include <QHash>
#include <QListView>
#include <QVariant>

namespace guichet::ui {

/// What one row of « Mes demandes » shows.
struct RequestRow
{
    QString id;
    Icon tile = Icon::FileText;
    Status status = Status::Neutral;
    Icon badgeIcon = Icon::None;
    QString title;      ///< « Permis après réussite à l’examen »
    QString badge;      ///< « Brouillon »
    QString person;     ///< « Sami Haddad · votre fils »
    QString next;       ///< « Il manque 2 éléments : … »
    QString date;       ///< « À envoyer avant le 14 mars 2027 »
    QString dateReason; ///< « certificat d’examen valable 4 mois »
    bool datePressing = false;

    /// Without words as long as its key isn't there: drawn as bars.
    bool isPlaceholder() const { return id.isEmpty() && title.isEmpty(); }
    /// All of it in reading order: what a screen reader says.
    QString spoken() const;
    bool operator==(const RequestRow&) const = default;
};

/// Rows in a white card; the whole row opens, there are no buttons inside. The model gives a RequestRow by rowRole.
/// Its height is that of its rows, so that the page scrolls and not the list.
class RequestRows : public QListView
{
    Q_OBJECT

public:
    static constexpr int rowRole = 0x0101; ///< Qt::UserRole + 1

    explicit RequestRows(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void opened(const QModelIndex& index); ///< click, Return, Space
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void measureAnew();

    mutable QHash<int, int> m_heights; ///< by width; layouts ask many times
};

} // namespace guichet::ui

Q_DECLARE_METATYPE(guichet::ui::RequestRow)
