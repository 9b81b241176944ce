#pragma once

#include "catalogue/Procedure.h"

namespace guichet::ui {

/// What the motif page shows: the choices that led to the procedure. Nothing goes back: a motif can't be changed once
/// the draft exists (seed).
struct MotifForm
{
    QStringList path; ///< outermost first
    QString title;
    QString summary;

    bool operator==(const MotifForm&) const = default;

    static MotifForm from(const catalogue::Procedure& procedure, const QString& language);
};

} // namespace guichet::ui
