#include "ui/pages/PageSet.h"

#include "ui/pages/civilstatus/CivilStatusPage.h"
#include "ui/pages/contact/ContactPage.h"
#include "ui/pages/details/DetailsPage.h"
#include "ui/pages/forwhom/ForWhomPage.h"
#include "ui/pages/motif/MotifPage.h"
#include "ui/pages/photosignature/PhotoSignaturePage.h"
#include "ui/pages/revenuestamp/RevenueStampPage.h"

namespace guichet::ui {

Wizard::MakePage pageSet(RequestEditor& editor, DocumentServices documents, ReviewServices review)
{
    review.inspector = &documents.inspector;
    return [&editor, documents = std::move(documents), review = std::move(review)](const QString& step) -> WizardPage* {
        const PageContext& context = editor.context();
        if (step == u"motif")
            return new MotifPage(context);
        if (step == u"for-whom")
            return new ForWhomPage(context);
        if (step == u"civil-status")
            return new CivilStatusPage(context);
        if (step == u"details")
            return new DetailsPage(context);
        if (step == u"contact")
            return new ContactPage(context);
        if (step == u"photo-signature")
            return new PhotoSignaturePage(context);
        if (step == u"documents")
            return new DocumentsPage(editor, documents);
        if (step == u"revenue-stamp")
            return new RevenueStampPage(context);
        if (step == u"review")
            return new ReviewPage(editor, review);
        return nullptr;
    };
}

} // namespace guichet::ui
