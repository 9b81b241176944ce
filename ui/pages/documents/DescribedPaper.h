#pragma once

#include "ui/pages/documents/DocumentCard.h"

namespace guichet::ui {

class DocumentInspections;

/// What a card says of the files given for its paper: `content` with what is known of them.
DocumentCardContent describedPaper(DocumentCardContent content, const vault::DraftContent& draft,
                                   const QStringList& files, const DocumentInspections& inspections);

} // namespace guichet::ui
