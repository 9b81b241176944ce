#pragma once

#include "ui/pages/documents/DocumentsPage.h"
#include "ui/pages/review/ReviewPage.h"
#include "ui/wizard/Wizard.h"

namespace guichet::ui {

/// The pages of all steps that the catalogue knows, for Wizard. The editor outlives them.
Wizard::MakePage pageSet(RequestEditor& editor, DocumentServices documents, ReviewServices review);

} // namespace guichet::ui
