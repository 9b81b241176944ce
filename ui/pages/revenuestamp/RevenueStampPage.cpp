#include "ui/pages/revenuestamp/RevenueStampPage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/ScrollPage.h"
#include "ui/theme/TextDirection.h"
#include "ui/theme/Tokens.h"
#include "ui/wizard/PlainText.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

RevenueStampPage::RevenueStampPage(const PageContext& context, QWidget* parent)
    : AnswersPage(context, u"revenue-stamp"_s, parent)
    , m_fee(new Banner(Banner::Kind::Info))
{
    m_fee->setIcon(Icon::Stamp);
    m_fee->setObjectName(u"feeBanner"_s);
    page()->column()->insertSpacing(1, Tokens::current().u(4));
    page()->column()->insertWidget(2, m_fee);
}

void RevenueStampPage::refreshPage(const Request& request)
{
    const catalogue::Assessment assessment = catalogue::assess(context().procedure, request, context().today());
    if (!assessment.fee) {
        m_fee->setText(tr("Whether a stamp is due hangs on answers that are still missing."));
        return;
    }
    const QString amount =
        assessment.fee->cents ? u"**%1.** "_s.arg(isolated(amountInWords(*assessment.fee->cents))) : QString();
    m_fee->setText(amount + plainText(context().text(assessment.fee->text)));
}

} // namespace guichet::ui
