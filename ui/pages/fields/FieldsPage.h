#pragma once

#include "ui/kit/Field.h"
#include "ui/wizard/WizardPage.h"

#include <QHash>

class QBoxLayout;

namespace guichet::ui {

class Banner;

/// A page of questions of the catalogue: gives each input its words, asks only what applies, and says beside it what is
/// wrong once it was left. What a page holds and how it goes in and out is its subclass's matter (its Form).
/// The input of each answer is named after the last part of its pointer ("familyName", "birthDate").
class FieldsPage : public WizardPage
{
    Q_OBJECT

public:
    using WizardPage::WizardPage;
    ~FieldsPage() override;

    void show(const Request& request, const catalogue::Assessment& assessment) final;
    void left() override;
    bool focusAnswer(const QString& pointer) override;

protected:
    /// Takes over the input for an answer. False if the procedure doesn't ask it: then it stays hidden.
    bool ask(const QString& pointer, Field* widget);
    /// One line of inputs already asked; those not asked take no room.
    void addRow(const QList<Field*>& fields);

    /// Puts the request's answers into the widgets; emits nothing.
    virtual void fill(const Request& request) = 0;
    /// A problem that the request can't tell, because the answer isn't in it yet: a half-typed date.
    virtual QString problemWhileTyping(const QString& pointer) const;
    /// After each change, also of answers on other pages.
    virtual void refreshPage(const Request& request) { Q_UNUSED(request); }

    const Request& request() const { return m_request; }
    Field* fieldOf(const QString& pointer) const { return m_fields.value(pointer).widget; }

private:
    struct Asked
    {
        const catalogue::Field* question = nullptr;
        Field* widget = nullptr;
        Banner* remark = nullptr; ///< what a rule says about the answer
    };

    void refreshField(const Asked& asked, const catalogue::Assessment& assessment);
    void refreshRemark(Asked& asked, const catalogue::Assessment& assessment);
    void followFocus(QWidget* now);

    QHash<QString, Asked> m_fields;
    QStringList m_order;
    catalogue::Assessment m_assessment;
    Request m_request;
    bool m_wasLeft = false;
    bool m_focusFollowed = false;
};

} // namespace guichet::ui
