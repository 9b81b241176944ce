#include "ui/pages/contact/ContactForm.h"
#include "ui/pages/forwhom/ForWhomForm.h"

#include <QTest>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestContactForm : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAnsweredIsShownAndGivenBackUnchanged()
    {
        const ContactDetails contact{
            u"y.haddad@courriel.example"_s,
            u"06 39 98 41 27"_s,
            {u"14, rue des Tilleuls"_s, u"Bâtiment B"_s, u"77120"_s, u"Saint-Ambroise-des-Prés"_s, u"FR"_s}};
        QCOMPARE(ContactForm::from(contact).contact(), contact);
        QCOMPARE(ContactForm::from({}).contact(), ContactDetails());
    }

    void whatIsPastedIsTidied()
    {
        ContactForm form;
        form.email = u" y.haddad@courriel.example\n"_s;
        form.postalCode = u" 77 120 "_s;
        form.line1 = u"14,  rue de l\u2019Orme "_s;
        QCOMPARE(form.contact().email, u"y.haddad@courriel.example"_s);
        QCOMPARE(form.contact().address.postalCode, u"77120"_s);
        QCOMPARE(form.contact().address.line1, u"14, rue de l'Orme"_s);
    }

    void forWhomGoesInAndOutUnchanged()
    {
        for (FiledBy filedBy : {FiledBy::Unanswered, FiledBy::Self, FiledBy::ThirdParty, FiledBy::Agent}) {
            Request request;
            request.filedBy = filedBy;
            QCOMPARE(ForWhomForm::from(request).into({}), request);
            QCOMPARE(ForWhomForm::from(request).isForAnother(),
                     filedBy == FiledBy::ThirdParty || filedBy == FiledBy::Agent);
        }
    }
};

QTEST_APPLESS_MAIN(TestContactForm)
#include "test_ui_pages_ContactForm.moc"
