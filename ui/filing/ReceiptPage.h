#pragma once

#include "ui/wizard/PageContext.h"
#include "vault/DraftContent.h"

#include <QWidget>

namespace guichet::ui {

class PageHeading;

/// Right after filing: the number, what comes next, whether one may drive, the receipt and, with a classic photo, the
/// form to post. Object names: receiptNumber, printReceiptButton, printPhotoFormButton, toRequestButton, leaveButton.
class ReceiptPage : public QWidget
{
    Q_OBJECT

public:
    ReceiptPage(const PageContext& context, const vault::DraftContent& content, QWidget* parent = nullptr);

    void focusHeading();

signals:
    void outputWanted(const QString& name); ///< "filing-receipt", "photo-signature-form"
    void requestWanted();                   ///< its page with the journal
    void leaveWanted();
    void linkActivated(const QUrl& address);

private:
    PageHeading* m_heading;
};

} // namespace guichet::ui
