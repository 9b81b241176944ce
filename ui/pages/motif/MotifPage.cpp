#include "ui/pages/motif/MotifPage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/pages/motif/MotifForm.h"
#include "ui/wizard/PlainText.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

MotifPage::MotifPage(const PageContext& context, QWidget* parent)
    : WizardPage(context, u"motif"_s, parent)
    , m_rules(new Banner(Banner::Kind::Error))
{
    const MotifForm form = MotifForm::from(context.procedure, context.language);
    const Tokens tokens = Tokens::current();

    auto* card = new Card;
    card->setEdge(Card::Edge::Chosen);
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens.u(4));
    auto* tile = new IconTile(icons::fromName(context.procedure.icon), Status::Neutral);
    tile->setAccent(true);
    row->addWidget(tile, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(tokens.u(1));
    words->addWidget(new Text(TextRole::Section, form.title));
    if (!form.path.isEmpty()) {
        auto* path = new Text(TextRole::Small, form.path.join(u" › "_s));
        path->setColour(TextColour::Secondary);
        words->addWidget(path);
    }
    if (!form.summary.isEmpty())
        words->addWidget(new Text(TextRole::Body, plainText(form.summary)));
    row->addLayout(words, 1);
    card->column()->addLayout(row);
    page()->add(card);

    auto* fixed = new Banner(Banner::Kind::Info,
                             tr("**The reason of a request can't be changed once it was begun.** Everything else can, "
                                "until you file it."));
    page()->add(fixed);

    auto* wrong = new Button(ButtonKind::Ordinary, tr("Start another request"));
    wrong->setObjectName(u"wrongMotifButton"_s);
    page()->add(wrong);
    wrong->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* consequence = new Text(
        TextRole::Small, tr("If the reason is wrong: the answers that still apply are taken over. This request stays "
                            "until you delete it."));
    consequence->setColour(TextColour::Secondary);
    page()->add(consequence, 1);
    page()->add(m_rules);
    m_rules->hide();
    connect(wrong, &QPushButton::clicked, this, &WizardPage::otherProcedureWanted);
}

void MotifPage::show(const Request&, const catalogue::Assessment& assessment)
{
    // A rule about the procedure itself, with no answer to put right: it is told here.
    m_rules->hide();
    for (const catalogue::Reason& reason : assessment.reasons) {
        if (!reason.pointers.isEmpty())
            continue;
        m_rules->setKind(reason.effect == catalogue::Effect::Block ? Banner::Kind::Error : Banner::Kind::Attention);
        m_rules->setText(plainText(context().text(reason.text)));
        m_rules->show();
    }
}

} // namespace guichet::ui
