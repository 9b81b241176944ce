#include "ui/pages/photosignature/PhotoSignatureForm.h"

#include <QTest>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestPhotoSignatureForm : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAnsweredIsShownAndGivenBackUnchanged_data()
    {
        QTest::addColumn<PhotoSignature>("photo");
        QTest::newRow("nothing") << PhotoSignature{};
        QTest::newRow("code") << PhotoSignature{PhotoSignature::Means::Code, u"481720K690351173845283"_s};
        QTest::newRow("classic photo") << PhotoSignature{PhotoSignature::Means::ClassicPhoto, {}};
    }

    void whatWasAnsweredIsShownAndGivenBackUnchanged()
    {
        QFETCH(PhotoSignature, photo);
        QCOMPARE(PhotoSignatureForm::from(photo).photoSignature(), photo);
    }

    void theCodeSurvivesALookAtTheOtherChoice()
    {
        PhotoSignatureForm form{PhotoSignature::Means::Code, u"4817 20K6"_s};
        form.means = PhotoSignature::Means::ClassicPhoto;
        QVERIFY(form.photoSignature().code.isEmpty());
        form.means = PhotoSignature::Means::Code;
        QCOMPARE(form.photoSignature().code, u"481720K6"_s);
    }

    void onlyThePairsOfTheDomainLookAlike()
    {
        QCOMPARE(digitLike(u'O'), QChar(u'0'));
        QCOMPARE(digitLike(u'I'), QChar(u'1'));
        QVERIFY(digitLike(u'B').isNull());
    }
};

QTEST_APPLESS_MAIN(TestPhotoSignatureForm)
#include "test_ui_pages_PhotoSignatureForm.moc"
