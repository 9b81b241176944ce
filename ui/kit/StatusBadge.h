#pragma once

#include "model/RequestState.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QLabel>

class QPainter;

namespace guichet::ui {

/// Icon and words, tinted: « Lisible », « À compléter ». Exposed as a label with its words.
class StatusBadge : public QLabel
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget* parent = nullptr);
    StatusBadge(Status status, Icon icon, const QString& words, QWidget* parent = nullptr);

    void set(Status status, Icon icon, const QString& words);
    QSize sizeHint() const override;
    /// In a narrow place of one column its words stand in several lines; otherwise always in one.
    void setWrapping(bool wrapping);
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wrapping; }
    int heightForWidth(int width) const override;

    /// For delegates: the same drawing and its size.
    static QSize sizeFor(Icon icon, const QString& words);
    static void paint(QPainter& painter, const QRect& place, Status status, Icon icon, const QString& words,
                      const QPalette& palette, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Status m_status = Status::Neutral;
    Icon m_icon = Icon::None;
    bool m_wrapping = false;
};

/// Status, icon and words of a state of a request, in the seed's words.
struct StateLook
{
    Status status;
    Icon icon;
    QString words;       ///< « À compléter »
    QString explanation; ///< « Après analyse, certaines pièces sont manquantes ou incorrectes. »
};
StateLook lookOf(RequestState state);

/// A rounded square with an icon, tinted by status.
class IconTile : public QWidget
{
    Q_OBJECT

public:
    IconTile(Icon icon, Status status, QWidget* parent = nullptr);
    void set(Icon icon, Status status);
    void setAccent(bool accent); ///< accent soft instead of the status fill
    void setLarge(bool large);   ///< 52 instead of 42 px at S
    QSize sizeHint() const override;

    static void paint(QPainter& painter, const QRect& place, Status status, Icon icon, const QPalette& palette);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Status m_status;
    bool m_accent = false;
    bool m_large = false;
};

/// An icon of text height that tells nothing that words don't.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(Icon icon, Status status, IconSize size, QWidget* parent = nullptr);
    void set(Icon icon, Status status);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Status m_status;
    IconSize m_size;
};

} // namespace guichet::ui
