#include "Fixtures.h"
#include "Screens.h"

#include "catalogue/Catalogue.h"
#include "ui/find/FinderPage.h"
#include "ui/find/ProcedurePage.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/ChoiceCard.h"
#include "ui/kit/SearchLine.h"
#include "ui/shell/MainWindow.h"

#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;
using namespace guichet::ui;

namespace guichet::screens {

namespace {

std::unique_ptr<QWidget> finder(const std::function<void(FinderPage&)>& then)
{
    Shell shell;
    auto* page = new FinderPage(catalogue(), language());
    page->setTestEnvironment(true);
    ShellPage shellPage;
    shellPage.widget = page;
    shellPage.withSide = false;
    shell.window().addPage(u"find"_s, shellPage);
    shell.window().showPage(u"find"_s);
    then(*page);
    return shell.take();
}

void search(const FinderPage& page, const QString& words)
{
    auto* line = page.findChild<SearchLine*>();
    line->setText(words);
    emit line->textEdited(words);
    line->setFocus();
}

std::unique_ptr<QWidget> procedure(const QString& id, const QStringList& path = {})
{
    Shell shell;
    auto* page = new ProcedurePage(catalogue(), language(), today());
    page->setProcedure(id, path);
    shell.window().addPage(u"procedure"_s,
                           {page, nullptr, nullptr, true, u"dashboard"_s, [page] { page->focusHeading(); }});
    shell.window().showPage(u"procedure"_s);
    return shell.take();
}

} // namespace

QList<Screen> findScreens()
{
    return {
        {u"02-find"_s,
         [] {
             return finder([](FinderPage& page) {
                 auto* cards = page.findChild<ChoiceCardGroup*>();
                 if (cards->cards().size() > 1) {
                     cards->setValue(cards->cards().at(0)->value());
                     cards->focusChosen();
                 }
             });
         }},
        {u"02-find-search"_s,
         [] {
             return finder([](FinderPage& page) {
                 search(page, language() == u"en" ? u"I lost my licence"_s : u"j’ai perdu mon permis"_s);
             });
         }},
        {u"02-find-second-question"_s,
         [] {
             return finder([](FinderPage& page) {
                 page.findChild<ChoiceCardGroup*>()->setValue(u"error"_s);
                 page.findChild<ButtonBar*>()->forward()->click();
             });
         }},
        {u"02-find-search-help"_s, [] { return finder([](FinderPage& page) { search(page, u"timbre fiscal"_s); }); }},
        {u"02-find-search-nothing-said"_s,
         [] { return finder([](FinderPage& page) { search(page, u"mon permis"_s); }); }},
        {u"02-procedure-loss"_s, [] { return procedure(u"fab-perte"_s); }},
        {u"02-procedure-loss-chosen"_s,
         [] {
             return procedure(u"fab-perte"_s, {u"new-card"_s, u"lost"_s, u"lost-france"_s});
         }},
        {u"02-procedure-nothing-to-do"_s,
         [] {
             return procedure(u"rien-adresse"_s, {u"other"_s, u"moved"_s});
         }},
        {u"02-procedure-correction"_s, [] { return procedure(u"correction"_s); }},
    };
}

} // namespace guichet::screens
