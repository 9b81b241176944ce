#include "Fixtures.h"
#include "Screens.h"

#include "ui/dashboard/DashboardPage.h"
#include "ui/kit/ProgressLine.h"
#include "ui/shell/MainWindow.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace guichet::ui;

namespace guichet::screens {

namespace {

std::unique_ptr<QWidget> dashboard(const QList<DashboardEntry>& entries,
                                   const std::function<void(DashboardPage&)>& then = {})
{
    Shell shell;
    auto* page = new DashboardPage;
    page->setEntries(entries, today());
    shell.window().addPage(u"dashboard"_s, {page});
    shell.window().setUrgentCount(page->urgentCount());
    shell.window().showPage(u"dashboard"_s);
    if (then)
        then(*page);
    return shell.take();
}

} // namespace

QList<Screen> dashboardScreens()
{
    return {
        {u"01-dashboard"_s,
         [] {
             return dashboard(entries(), [](DashboardPage& page) {
                 for (auto* button : page.findChildren<QPushButton*>())
                     if (button->property("guichetButtonKind").toInt() == 1 && !button->isHidden() &&
                         button->parentWidget()->objectName().isEmpty())
                         button->setFocus();
             });
         }},
        {u"01-dashboard-first-run"_s, [] { return dashboard({}); }},
        {u"01-dashboard-recovery-offer"_s,
         [] { return dashboard(entries().mid(1), [](DashboardPage& page) { page.offerRecoveryCode(true); }); }},
        {u"01-dashboard-deleted-there"_s,
         [] {
             QList<DashboardEntry> all = entries().mid(1);
             all.last().deletedThere = true;
             all.last().deletedAt = today().startOfDay();
             all.last().mayBeDeletedFrom = today().addDays(14);
             return dashboard(all);
         }},
        {u"01-dashboard-waiting-for-key"_s,
         [] {
             return dashboard({}, [](DashboardPage& page) {
                 page.setExpected(4);
                 page.waitForKey();
             });
         },
         QSize(1280, 800),
         [](const QWidget& window) {
             return window.findChild<DashboardPage*>()->findChild<ProgressLine*>()->isVisible();
         }},
        {u"01-dashboard-many"_s,
         [] {
             QList<DashboardEntry> all;
             for (int i = 0; i < 103; ++i) {
                 all.append(entries().last());
                 all.last().id = QString::number(i);
                 all.last().whole = i % 2 == 0;
             }
             return dashboard(all);
         }},
        {u"01-dashboard-deletion"_s,
         [] { return dashboard(entries().mid(1), [](DashboardPage& page) { page.askToDelete(u"diploma"_s); }); }},
    };
}

} // namespace guichet::screens
