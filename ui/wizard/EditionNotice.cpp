#include "ui/wizard/EditionNotice.h"

#include "ui/kit/Button.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(EditionNotice)
};

/// "A, B and 3 more"
QString listed(const QList<editions::ChangedThing>& things, const QString& language)
{
    constexpr qsizetype most = 4;
    QStringList names;
    for (const editions::ChangedThing& each : things.first(std::min(most, things.size())))
        names.append(NoticeWords::tr("“%1”").arg(each.words.in(language)));
    const QString some = names.join(u", "_s);
    const qsizetype more = things.size() - names.size();
    return more > 0 ? NoticeWords::tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(some) : some;
}

QString changed(const editions::EditionChange& change, const QString& language)
{
    QStringList sentences;
    const auto say = [&](const QString& sentence, const QList<editions::ChangedThing>& things) {
        if (!things.isEmpty())
            sentences.append(sentence.arg(listed(things, language)));
    };
    say(NoticeWords::tr("New questions: %1."), change.newQuestions);
    say(NoticeWords::tr("No longer asked, your answers are kept aside: %1."), change.goneQuestions);
    say(NoticeWords::tr("New documents: %1."), change.newDocuments);
    say(NoticeWords::tr("Documents no longer asked for, kept aside: %1."), change.goneDocuments);
    say(NoticeWords::tr("To be confirmed again: %1."), change.consentsAgain);
    return sentences.isEmpty() ? NoticeWords::tr("Nothing that was asked of you changes.") : sentences.join(u' ');
}

} // namespace

EditionNotice::EditionNotice(Kind kind)
    : Banner(kind)
{
    setObjectName(u"editionNotice"_s);
}

EditionNotice* EditionNotice::offer(const Editions& editions, const editions::EditionChange& change,
                                    const QString& language)
{
    auto* notice = new EditionNotice(editions.known ? Kind::Info : Kind::Attention);
    const QString head = editions.known
                             ? tr("**A newer edition of the procedures is here (%2).** You can finish this request "
                                  "under %1, or move it.")
                             : tr("**This request was begun under the edition %1 of the procedures, which isn't on "
                                  "this computer.** Move it to %2 to go on.");
    notice->setText(head.arg(editions.drafts, editions.newest) + u' ' + changed(change, language));
    auto* move = new Button(ButtonKind::Ordinary, tr("Move to %1").arg(editions.newest));
    move->setObjectName(u"moveEditionButton"_s);
    connect(move, &Button::clicked, notice, &EditionNotice::moveWanted);
    notice->addButton(move);
    if (editions.known) {
        auto* stay = new Button(ButtonKind::Link, tr("Finish under %1").arg(editions.drafts));
        stay->setObjectName(u"stayEditionButton"_s);
        connect(stay, &Button::clicked, notice, &QWidget::hide);
        notice->addButton(stay);
    }
    return notice;
}

EditionNotice* EditionNotice::moved(const Editions& editions, const editions::EditionChange& change,
                                    const QString& language, bool back)
{
    auto* notice = new EditionNotice(Kind::Good);
    notice->setText(tr("**This request is now under the edition %1 of the procedures.**").arg(editions.newest) + u' ' +
                    changed(change, language));
    if (back) {
        auto* undo = new Button(ButtonKind::Ordinary, tr("Undo: back to %1").arg(editions.drafts));
        undo->setObjectName(u"undoMoveButton"_s);
        connect(undo, &Button::clicked, notice, &EditionNotice::backWanted);
        notice->addButton(undo);
    }
    return notice;
}

} // namespace guichet::ui
