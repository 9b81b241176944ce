#include "WizardTest.h"

#include "ui/kit/Banner.h"
#include "ui/kit/CodeField.h"
#include "ui/kit/HelpPanel.h"
#include "ui/kit/Text.h"
#include "ui/wizard/WizardPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

/// Motif, for whom, civil status, details, contact, photo-signature, revenue stamp: typed and clicked as a person does.
class TestFieldPages : public QObject
{
    Q_OBJECT

    static vault::DraftContent at(const QString& step, const Request& request = OpenDraft::yasmina())
    {
        return OpenDraft::contentOf(request, step);
    }

    static Field* fieldAround(QWidget* input)
    {
        for (QWidget* each = input; each; each = each->parentWidget())
            if (auto* field = qobject_cast<Field*>(each))
                return field;
        return nullptr;
    }

private slots:
    void everyPageShowsAnEmptyRequestWithoutChangingIt()
    {
        for (const QString& procedure : {u"fab-perte"_s, u"fab-diplome"_s, u"correction"_s}) {
            ShownWizard shown(OpenDraft::contentOf(OpenDraft::blank(procedure), {}));
            for (const catalogue::Step& step : shown.draft.procedure().steps) {
                shown.wizard->goTo(step.id);
                QCOMPARE(shown.wizard->currentStep(), step.id);
                QCOMPARE(shown.request(), OpenDraft::blank(procedure));
            }
            QVERIFY(!shown.wizard->canUndo());
        }
    }

    void everyPageShowsAFullRequestWithoutChangingIt()
    {
        ShownWizard shown(at({}));
        for (const catalogue::Step& step : shown.draft.procedure().steps)
            shown.wizard->goTo(step.id);
        QCOMPARE(shown.request(), OpenDraft::yasmina());
    }

    void forAnotherPersonTheRemindersAreShown()
    {
        ShownWizard shown(at(u"for-whom"_s, OpenDraft::blank()));
        QVERIFY(!shown.find<Banner>(u"otherPersonBanner"_s));
        shown.click(u"forWhom-third-party"_s);
        QCOMPARE(shown.request().filedBy, FiledBy::ThirdParty);
        QVERIFY(shown.find<Banner>(u"otherPersonBanner"_s));
        shown.wizard->goTo(u"contact"_s);
        QVERIFY(shown.find<Banner>(u"otherPersonBanner"_s));
        shown.wizard->goTo(u"for-whom"_s);
        shown.click(u"forWhom-self"_s);
        QVERIFY(!shown.find<Banner>(u"otherPersonBanner"_s));
    }

    void namesAreTypedAndTheirErrorStandsBesideThemOnLeaving()
    {
        ShownWizard shown(at(u"civil-status"_s, OpenDraft::blank()));
        shown.type(u"familyName"_s, u"Haddad"_s);
        shown.type(u"givenNames"_s, u"Yasmina, Le1la"_s);
        QCOMPARE(shown.request().civilStatus.givenNames, QStringList({u"Yasmina"_s, u"Le1la"_s}));
        Field* field = fieldAround(shown.find<QLineEdit>(u"givenNames"_s));
        QVERIFY2(!field->isProblemShown(), "no error while typing");
        shown.find<QLineEdit>(u"familyName"_s)->setFocus();
        QVERIFY(field->isProblemShown());
        QVERIFY2(field->problem().contains(u"1"_s), qPrintable(field->problem()));
        shown.type(u"givenNames"_s, u"Yasmina, Leïla"_s);
        QVERIFY2(!field->isProblemShown(), "the error goes as soon as the value is right");
    }

