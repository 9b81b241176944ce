#include "ui/filing/ReceiptPage.h"

#include "catalogue/Assessment.h"
#include "ui/journal/JournalContent.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/Card.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/MarkupText.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/Text.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

Card* cardWith(const QString& title, QWidget* content)
{
    auto* card = new Card;
    card->column()->setSpacing(Tokens::current().u(2));
    card->column()->addWidget(new Text(TextRole::Section, title));
    card->column()->addWidget(content);
    return card;
}

} // namespace

ReceiptPage::ReceiptPage(const PageContext& context, const vault::DraftContent& content, QWidget* parent)
    : QWidget(parent)
    , m_heading(new PageHeading)
{
    const FilingReceipt receipt = content.receipt.value_or(FilingReceipt());
    const catalogue::Assessment assessment = catalogue::assess(context.procedure, content.request, context.today());
    m_heading->setTitle(tr("Request filed"));
    m_heading->setPurpose(context.text(context.procedure.title));
    auto* page = new ScrollPage;
    m_heading->setHasProcedureTexts();
    page->add(m_heading, 0);

    auto* done = new Banner(Banner::Kind::Good,
                            tr("**Filed on %1 at %2.** The receipt is kept on this computer.")
                                .arg(dayMonthYear(receipt.filedAt.toLocalTime().date()), timeOfDay(receipt.filedAt)));
    page->add(done);
    auto* number = new Text(TextRole::Code, receipt.number);
    number->setObjectName(u"receiptNumber"_s);
    number->setAccessibleName(tr("Request number %1").arg(receipt.number));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* numberCard = cardWith(tr("Request number"), number);
    auto* kept =
        new Text(TextRole::Small, tr("It will be deleted on %1, six months after filing, whatever its state: keep "
                                     "the receipt.")
                                      .arg(dayMonthYear(receipt.deletedAt.toLocalTime().date())));
    kept->setColour(TextColour::Secondary);
    numberCard->column()->addWidget(kept);
    page->add(numberCard);

    const bool classicPhoto = content.request.photoSignature.means == PhotoSignature::Means::ClassicPhoto;
    if (classicPhoto) {
        auto* post =
            new Text(TextRole::Body, tr("Print the photo and signature form, glue your photo on it, sign it and "
                                        "post it in a plain letter, alone in its envelope: neither tracked nor "
                                        "registered. You can print it again at any time."));
        auto* card = cardWith(tr("Still to do: post the photo"), post);
        card->setEdge(Card::Edge::Attention);
        auto* print = new Button(ButtonKind::Insistent, tr("Open the form to post"));
        print->setWrapping(true);
        print->setIcon(Icon::Printer);
        print->setObjectName(u"printPhotoFormButton"_s);
        connect(print, &QPushButton::clicked, this, [this] { emit outputWanted(u"photo-signature-form"_s); });
        card->column()->addWidget(print, 0, Qt::AlignLeading);
        page->add(card);
    }
    page->add(cardWith(tr("And then?"), new Text(TextRole::Body, nextOf(RequestState::Sent))));
    if (!assessment.meanwhile.isEmpty()) {
        QStringList texts;
        for (const catalogue::Advice& advice : assessment.meanwhile)
            texts.append(context.text(advice.text));
        auto* driving = new MarkupText(TextRole::Body);
        driving->setText(texts.join(u"\n\n"_s));
        connect(driving, &MarkupText::linkActivated, this, &ReceiptPage::linkActivated);
        page->add(cardWith(tr("May I drive?"), driving));
    }

    auto* bar = new ButtonBar;
    auto* print = new Button(ButtonKind::Quiet, tr("Open the receipt"));
    print->setIcon(Icon::Printer);
    print->setObjectName(u"printReceiptButton"_s);
    print->setVisible(content.outputs.contains(u"filing-receipt"_s));
    connect(print, &QPushButton::clicked, this, [this] { emit outputWanted(u"filing-receipt"_s); });
    bar->addAtStart(print);
    bar->setBack(tr("My requests"));
    bar->back()->setObjectName(u"leaveButton"_s);
    bar->setForward(tr("Follow the request"), true);
    bar->forward()->setObjectName(u"toRequestButton"_s);
    connect(bar, &ButtonBar::backRequested, this, &ReceiptPage::leaveWanted);
    connect(bar, &ButtonBar::forwardRequested, this, &ReceiptPage::requestWanted);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page, 1);
    whole->addWidget(bar);
}

void ReceiptPage::focusHeading()
{
    m_heading->takeFocus();
}

} // namespace guichet::ui
