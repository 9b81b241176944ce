#pragma once

#include <QColor>
#include <QPalette>

namespace guichet::ui {

/// Attention = the person must act; Error = cannot work as it is; Waiting = others are at work; Good = done;
/// Neutral = nothing to tell. Never shown by colour alone: an icon and words go with it.
enum class Status
{
    Neutral,
    Attention,
    Error,
    Good,
    Waiting
};

struct StatusSet
{
    QColor text;
    QColor fill;
    QColor line;
};

/// The colours that QPalette has no role for, of the scheme that a palette belongs to.
class StatusColours
{
public:
    static StatusColours of(const QPalette& palette);

    const StatusSet& of(Status status) const { return m_sets[static_cast<int>(status)]; }
    QColor line;           ///< ornament; nothing depends on seeing it
    QColor control;        ///< borders of inputs and buttons
    QColor accentSoft;     ///< behind what is chosen
    bool outlined = false; ///< high contrast: no fills, a border around badges and chosen things

private:
    StatusSet m_sets[5];
};

} // namespace guichet::ui
