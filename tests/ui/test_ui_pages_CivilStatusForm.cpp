#include "ui/pages/civilstatus/CivilStatusForm.h"

#include <QRandomGenerator>
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

    void whatCopiedPapersWriteBecomesTheKeyboardsSigns()
    {
        QCOMPARE(tidiedText(u"O\u2018Brien D\u00b4Angelo N`Golo"_s), u"O'Brien D'Angelo N'Golo"_s);
        QCOMPARE(tidiedText(u"Anne\u2011Marie Roussel\u2013\u2013Martin"_s), u"Anne-Marie Roussel--Martin"_s);
        QCOMPARE(tidiedText(u"\u200eMarie\u00ad Louise\u200b\u00a0\ufeff"_s), u"Marie Louise"_s);
        // Joiners, ligatures and every letter stay.
        for (const QString& name :
             {u"علی\u200cرضا"_s, u"Lætitia Œdipe"_s, u"Łukasz Groß"_s, u"Kahoʻolawe"_s, u"𠮷田"_s})
            QCOMPARE(tidiedText(name), name);
    }

    void tidiedAgainItStaysTheSame()
    {
        QRandomGenerator random(20261128);
        for (int run = 0; run < 20'000; ++run) {
            QString text;
            for (quint32 length = random.bounded(10U); length > 0; --length)
                text += QChar(static_cast<char16_t>(random.bounded(4) == 0 ? 0x2000U + random.bounded(0x40U)
                                                                           : random.bounded(0xd800U)));
            const QString once = tidiedText(text);
            QCOMPARE(tidiedText(once), once);
        }
    }
};

QTEST_APPLESS_MAIN(TestCivilStatusForm)
#include "test_ui_pages_CivilStatusForm.moc"
