#include "ui/shell/AboutPage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Card.h"
#include "ui/kit/MarkupText.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guichet::ui {

AboutPage::AboutPage(QString version, QWidget* parent)
    : QWidget(parent)
    , m_version(std::move(version))
    , m_heading(new PageHeading)
    , m_environment(new Banner(Banner::Kind::Attention))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* page = new ScrollPage;
    all->addWidget(page);
    page->add(m_heading);
    m_environment->setIcon(Icon::Flask);
    page->add(m_environment);
    for (int i = 0; i < 4; ++i) {
        auto* card = new Card;
        card->setPadding(5);
        auto* title = new Text(TextRole::Section);
        auto* text = new MarkupText(TextRole::Body);
        card->column()->addWidget(title);
        card->column()->addWidget(text);
        page->add(card);
        m_sections.append({title, text});
    }
    retranslate();
}

void AboutPage::setService(const QString& service, bool test)
{
    m_service = service;
    m_test = test;
    retranslate();
}

void AboutPage::focusHeading()
{
    m_heading->takeFocus();
}

void AboutPage::retranslate()
{
    m_heading->setTitle(tr("About this program"));
    m_heading->setPurpose(tr("Guichet Permis %1").arg(m_version));
    m_environment->setVisible(m_test);
    m_environment->setText(
        tr("**Test environment.** What is filed here reaches no administration; every document is marked as a "
           "specimen."));
    const std::pair<QString, QString> sections[] = {
        {tr("It is not an official site"), tr("Guichet Permis is an independent program. It helps you prepare, check "
                                              "and file a driving-licence request. It is "
                                              "published neither by the State nor by the agency that issues the "
                                              "licences, and it promises nothing about what the "
                                              "administration will decide.")},
        {tr("Where your answers are"),
         tr("Drafts and documents are encrypted on this computer. Nothing leaves before you file the request.")},
        {tr("The service that receives your requests"),
         m_service.isEmpty() ? tr("No service is configured: you can prepare a request, not file it.") : m_service},
        {tr("Licence"), tr("Free software under the GNU General Public License, version 3 or later.")},
    };
    for (int i = 0; i < 4; ++i) {
        m_sections.at(i).first->setText(sections[i].first);
        m_sections.at(i).second->setText(sections[i].second);
    }
}

void AboutPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace guichet::ui
