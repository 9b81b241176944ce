#include "ui/pages/documents/ScannedTile.h"

#include "ui/kit/Button.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/pages/documents/Thumbnail.h"
#include "ui/preview/FindingWords.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

ScannedTile::ScannedTile(QString file, QWidget* parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_thumbnail(new Thumbnail)
    , m_number(new Text(TextRole::SmallStrong))
    , m_badge(new StatusBadge)
    , m_remove(new Button(ButtonKind::Ordinary, tr("Remove")))
{
    const Tokens tokens = Tokens::current();
    m_number->setOneLine(true);
    m_badge->setWrapping(true);
    m_remove->setCompact(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.u(2));
    column->addWidget(m_thumbnail, 0, Qt::AlignLeading);
    column->addWidget(m_number);
    column->addWidget(m_badge, 0, Qt::AlignLeading);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addStretch(1);
    setMaximumWidth(std::max(m_thumbnail->sizeHint().width(), m_remove->sizeHint().width()) + tokens.u(8));
    connect(m_remove, &QPushButton::clicked, this, &ScannedTile::removeWanted);
}

void ScannedTile::set(int number, const ScannedPage& page)
{
    m_number->setText(tr("Page %1").arg(number));
    m_thumbnail->setImage(page.image);
    if (page.report)
        showVerdict(*m_badge, *page.report);
    else
        m_badge->set(Status::Waiting, Icon::Clock, tr("Being checked"));
    m_remove->setAccessibleName(tr("Remove page %1").arg(number));
    m_remove->setObjectName(u"removePage-%1"_s.arg(number));
}

} // namespace guichet::ui