    void aDateWithUnknownPartsIsTakenAndExplained()
    {
        ShownWizard shown(at(u"civil-status"_s, OpenDraft::blank()));
        auto* day = shown.find<QLineEdit>(u"birthDate"_s);
        day->setFocus();
        for (const QString& part : {u"00"_s, u"00"_s, u"1962"_s}) {
            QTest::keyClicks(QApplication::focusWidget(), part);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(shown.request().civilStatus.birthDate.has_value());
        QCOMPARE(shown.request().civilStatus.birthDate->toIso(), u"1962-00-00"_s);
        auto* banner = shown.find<Banner>(u"operatorsBanner"_s);
        QVERIFY(banner);
        QVERIFY(banner->text().contains(u"00/00/1962"_s));
        shown.click(u"operatorsLink"_s);
        const auto texts = shown.wizard->findChildren<Text*>();
        QVERIFY(std::ranges::any_of(texts, [](const Text* text) { return text->text().contains(u"Dekra"_s); }));
    }

    void aHalfTypedDateIsNamedOnLeaving()
    {
        ShownWizard shown(at(u"civil-status"_s, OpenDraft::blank()));
        auto* day = shown.find<QLineEdit>(u"birthDate"_s);
        day->setFocus();
        QTest::keyClicks(day, u"31"_s);
        shown.find<QLineEdit>(u"familyName"_s)->setFocus();
        QVERIFY(fieldAround(day)->isProblemShown());
        QVERIFY(!shown.request().civilStatus.birthDate.has_value());
    }

    void whatIsMissingIsNamedWhenOneComesBack()
    {
        ShownWizard shown(at(u"civil-status"_s, OpenDraft::blank()));
        Field* field = fieldAround(shown.find<QLineEdit>(u"familyName"_s));
        QVERIFY(!field->isProblemShown());
        shown.click(u"continueButton"_s);
        shown.click(u"backButton"_s);
        QVERIFY(field->isProblemShown());
    }

    void theHelpFollowsTheQuestion()
    {
        ShownWizard shown(at(u"civil-status"_s));
        shown.find<QLineEdit>(u"birthDate"_s)->setFocus();
        QTRY_VERIFY(std::ranges::any_of(shown.wizard->findChildren<Text*>(), [](const Text* text) {
            return text->isVisible() && text->text().contains(u"dossier de permis"_s);
        }));
    }

    void consentsAreTickedAndDated()
    {
        Request request = OpenDraft::yasmina();
        request.consents.clear();
        ShownWizard shown(at(u"details"_s, request));
        auto* box = shown.find<QCheckBox>(u"loss-is-final"_s);
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(shown.request().consents.size(), 1);
        QCOMPARE(shown.request().consents.first().id, u"loss-is-final"_s);
        QVERIFY(shown.request().consents.first().givenAt.isValid());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(shown.request().consents.isEmpty());
    }

    void theCodeIsPastedWithSpacesAndItsDoubtfulLetterSettled()
    {
        Request request = OpenDraft::yasmina();
        request.photoSignature = {};
        ShownWizard shown(at(u"photo-signature"_s, request));
        QVERIFY(!shown.find<QWidget>(u"photoCode"_s));
        shown.click(u"photo-code"_s);
        shown.type(u"photoCode"_s, u"4817 20K6 9O35 1173 8452 83"_s);
        QCOMPARE(shown.request().photoSignature.code, u"481720K69O351173845283"_s);
        QVERIFY(shown.find<QPushButton>(u"letterButton"_s));
        shown.click(u"digitButton"_s);
        QCOMPARE(shown.request().photoSignature.code, u"481720K690351173845283"_s);
        QVERIFY(!shown.find<QPushButton>(u"digitButton"_s));
    }

    void theClassicPhotoIsTheOtherChoice()
    {
        ShownWizard shown(at(u"photo-signature"_s));
        shown.click(u"photo-classic"_s);
        QCOMPARE(shown.request().photoSignature.means, PhotoSignature::Means::ClassicPhoto);
        shown.click(u"photo-code"_s);
        QCOMPARE(shown.request().photoSignature, OpenDraft::yasmina().photoSignature);
    }

    void contactDetailsAreTyped()
    {
        ShownWizard shown(at(u"contact"_s, OpenDraft::blank()));
        shown.type(u"email"_s, u"y.haddad@courriel.example"_s);
        shown.type(u"postalCode"_s, u"7510"_s);
        shown.find<QLineEdit>(u"email"_s)->setFocus();
        QCOMPARE(shown.request().contact.email, u"y.haddad@courriel.example"_s);
        auto* country = shown.find<QComboBox>(u"country"_s);
        QVERIFY(country);
        country->setFocus();
        QTest::keyClicks(country, u"France"_s);
        QTest::keyClick(country, Qt::Key_Return);
        QCOMPARE(shown.request().contact.address.country, u"FR"_s);
        QVERIFY(fieldAround(shown.find<QLineEdit>(u"postalCode"_s))->isProblemShown());
    }

    void theStampSaysItsPrice()
    {
        ShownWizard shown(at(u"revenue-stamp"_s));
        auto* fee = shown.find<Banner>(u"feeBanner"_s);
        QVERIFY(fee && fee->text().contains(u"25"_s));
        shown.type(u"stampNumber"_s, u"4100260073120000"_s);
        QCOMPARE(shown.request().details.value(u"stampNumber"_s).toString(), u"4100260073120000"_s);
    }
};

GUICHET_WIZARD_TEST(TestFieldPages)
#include "test_ui_pages_FieldPages.moc"
