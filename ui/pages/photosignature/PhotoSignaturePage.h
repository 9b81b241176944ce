#pragma once

#include "ui/pages/photosignature/PhotoSignatureForm.h"
#include "ui/wizard/WizardPage.h"

namespace guichet::ui {

class Banner;
class Button;
class ChoiceCardGroup;
class CodeField;
class Text;

/// A code of an approved photo sheet, or a classic photo to be posted on a form. Letters that may be misread digits are
/// asked about one by one. Object names: photo-code, photo-classic (radios), photoCode, digitButton, letterButton.
class PhotoSignaturePage : public WizardPage
{
    Q_OBJECT

public:
    explicit PhotoSignaturePage(const PageContext& context, QWidget* parent = nullptr);

    void show(const Request& request, const catalogue::Assessment& assessment) override;
    Request applied(Request request) const override;
    bool focusAnswer(const QString& pointer) override;
    void left() override { m_wasLeft = true; }

private:
    PhotoSignatureForm form() const;
    void refreshDoubt();
    void settle(bool digit);

    ChoiceCardGroup* m_cards;
    Text* m_missing;
    QWidget* m_codePart;
    CodeField* m_code;
    Banner* m_doubt;
    Button* m_digit;
    Button* m_letter;
    Banner* m_post;
    bool m_wasLeft = false;
};

} // namespace guichet::ui
