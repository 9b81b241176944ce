#include "ui/pages/photosignature/PhotoSignaturePage.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/ChoiceCard.h"
#include "ui/kit/CodeField.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

const QString codePointer = u"/photoSignature"_s;
const QString codeValue = u"code"_s;
const QString classicValue = u"classic"_s;

/// The word by which a letter is told on the telephone.
QString spelled(QChar letter)
{
    return letter == u'O' ? PhotoSignaturePage::tr("Letter O, as in Olivier")
                          : PhotoSignaturePage::tr("Letter I, as in Irma");
}

QString digitWords(QChar letter)
{
    return letter == u'O' ? PhotoSignaturePage::tr("Digit 0 (zero)") : PhotoSignaturePage::tr("Digit 1 (one)");
}

} // namespace

PhotoSignaturePage::PhotoSignaturePage(const PageContext& context, QWidget* parent)
    : WizardPage(context, u"photo-signature"_s, parent)
    , m_cards(new ChoiceCardGroup)
    , m_missing(new Text(TextRole::Body))
    , m_codePart(new QWidget)
    , m_code(new CodeField)
    , m_doubt(new Banner(Banner::Kind::Attention))
    , m_digit(new Button(ButtonKind::Ordinary))
    , m_letter(new Button(ButtonKind::Ordinary))
    , m_post(new Banner(Banner::Kind::Info))
{
    const Tokens tokens = Tokens::current();
    ChoiceCard* sheet = m_cards->addCard(codeValue);
    sheet->setTitle(tr("A sheet with a code"));
    sheet->setConsequence(tr("Made in a booth or at a photographer's with the blue sticker “Agréé services en ligne "
                             "ANTS”."));
    sheet->badge()->set(Status::Good, Icon::Bolt, tr("The quickest"));
    sheet->radio()->setObjectName(u"photo-code"_s);
    ChoiceCard* classic = m_cards->addCard(classicValue);
    classic->setTitle(tr("A classic identity photo"));
    classic->setConsequence(tr("After filing, you print a form, glue the photo on it, sign it and post it in a plain "
                               "letter."));
    classic->radio()->setObjectName(u"photo-classic"_s);
    m_cards->setAccessibleGroupName(tr("Which photo do you have?"));

    m_code->setLabel(tr("Photo-signature code"));
    m_code->setHint(tr("22 characters, below your photos. You may paste it: spaces and hyphens are taken out."));
    m_code->input()->setObjectName(u"photoCode"_s);
    m_doubt->setIcon(Icon::ScanEye);
    m_doubt->addButton(m_digit);
    m_doubt->addButton(m_letter);
    for (Button* button : {m_digit, m_letter})
        button->setCompact(true);
    m_digit->setObjectName(u"digitButton"_s);
    m_letter->setObjectName(u"letterButton"_s);

    auto* once = new QWidget;
    auto* onceRow = new QHBoxLayout(once);
    onceRow->setContentsMargins(0, 0, 0, 0);
    onceRow->setSpacing(tokens.u(2));
    onceRow->addWidget(new IconLabel(Icon::TicketCheck, Status::Neutral, IconSize::Normal), 0, Qt::AlignTop);
    auto* onceText =
        new Text(TextRole::Small, tr("This code serves once, for one request only. It is used up only when "
                                     "you file."));
    onceText->setColour(TextColour::Secondary);
    onceRow->addWidget(onceText, 1);

    auto* code = new QVBoxLayout(m_codePart);
    code->setContentsMargins(0, 0, 0, 0);
    code->setSpacing(tokens.u(3));
    code->addWidget(m_code);
    code->addWidget(m_doubt);
    code->addWidget(once);

    m_post->setIcon(Icon::Mail);
    m_post->setText(tr("**The form is made when you file.** Post it alone in its envelope: no registered or tracked "
                       "letter, no other paper with it."));
    m_missing->setText(tr("Choose one of the two: without it, the request can't be filed."));
    m_missing->setColour(TextColour::Error);
    page()->add(m_cards);
    page()->add(m_missing);
    page()->add(m_codePart, 6);
    page()->add(m_post);
    for (QWidget* each : std::initializer_list<QWidget*>{m_codePart, m_post, m_missing, m_doubt})
        each->hide();

    connect(m_cards, &ChoiceCardGroup::chosen, this, &WizardPage::edited);
    connect(m_code, &Field::edited, this, &WizardPage::edited);
    connect(m_code, &Field::left, this, &WizardPage::answerLeft);
    connect(m_code, &CodeField::doubtsChanged, this, &PhotoSignaturePage::refreshDoubt);
    connect(m_digit, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_letter, &QPushButton::clicked, this, [this] { settle(false); });
}

