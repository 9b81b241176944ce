#pragma once

#include "catalogue/Assessment.h"
#include "catalogue/Choices.h"

#include <QDate>
#include <QUrl>
#include <QWidget>

class QBoxLayout;

namespace guichet::ui {

class Banner;
class ButtonBar;
class Card;
class PageHeading;
class ScrollPage;
class Text;

/// What a procedure needs, costs and gives, before a draft exists and without sign-in. A guide that asks
/// nothing has no button to begin.
class ProcedurePage : public QWidget
{
    Q_OBJECT

public:
    ProcedurePage(const catalogue::Catalogue& catalogue, QString language, QDate today, QWidget* parent = nullptr);

    /// `path`: the ids of the choices that led here; the page then says why it is the right one. Empty: it doesn't.
    void setProcedure(const QString& id, const QStringList& path = {});
    QString procedure() const { return m_procedure; }
    void setLanguage(const QString& language);
    void focusHeading();

signals:
    void startRequested(const QString& procedure);
    void backRequested();
    void linkActivated(const QUrl& url);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void fillReason();
    void fillDocuments(const catalogue::Procedure& procedure, const catalogue::Assessment& assessment);
    Card* section(const QString& title);
    void addTexts(Card* card, const QStringList& texts);
    void arrange();

    const catalogue::Catalogue& m_catalogue;
    QString m_language;
    QDate m_today;
    QString m_procedure;
    catalogue::Place m_place; ///< where the choices led
    ScrollPage* m_page;
    PageHeading* m_heading;
    Text* m_said;
    Banner* m_why;
    QWidget* m_body;
    QBoxLayout* m_columns;
    QWidget* m_start;
    QWidget* m_end;
    Banner* m_final;
    ButtonBar* m_bar;
};

} // namespace guichet::ui
