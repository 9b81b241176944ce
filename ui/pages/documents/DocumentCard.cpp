#include "ui/pages/documents/DocumentCard.h"

#include "ui/kit/Button.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"
#include "ui/pages/documents/Intake.h"
#include "ui/pages/documents/Thumbnail.h"
#include "ui/preview/FindingWords.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

DocumentCard::DocumentCard(const DocumentKind& kind, QWidget* parent)
    : Card(parent)
    , m_thumbnail(new Thumbnail)
    , m_title(new Text(TextRole::Item))
    , m_why(new Text(TextRole::Small))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_badge(new StatusBadge)
    , m_advice(new Text(TextRole::Small))
    , m_progress(new ProgressLine)
    , m_buttons(new QWidget)
    , m_improve(new Button(ButtonKind::Insistent))
    , m_choose(new Button(ButtonKind::Ordinary))
    , m_scan(new Button(ButtonKind::Ordinary))
    , m_view(new Button(ButtonKind::Ordinary))
    , m_add(new Button(ButtonKind::Ordinary))
    , m_keep(new Button(ButtonKind::Link))
    , m_question(new QWidget)
    , m_warning(new Text(TextRole::Small))
    , m_reallyKeep(new Button(ButtonKind::Insistent))
    , m_dontKeep(new Button(ButtonKind::Ordinary))
{
    m_content.kind = kind;
    const Tokens tokens = Tokens::current();
    setObjectName(u"document-"_s + kind);
    m_improve->setObjectName(u"improve-"_s + kind);
    m_improve->setIcon(Icon::Wand);
    m_choose->setObjectName(u"choose-"_s + kind);
    m_scan->setObjectName(u"scan-"_s + kind);
    m_scan->setIcon(Icon::Scan);
    m_add->setObjectName(u"add-"_s + kind);
    m_view->setObjectName(u"view-"_s + kind);
    m_keep->setObjectName(u"keep-"_s + kind);
    m_reallyKeep->setObjectName(u"reallyKeep-"_s + kind);
    m_why->setColour(TextColour::Secondary);

    m_badge->setWrapping(true);
    m_keep->setWrapping(true);
    auto* buttons = new FlowLayout(m_buttons, tokens.u(2), tokens.u(2));
    buttons->setContentsMargins(0, 0, 0, 0);
    for (Button* button : {m_improve, m_choose, m_scan, m_view, m_add, m_reallyKeep, m_dontKeep}) {
        button->setCompact(true);
        button->setWrapping(true);
    }
    buttons->addWidget(m_improve);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_scan);
    buttons->addWidget(m_view);
    buttons->addWidget(m_add);
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(m_warning);
    auto* answers = new QWidget;
    auto* answersRow = new FlowLayout(answers, tokens.u(2), tokens.u(2));
    answersRow->setContentsMargins(0, 0, 0, 0);
    answersRow->addWidget(m_reallyKeep);
    answersRow->addWidget(m_dontKeep);
    question->addWidget(answers);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(tokens.u(2));
    texts->addWidget(m_title);
    texts->addWidget(m_why);
    texts->addWidget(m_badge, 0, Qt::AlignLeading);
    texts->addWidget(m_advice);
    texts->addWidget(m_progress);
    texts->addStretch(1);
    texts->addWidget(m_question);
    texts->addWidget(m_buttons);
    texts->addWidget(m_keep, 0, Qt::AlignLeading);
    m_row->setSpacing(tokens.u(4));
    m_row->addWidget(m_thumbnail);
    m_row->addLayout(texts, 1);
    column()->addLayout(m_row);
    setAcceptDrops(true);

    connect(m_improve, &QPushButton::clicked, this, [this] { emit mendWanted(m_content.kind, m_content.mendable); });
    connect(m_choose, &QPushButton::clicked, this, [this] { emit chooseWanted(m_content.kind); });
    connect(m_add, &QPushButton::clicked, this, [this] { emit addWanted(m_content.kind); });
    connect(m_scan, &QPushButton::clicked, this, [this] { emit scanWanted(m_content.kind); });
    connect(m_view, &QPushButton::clicked, this, [this] { emit viewWanted(m_content.kind); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askToKeep(true); });
    connect(m_dontKeep, &QPushButton::clicked, this, [this] { askToKeep(false); });
    connect(m_reallyKeep, &QPushButton::clicked, this, [this] {
        m_asking = false;
        emit keepWanted(m_content.kind);
    });
    connect(m_progress, &ProgressLine::cancelled, this, [this] { emit cancelWanted(m_content.kind); });
}

void DocumentCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool narrow = width() < Tokens::current().times(20);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DocumentCard::setContent(const DocumentCardContent& content)
{
    const bool sameFiles = m_content.state == content.state;
    m_content = content;
    if (!sameFiles)
        m_asking = false;
    m_title->setText(content.title);
    m_why->setText(content.required ? content.why : tr("Optional. %1").arg(content.why));
    m_why->setVisible(!content.why.isEmpty());
    m_thumbnail->setImage(content.thumbnail);
    m_thumbnail->setBlank(content.state == DocumentState::Missing);
    m_thumbnail->setIcon(content.state == DocumentState::Missing ? Icon::FileUp : Icon::FileText);
    if (content.running && !m_progress->isRunning())
        m_progress->start(tr("Looking at the paper"), true);
    if (content.running) {
        m_progress->setSentence(content.files > 1
                                    ? tr("Looking at file %1 of %2").arg(content.judged + 1).arg(content.files)
                                    : tr("Looking at the paper"));
        m_progress->setProgress(content.judged, content.files > 1 ? content.files : 0);
    } else {
        m_progress->finish();
    }
    refreshVerdict();
    refreshButtons();
    refreshEdge(false);
}

