#include "ui/pages/civilstatus/CivilStatusForm.h"

#include <QTest>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestCivilStatusForm : public QObject
{
    Q_OBJECT

    static CivilStatus yasmina()
    {
        CivilStatus status;
        status.familyName = u"Haddad"_s;
        status.usageName = u"Roussel"_s;
        status.givenNames = {u"Yasmina"_s, u"Leïla"_s};
        status.sex = Sex::F;
        status.birthDate = PartialDate::fromIso(u"1962-00-00");
        status.nationality = u"FR"_s;
        status.birthPlace = {u"MA"_s, u"Tiznit"_s, {}};
        return status;
    }

private slots:
    void whatWasAnsweredIsShownAndGivenBackUnchanged()
    {
        QCOMPARE(CivilStatusForm::from(yasmina()).status(), yasmina());
        QCOMPARE(CivilStatusForm::from({}).status(), CivilStatus());
        const CivilStatusForm form = CivilStatusForm::from(yasmina());
        QCOMPARE(CivilStatusForm::from(form.status()), form);
    }

    void onlyADateWithUnknownPartsCallsForTheOperatorsAdvice()
    {
        CivilStatusForm form = CivilStatusForm::from(yasmina());
        QVERIFY(form.hasUnknownDateParts());
        form.birthDate = PartialDate::fromIso(u"1962-05-31");
        QVERIFY(!form.hasUnknownDateParts());
        form.birthDate.reset();
        QVERIFY(!form.hasUnknownDateParts());
    }

    void namesAreTidiedAsTheCivilStatusWritesThem()
    {
        CivilStatusForm form;
        form.familyName = u"  D\u2019Arc   Le  Roux "_s;
        form.givenNames = u"Yasmina ,, Le\u0069\u0308la,"_s;
        QCOMPARE(form.status().familyName, u"D'Arc Le Roux"_s);
        QCOMPARE(form.status().givenNames, QStringList({u"Yasmina"_s, u"Leïla"_s}));
    }
};

QTEST_APPLESS_MAIN(TestCivilStatusForm)
#include "test_ui_pages_CivilStatusForm.moc"
