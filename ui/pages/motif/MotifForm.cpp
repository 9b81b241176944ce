#include "ui/pages/motif/MotifForm.h"

namespace guichet::ui {

MotifForm MotifForm::from(const catalogue::Procedure& procedure, const QString& language)
{
    MotifForm form;
    for (const catalogue::LocalText& choice : procedure.path)
        form.path.append(choice.in(language));
    form.title = procedure.title.in(language);
    form.summary = procedure.summary.in(language);
    return form;
}

} // namespace guichet::ui