QString DocumentCard::adviceText() const
{
    QStringList sentences;
    constexpr qsizetype most = 2; // more would push the buttons out of the card; the preview lists all
    switch (m_content.state) {
    case DocumentState::Missing:
        return tr("%1 Drop a file here, or choose one. JPG, PNG, BMP, TIFF or PDF, 11 MB at most.")
            .arg(m_content.accepted)
            .trimmed();
    case DocumentState::Unjudged:
        return m_content.running ? QString() : tr("It could not be checked. You may go on all the same.");
    case DocumentState::Ready: {
        QString pages = tr("%n page(s).", nullptr, m_content.pages);
        if (m_content.files > 1)
            pages = tr("%n page(s) put together.", nullptr, m_content.pages);
        return pages;
    }
    case DocumentState::Overruled:
        sentences.append(tr("You keep it as it is. The administration decides."));
        break;
    case DocumentState::Doubtful:
    case DocumentState::Refused:
    case DocumentState::Preventing:
        break;
    }
    for (const scan::Finding& finding : m_content.findings) {
        const QString sentence = scan::findingText(finding);
        if (finding.severity != scan::Severity::Info && sentences.size() < most && !sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

void DocumentCard::refreshVerdict()
{
    const QString found = shortFindings(m_content.findings);
    switch (m_content.state) {
    case DocumentState::Missing:
        m_badge->set(Status::Neutral, Icon::CircleDashed, tr("To add"));
        break;
    case DocumentState::Unjudged:
        m_badge->set(Status::Waiting, Icon::Clock, m_content.running ? tr("Being checked") : tr("Not checked"));
        break;
    case DocumentState::Ready:
        m_badge->set(Status::Good, Icon::Check, tr("Readable"));
        break;
    case DocumentState::Overruled:
        m_badge->set(Status::Neutral, Icon::TriangleAlert, tr("Kept: %1").arg(found));
        break;
    case DocumentState::Doubtful:
        m_badge->set(Status::Attention, Icon::TriangleAlert, found);
        break;
    case DocumentState::Refused:
    case DocumentState::Preventing:
        m_badge->set(Status::Error, Icon::CircleX, found);
        break;
    }
    const QString advice = adviceText();
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void DocumentCard::refreshButtons()
{
    const bool missing = m_content.state == DocumentState::Missing;
    const bool poor = m_content.state >= DocumentState::Doubtful;
    const bool incomplete = !missing && !poor && m_content.pages > 0 && m_content.pages < m_content.sides;
    const bool mendable = poor && !m_content.mendable.isEmpty() && !m_content.running;
    m_improve->setVisible(mendable);
    m_improve->setText(tr("Improve"));
    m_choose->setVisible(!mendable); // from the preview, or by dropping another file
    const bool again = poor && !m_content.differs;
    m_choose->setKind(again ? ButtonKind::Insistent : ButtonKind::Ordinary);
    m_choose->setIcon(again ? Icon::Camera : missing ? Icon::Folder : Icon::None);
    m_choose->setText(missing ? tr("Choose") : again ? tr("Take again") : tr("Replace"));
    m_scan->setVisible(missing); // else from the preview
    m_scan->setText(tr("Scan"));
    m_view->setKind(poor && m_content.differs ? ButtonKind::Insistent : ButtonKind::Ordinary);
    m_view->setText(poor && m_content.differs                    ? tr("Compare")
                    : m_content.pages > 1 || m_content.files > 1 ? tr("View and order")
                                                                 : tr("View"));
    m_add->setText(tr("Add a side"));
    m_keep->setText(tr("Keep it all the same"));
    m_dontKeep->setText(tr("Don't keep it"));
    m_reallyKeep->setText(tr("Keep it all the same"));
    m_warning->setText(
        m_content.differs
            ? tr("**What is read on this paper differs from what is expected.** If the paper is right, correct your "
                 "answers; if both are, keep it.")
            : tr("**A paper that can't be read is refused, and the file comes back**: that takes weeks longer. "
                 "Do you want to send it as it is?"));
    m_view->setVisible(!missing);
    m_add->setVisible(incomplete);
    const bool overrulable = m_content.state == DocumentState::Doubtful || m_content.state == DocumentState::Refused;
    m_keep->setVisible(overrulable && !m_asking && !m_content.running);
    m_question->setVisible(overrulable && m_asking);
    m_buttons->setVisible(!m_asking);
    for (Button* button : {m_improve, m_choose, m_scan, m_view, m_add, m_keep, m_reallyKeep, m_dontKeep})
        button->setAccessibleName(tr("%1, %2", "button, paper").arg(button->text(), m_content.title));
}

void DocumentCard::refreshEdge(bool dropping)
{
    const bool missing = m_content.state == DocumentState::Missing;
    setEdge(dropping ? Edge::Chosen : missing ? Edge::Dashed : Edge::Plain);
}

void DocumentCard::askToKeep(bool asking)
{
    m_asking = asking;
    refreshButtons();
    (asking ? m_reallyKeep : m_keep)->setFocus();
}

void DocumentCard::focusAction()
{
    (m_improve->isVisibleTo(this) ? m_improve : m_choose)->setFocus(Qt::OtherFocusReason);
}

void DocumentCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (!Intake::accepts(*event->mimeData()))
        return;
    event->acceptProposedAction();
    refreshEdge(true);
}

void DocumentCard::dragLeaveEvent(QDragLeaveEvent*)
{
    refreshEdge(false);
}

void DocumentCard::dropEvent(QDropEvent* event)
{
    refreshEdge(false);
    event->acceptProposedAction();
    emit dropped(m_content.kind, event->mimeData());
}

} // namespace guichet::ui