PhotoSignatureForm PhotoSignaturePage::form() const
{
    const QString chosen = m_cards->value();
    const auto means = chosen == codeValue      ? PhotoSignature::Means::Code
                       : chosen == classicValue ? PhotoSignature::Means::ClassicPhoto
                                                : PhotoSignature::Means::Unanswered;
    return {means, m_code->code()};
}

void PhotoSignaturePage::show(const Request& request, const catalogue::Assessment& assessment)
{
    const PhotoSignatureForm shown = PhotoSignatureForm::from(request.photoSignature);
    if (form().photoSignature() != request.photoSignature) {
        m_cards->setValue(shown.means == PhotoSignature::Means::Code           ? codeValue
                          : shown.means == PhotoSignature::Means::ClassicPhoto ? classicValue
                                                                               : QString());
        if (shown.means == PhotoSignature::Means::Code)
            m_code->setCode(shown.code);
    }
    m_codePart->setVisible(shown.means == PhotoSignature::Means::Code);
    m_post->setVisible(shown.means == PhotoSignature::Means::ClassicPhoto);
    const bool missing =
        std::ranges::any_of(assessment.missing, [](const QString& each) { return each.startsWith(codePointer); });
    m_missing->setVisible(m_wasLeft && shown.means == PhotoSignature::Means::Unanswered);

    QString problem;
    for (const catalogue::Reason& reason : assessment.reasons)
        for (const QString& about : reason.pointers)
            if (about.startsWith(codePointer) && problem.isEmpty())
                problem = context().text(reason.text);
    if (problem.isEmpty() && missing && m_wasLeft)
        problem = tr("Type the code: without it, the request can't be filed.");
    m_code->setProblem(problem);
    if (m_wasLeft)
        m_code->revealProblem();
    refreshDoubt();
}

Request PhotoSignaturePage::applied(Request request) const
{
    request.photoSignature = form().photoSignature();
    return request;
}

void PhotoSignaturePage::refreshDoubt()
{
    const QList<int> doubtful = m_code->doubtfulPositions();
    m_doubt->setVisible(!doubtful.isEmpty());
    if (doubtful.isEmpty())
        return;
    const int position = doubtful.first();
    const QChar letter = m_code->code().at(position);
    m_doubt->setText(
        tr("**Look at character %1: letter %2 or digit %3?** The two look alike. With a wrong code the photo "
           "would be rejected.")
            .arg(position + 1)
            .arg(letter)
            .arg(digitLike(letter)));
    m_digit->setText(digitWords(letter));
    m_letter->setText(spelled(letter));
}

void PhotoSignaturePage::settle(bool digit)
{
    const QList<int> doubtful = m_code->doubtfulPositions();
    if (doubtful.isEmpty())
        return;
    const QChar letter = m_code->code().at(doubtful.first());
    m_code->confirmCharacter(doubtful.first(), digit ? digitLike(letter) : letter);
    emit edited();
    m_code->focusInput();
}

bool PhotoSignaturePage::focusAnswer(const QString& wanted)
{
    if (!wanted.startsWith(codePointer))
        return false;
    if (m_codePart->isVisibleTo(this))
        m_code->focusInput();
    else
        m_cards->focusChosen();
    return true;
}

} // namespace guichet::ui
