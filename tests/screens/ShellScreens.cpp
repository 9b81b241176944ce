#include "Fixtures.h"
#include "Screens.h"

#include "catalogue/Catalogue.h"
#include "ui/shell/AboutPage.h"
#include "ui/shell/HelpPage.h"
#include "ui/shell/MainWindow.h"

using namespace Qt::Literals::StringLiterals;
using namespace guichet::ui;

namespace guichet::screens {

namespace {

std::unique_ptr<QWidget> own(const QString& page)
{
    Shell shell;
    QList<HelpArticle> articles;
    for (const catalogue::HelpTopic& topic : catalogue().help())
        articles.append({topic.id, topic.title.in(language()), topic.body.in(language()), {}});
    shell.window().helpPage()->setArticles(articles);
    if (!articles.isEmpty() && page == u"help")
        shell.window().helpPage()->openArticle(articles.first().id);
    shell.window().aboutPage()->setService(u"http://127.0.0.1:8443"_s, true);
    shell.window().showPage(page);
    return shell.take();
}

} // namespace

QList<Screen> shellScreens()
{
    return {
        {u"20-settings"_s, [] { return own(u"settings"_s); }},
        {u"21-help"_s, [] { return own(u"help"_s); }},
        {u"22-about"_s, [] { return own(u"about"_s); }},
    };
}

} // namespace guichet::screens
