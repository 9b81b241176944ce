#include "ShownTexts.h"

#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;
using namespace guichet::ui;

namespace guichet::screens {

namespace {

QString described(const QWidget* widget)
{
    QStringList chain;
    for (; widget && chain.size() < 4; widget = widget->parentWidget())
        chain.append(QString::fromLatin1(widget->metaObject()->className()));
    return chain.join(u" < "_s);
}

QString fault(const QWidget* widget, const QString& text, const QString& what)
{
    return u"%1: “%2” in %3"_s.arg(what, text.left(600), described(widget));
}

QList<const QWidget*> visibleWidgets(const QWidget& window)
{
    QList<const QWidget*> visible;
    for (const QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible() && !each->window()->isHidden() && each->window() == window.window())
            visible.append(each);
    return visible;
}

QString ownText(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->placeholderText();
    if (const auto* badge = qobject_cast<const StatusBadge*>(widget))
        return badge->text();
    return {};
}

/// What people wrote, what services, places and categories are called, and what the catalogue's own checks say in
/// French of an answer: never translated by the window. Short on purpose.
const QRegularExpression& data()
{
    static const QRegularExpression all(
        u"\\b(Guichet Permis|Français|English|SPECIMEN|Mes Points Permis)\\b|العربية|"
        u"«.(Le1la|Łucja).»[^‹]*|\\b(Yasmina|Haddad|Leïla|Le1la|Sami|Marcel|Roussel|Inès|Łucja)\\b|"
        u"\\b(Maroc|France|Tiznit|Saint-Ambroise-des-Prés|14, rue des Tilleuls)\\b|"
        u"Ain \\(01\\), aujourd’hui dans Valserhône|\\b(AM|B1|BE|C1E|CE|D1E|DE)\\b|"
        u"[\\w-]+\\.(png|pdf|demande)\\b|https?://[\\w./:?=-]+|[\\w.-]+(\\.example|\\.gouv\\.fr)\\b|[\\w.]+@[\\w.]+|"
        u"\\d+(er)? (mars|mai|novembre|décembre)( \\d{4})?|\\b([Ll]undi|mardi|jeudi|dimanche)\\b|\\b[KM]o\\b|\\bGP-\\d{4}|[A-Z0-9]+(-[A-Z0-9]+)+"_s);
    return all;
}

/// Without what stands in brackets, of whatever depth, or is marked as data.
QString outsideBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'[' || letter == u'‹')
            ++depth;
        else if (letter == u']' || letter == u'›')
            depth = qMax(0, depth - 1);
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

void checkTranslated(QStringList& faults, const QWidget* widget, const QString& text, const QString& what)
{
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    QString rest = outsideBrackets(text);
    rest.remove(data());
    if (word.match(rest).hasMatch())
        faults.append(fault(widget, text, what));
}

void checkMenu(QStringList& faults, const QMenu& menu)
{
    checkTranslated(faults, &menu, menu.title().remove(u'&'), u"menu"_s);
    for (const QAction* action : menu.actions()) {
        checkTranslated(faults, &menu, action->text().remove(u'&'), u"menu entry"_s);
        if (action->menu())
            checkMenu(faults, *action->menu());
    }
}

/// What makes an area scroll: of the widgets that need more than its width the innermost, and what it holds.
QString widestIn(const QScrollArea& area)
{
    const auto needed = [](const QWidget* each) { return qMax(each->minimumSizeHint().width(), each->minimumWidth()); };
    const QWidget* widest = area.widget();
    for (const QWidget* each : area.widget()->findChildren<QWidget*>())
        if (each->isVisible() && widest->isAncestorOf(each) &&
            needed(each) > area.viewport()->width() - each->mapTo(area.widget(), QPoint()).x())
            widest = each;
    QStringList parts;
    for (const QWidget* each : widest->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (each->isVisible())
            parts.append(u"%1 “%2” of %3"_s.arg(QString::fromLatin1(each->metaObject()->className()), ownText(each))
                             .arg(needed(each)));
    return u"%1 “%2” (%3)"_s.arg(described(widest), ownText(widest), parts.join(u", "_s));
}

bool isTextOfItsOwn(const QWidget* widget)
{
    return !ownText(widget).isEmpty() || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget);
}

} // namespace

QStringList cutTexts(const QWidget& window)
{
    QStringList faults;
    for (const QWidget* each : visibleWidgets(window)) {
        const QString text = ownText(each);
        if (const auto* area = qobject_cast<const QScrollArea*>(each);
            area && area->horizontalScrollBar()->maximum() > 0)
            faults.append(fault(each, widestIn(*area), u"scrolls sideways"_s));
        if (text.isEmpty())
            continue;
        if (const auto* line = qobject_cast<const QLineEdit*>(each)) {
            const int room = line->contentsRect().width() - line->textMargins().left() - line->textMargins().right();
            if (line->text().isEmpty() && line->fontMetrics().horizontalAdvance(text) > room)
                faults.append(fault(each, text, u"placeholder cut"_s));
            continue;
        }
        const int needed = each->hasHeightForWidth() ? each->heightForWidth(each->width()) : each->sizeHint().height();
        if (each->height() + 1 < needed)
            faults.append(fault(each, text, u"lower than its text by %1"_s.arg(needed - each->height())));
        const int narrowest = qobject_cast<const Text*>(each) || each->hasHeightForWidth()
                                  ? each->minimumSizeHint().width()
                                  : each->sizeHint().width();
        if (each->width() < narrowest)
            faults.append(fault(each, text, u"narrower than its text by %1"_s.arg(narrowest - each->width())));
        const QWidget* holder = each->parentWidget();
        if (holder && !holder->rect().contains(each->geometry()))
            faults.append(fault(each, text, u"beyond the edge"_s));
    }
    return faults;
}

QStringList overlaps(const QWidget& window)
{
    QStringList faults;
    QHash<const QWidget*, QList<const QWidget*>> siblings;
    for (const QWidget* each : visibleWidgets(window))
        if (isTextOfItsOwn(each))
            siblings[each->parentWidget()].append(each);
    for (const auto& together : siblings)
        for (qsizetype i = 0; i < together.size(); ++i)
            for (qsizetype j = i + 1; j < together.size(); ++j)
                if (together.at(i)->geometry().intersects(together.at(j)->geometry()))
                    faults.append(fault(together.at(i), ownText(together.at(i)) + u" / "_s + ownText(together.at(j)),
                                        u"on its neighbour"_s));
    return faults;
}

QStringList untranslatedTexts(const QWidget& window)
{
    QStringList faults;
    for (const QWidget* each : visibleWidgets(window)) {
        checkTranslated(faults, each, ownText(each).remove(u'&'), u"shown"_s);
        checkTranslated(faults, each, each->accessibleName(), u"accessible name"_s);
        checkTranslated(faults, each, each->accessibleDescription(), u"accessible description"_s);
        checkTranslated(faults, each, each->toolTip(), u"tool tip"_s);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(each); view && view->model()) {
            for (int row = 0; row < qMin(20, view->model()->rowCount()); ++row)
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
                    checkTranslated(faults, each, view->model()->index(row, 0).data(role).toString(), u"row"_s);
        }
        if (const auto* bar = qobject_cast<const QMenuBar*>(each))
            for (const QAction* action : bar->actions())
                if (action->menu())
                    checkMenu(faults, *action->menu());
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace guichet::screens
