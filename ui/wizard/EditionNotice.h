#pragma once

#include "editions/Moving.h"
#include "ui/kit/Banner.h"

namespace guichet::ui {

/// Above the pages of a draft that was begun under another edition of the procedures than the newest: what moving it
/// would change, and the way there and back. Object names: moveEditionButton, stayEditionButton, undoMoveButton.
class EditionNotice : public Banner
{
    Q_OBJECT

public:
    struct Editions
    {
        QString drafts; ///< name of the draft's
        QString newest;
        bool known = true; ///< the draft's is on this computer
    };

    /// A newer edition is there: move or stay.
    static EditionNotice* offer(const Editions& editions, const editions::EditionChange& change,
                                const QString& language);
    /// It was moved; `back` if it can be moved back.
    static EditionNotice* moved(const Editions& editions, const editions::EditionChange& change,
                                const QString& language, bool back);

signals:
    void moveWanted();
    void backWanted();

private:
    explicit EditionNotice(Kind kind);
};

} // namespace guichet::ui
