#include "Screens.h"
#include "WizardFixtures.h"

#include "ui/pages/documents/Thumbnail.h"
#include "ui/preview/PageView.h"
#include "ui/wizard/EditionNotice.h"
#include "ui/wizard/WizardPage.h"
#include "vault/Failures.h"

#include <QProgressBar>
#include <QPushButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace guichet::ui;

namespace guichet::screens {

namespace {

std::unique_ptr<QWidget> step(const QString& id)
{
    OpenWizard open(lostLicence(id));
    return open.take();
}

std::unique_ptr<QWidget> forAnother()
{
    auto content = lostLicence(u"for-whom"_s);
    content.request.filedBy = FiledBy::ThirdParty;
    OpenWizard open(content);
    return open.take();
}

std::unique_ptr<QWidget> civilStatus()
{
    auto content = lostLicence(u"civil-status"_s);
    content.request.civilStatus.givenNames = {u"Yasmina"_s, u"Le1la"_s};
    content.request.contact = {};
    content.request.photoSignature = {};
    content.request.details.remove(u"stampNumber"_s);
    content.request.details.remove(u"stampBoughtOn"_s);
    OpenWizard open(content);
    open.wizard().goTo(u"contact"_s);
    open.wizard().goToAnswer(u"/civilStatus/birthDate"_s);
    return open.take();
}

/// A commune that was chosen, a letter that the card may not show: what is told and is no error.
std::unique_ptr<QWidget> birthPlace()
{
    auto content = lostLicence(u"civil-status"_s);
    content.request.civilStatus.givenNames = {u"Łucja"_s};
    content.request.civilStatus.birthPlace = {u"FR"_s, u"Arlod"_s, u"01018"_s};
    OpenWizard open(content);
    open.wizard().goTo(u"contact"_s);
    open.wizard().goToAnswer(u"/civilStatus/birthPlace/commune"_s);
    return open.take();
}

std::unique_ptr<QWidget> photoCode()
{
    auto content = lostLicence(u"photo-signature"_s);
    content.request.photoSignature.code = u"481720K69O3511738"_s;
    OpenWizard open(content);
    open.wizard().goToAnswer(u"/photoSignature"_s);
    return open.take();
}

std::unique_ptr<QWidget> documents()
{
    OpenWizard open(lostLicence(u"documents"_s));
    open.addPapers(false);
    return open.take();
}

/// A guide with questions: the refund of a revenue stamp.
std::unique_ptr<QWidget> refund(const QString& step)
{
    vault::DraftContent content;
    content.request.procedure = u"timbre-remb"_s;
    content.lastStep = step;
    content.request.details = {{u"stampBoughtFrom"_s, u"tobacconist"_s},
                               {u"stampBoughtOn"_s, u"2026-09-14"_s},
                               {u"stampNumber"_s, u"1234567890123456"_s},
                               {u"transactionNumber"_s, u"0071-4482"_s},
                               {u"stampAmount"_s, u"25\u00a0€"_s},
                               {u"refundFor"_s, u"individual"_s},
                               {u"iban"_s, u"FR14 2004 1010 0505 0001 3M02 606"_s}};
    return OpenWizard(content).take();
}

/// The official form step by step; `filed`: scrolled to the journal, which holds something, else to answers.
std::unique_ptr<QWidget> officialSite(bool filed)
{
    vault::DraftContent content = lostLicence(u"review"_s);
    if (filed)
        content.elsewhere = {
            QDate(2026, 11, 20),        u"P-26-7781"_s, RequestState::Approved, QDate(2026, 11, 23), {}, {},
            {u"motif"_s, u"for-whom"_s}};
    OpenWizard open(content);
    open.addPapers(true);
    if (auto* official = open.wizard().findChild<QPushButton*>(u"officialSiteButton"_s))
        official->click();
    const QString seen = filed ? u"elsewhereStateOn"_s : u"copy-/civilStatus/birthDate"_s;
    if (auto* input = open.window().findChild<QWidget*>(seen))
        input->setFocus();
    return open.take();
}

std::unique_ptr<QWidget> preview()
{
    OpenWizard open(lostLicence(u"documents"_s));
    open.addPapers(false);
    if (auto* view = open.wizard().findChild<QPushButton*>(u"view-residence"_s))
        view->click();
    return open.take();
}

std::unique_ptr<QWidget> improvement()
{
    OpenWizard open(lostLicence(u"documents"_s));
    open.addPapers(false);
    if (auto* improve = open.wizard().findChild<QPushButton*>(u"improve-residence"_s))
        improve->click();
    return open.take();
}

std::unique_ptr<QWidget> scanner(bool isThere)
{
    OpenWizard open(lostLicence(u"documents"_s));
    open.openScanner(u"identity"_s, isThere ? QList{drawnPaper(u"identity"_s), drawnPaper(u"identity"_s, 5, 90)}
                                            : QList<QByteArray>());
    return open.take();
}

std::unique_ptr<QWidget> review(bool complete)
{
    auto content = lostLicence(u"review"_s);
    content.request.consents.append({u"truthful"_s, QDateTime::currentDateTimeUtc()});
    if (!complete)
        content.request.civilStatus.birthPlace.commune.clear();
    OpenWizard open(content);
    open.addPapers(complete);
    if (!complete)
        open.wizard().goForward();
    return open.take();
}

std::unique_ptr<QWidget> saveFailed()
{
    OpenWizard open(lostLicence(u"contact"_s));
    emit open.draft().draft().saveFailed(Failure{vault::failure::diskFull, {}, {}});
    return open.take();
}

/// What a newer edition of the procedures changes, above the pages.
std::unique_ptr<QWidget> newerEdition(bool moved)
{
    OpenWizard open(lostLicence(u"contact"_s));
    editions::EditionChange change;
    change.newQuestions = {{u"/details/lossStreet"_s, {u"Rue de la perte"_s, u"Street of the loss"_s}}};
    change.goneQuestions = {{u"/details/lossPlace"_s, {u"Commune de la perte"_s, u"Town of the loss"_s}}};
    change.newDocuments = {{u"police"_s, {u"Déclaration de perte"_s, u"Statement of loss"_s}}};
    const EditionNotice::Editions names{u"2026.11"_s, u"2027.02"_s, true};
    open.wizard().setNotice(moved ? EditionNotice::moved(names, change, language(), true)
                                  : EditionNotice::offer(names, change, language()));
    return open.take();
}

/// How many of the window's visible pictures of pages the decoder has drawn.
template <typename Widget>
qsizetype drawn(const QWidget& window, bool (Widget::*isDrawn)() const)
{
    return std::ranges::count_if(window.findChildren<Widget*>(),
                                 [&](const Widget* each) { return each->isVisible() && (each->*isDrawn)(); });
}

} // namespace

QList<Screen> wizardScreens()
{
    return {
        {u"30-motif"_s, [] { return step(u"motif"_s); }},
        {u"31-for-whom"_s, forAnother},
        {u"32-civil-status"_s, civilStatus},
        {u"32-birth-place"_s, birthPlace},
        {u"33-details"_s, [] { return step(u"details"_s); }},
        {u"34-contact"_s, [] { return step(u"contact"_s); }},
        {u"35-photo-signature"_s, photoCode},
        {u"36-documents"_s,
         documents,
         {1280, 800},
         [](const QWidget& window) { return drawn<Thumbnail>(window, &Thumbnail::hasImage) >= 3; }},
        {u"37-preview"_s,
         preview,
         {1280, 800},
         [](const QWidget& window) { return drawn<PageView>(window, &PageView::hasPage) >= 1; }},
        {u"52-improvement"_s,
         improvement,
         {1280, 800},
         [](const QWidget& window) { return drawn<PageView>(window, &PageView::hasPage) >= 2; }},
        {u"57-scanner"_s,
         [] { return scanner(true); },
         {1280, 800},
         [](const QWidget& window) {
             const auto* progress = window.findChild<QProgressBar*>();
             return drawn<Thumbnail>(window, &Thumbnail::hasImage) >= 2 && progress && progress->isVisible();
         }},
        {u"57-scanner-none"_s, [] { return scanner(false); }},
        {u"38-revenue-stamp"_s, [] { return step(u"revenue-stamp"_s); }},
        {u"39-review"_s, [] { return review(true); }},
        {u"40-review-missing"_s, [] { return review(false); }},
        {u"41-save-failed"_s, saveFailed},
        {u"53-refund-questions"_s, [] { return refund(u"details"_s); }},
        {u"53-refund-review"_s, [] { return refund(u"review"_s); }},
        {u"55-newer-edition"_s, [] { return newerEdition(false); }},
        {u"56-moved-edition"_s, [] { return newerEdition(true); }},
        {u"49-official-site"_s, [] { return officialSite(false); }},
        {u"49-official-site-journal"_s, [] { return officialSite(true); }},
    };
}

} // namespace guichet::screens
