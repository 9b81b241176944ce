#include "WizardTest.h"

#include "ui/kit/Field.h"
#include "ui/kit/Text.h"
#include "ui/wizard/WizardPage.h"

#include <QAbstractItemView>
#include <QComboBox>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

/// Communes and postal codes in the pages: suggested, chosen by the person, and never in the way of what is typed.
class TestPlacesPages : public QObject
{
    Q_OBJECT

    static Request bornIn(const QString& country)
    {
        Request request = OpenDraft::yasmina();
        request.civilStatus.birthPlace = {country, {}, {}};
        return request;
    }

    static QAbstractItemView* list() { return qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget()); }

    static QStringList offered()
    {
        QStringList texts;
        for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, 0).data().toString());
        return texts;
    }

    static void choose(int row)
    {
        for (int step = 0; step <= row; ++step)
            QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
    }

    static bool isSaid(const ShownWizard& shown, const QString& words)
    {
        const auto texts = shown.wizard->findChildren<Text*>();
        return std::ranges::any_of(texts,
                                   [&](const Text* text) { return text->isVisible() && text->text().contains(words); });
    }

private slots:
    void aBirthCommuneIsChosenAndBringsItsCode()
    {
        ShownWizard shown(OpenDraft::contentOf(bornIn(u"FR"_s), u"civil-status"_s));
        shown.type(u"commune"_s, u"st denis"_s);
        QCOMPARE(offered().value(0), u"Saint-Denis, Seine-Saint-Denis (93)"_s);
        QCOMPARE(offered().value(1), u"Saint-Denis, La Réunion (974)"_s);
        QCOMPARE(shown.request().civilStatus.birthPlace.commune, u"st denis"_s);
        choose(1);
        QCOMPARE(shown.request().civilStatus.birthPlace, (BirthPlace{u"FR"_s, u"Saint-Denis"_s, u"97411"_s}));
        QVERIFY(isSaid(shown, u"La Réunion (974)"_s));
        // The other one of the same name.
        shown.find<QLineEdit>(u"commune"_s)->setFocus();
        QTest::keyClick(shown.find<QLineEdit>(u"commune"_s), Qt::Key_Down);
        choose(0);
        QCOMPARE(shown.request().civilStatus.birthPlace, (BirthPlace{u"FR"_s, u"Saint-Denis"_s, u"93066"_s}));
        QVERIFY(isSaid(shown, u"Seine-Saint-Denis (93)"_s));
        // Typing on makes it another place.
        shown.type(u"commune"_s, u"Saint-Denis-en-Val"_s);
        QVERIFY(shown.request().civilStatus.birthPlace.inseeCode.isEmpty());
        shown.wizard->editor().undo();
        QCOMPARE(shown.request().civilStatus.birthPlace.inseeCode, u"93066"_s);
    }

    void aFormerCommuneSaysWhatItIsToday()
    {
        ShownWizard shown(OpenDraft::contentOf(bornIn(u"FR"_s), u"civil-status"_s));
        shown.type(u"commune"_s, u"arlod"_s);
        QCOMPARE(offered().value(0), u"Arlod, Ain (01), aujourd’hui dans Valserhône"_s);
        choose(0);
        QCOMPARE(shown.request().civilStatus.birthPlace, (BirthPlace{u"FR"_s, u"Arlod"_s, u"01018"_s}));
    }

    void whatTheDataDoesNotHaveIsTypedFreely()
    {
        ShownWizard shown(OpenDraft::contentOf(bornIn(u"FR"_s), u"civil-status"_s));
        shown.type(u"commune"_s, u"Sidi Bel Abbès (94)"_s);
        shown.find<QLineEdit>(u"familyName"_s)->setFocus();
        QCOMPARE(shown.request().civilStatus.birthPlace.commune, u"Sidi Bel Abbès (94)"_s);
        QVERIFY(shown.request().civilStatus.birthPlace.inseeCode.isEmpty());
        QVERIFY2(isSaid(shown, u"C’est accepté"_s), "a remark, beside the field that was left");
        QVERIFY(shown.wizard->editor().assessment().eligible != catalogue::Truth::False);
    }

    void abroadNothingIsSuggested()
    {
        ShownWizard shown(OpenDraft::contentOf(bornIn(u"MA"_s), u"civil-status"_s));
        shown.type(u"commune"_s, u"Tours"_s);
        QVERIFY(!list());
        QCOMPARE(shown.request().civilStatus.birthPlace.commune, u"Tours"_s);
    }

    void anotherCountryTakesTheCodeAway()
    {
        Request request = OpenDraft::yasmina();
        request.civilStatus.birthPlace = {u"FR"_s, u"Tours"_s, u"37261"_s};
        ShownWizard shown(OpenDraft::contentOf(request, u"civil-status"_s));
        QVERIFY(isSaid(shown, u"Indre-et-Loire (37)"_s));
        auto* country = shown.find<QComboBox>(u"country"_s);
        country->setFocus();
        country->lineEdit()->selectAll();
        QTest::keyClicks(country, u"Maroc"_s);
        QTest::keyClick(country, Qt::Key_Return);
        QCOMPARE(shown.request().civilStatus.birthPlace, (BirthPlace{u"MA"_s, u"Tours"_s, {}}));
        QVERIFY(!isSaid(shown, u"Indre-et-Loire (37)"_s));
        shown.type(u"familyName"_s, u"Autre"_s);
        QVERIFY(shown.request().civilStatus.birthPlace.inseeCode.isEmpty());
    }

    void aCodeOfAnotherCommuneIsWarnedOf()
    {
        Request request = OpenDraft::yasmina();
        request.civilStatus.birthPlace = {u"FR"_s, u"Tours"_s, u"37122"_s};
        ShownWizard shown(OpenDraft::contentOf(request, u"civil-status"_s));
        shown.find<QLineEdit>(u"commune"_s)->setFocus();
        shown.find<QLineEdit>(u"familyName"_s)->setFocus();
        QVERIFY(isSaid(shown, u"Joué-lès-Tours"_s));
        shown.type(u"commune"_s, u"Tours"_s);
        QVERIFY(list());
        choose(0);
        QCOMPARE(shown.request().civilStatus.birthPlace.inseeCode, u"37261"_s);
        QVERIFY(!isSaid(shown, u"Joué-lès-Tours"_s));
    }

    void aPostalCodeSuggestsItsCities()
    {
        Request request = OpenDraft::yasmina();
        request.contact.address.postalCode.clear();
        request.contact.address.city.clear();
        ShownWizard shown(OpenDraft::contentOf(request, u"contact"_s));
        shown.type(u"postalCode"_s, u"01 200"_s);
        QVERIFY(offered().size() > 5);
        QCOMPARE(offered().value(0), u"01200, Valserhône"_s);
        QVERIFY2(shown.request().contact.address.city.isEmpty(), "nothing is filled in by itself");
        choose(0);
        QCOMPARE(shown.request().contact.address.postalCode, u"01200"_s);
        QCOMPARE(shown.request().contact.address.city, u"Valserhône"_s);
    }

    void theArrowDownOffersTheCitiesOfThePostalCode()
    {
        Request request = OpenDraft::yasmina();
        request.contact.address.postalCode = u"37000"_s;
        request.contact.address.city.clear();
        ShownWizard shown(OpenDraft::contentOf(request, u"contact"_s));
        auto* city = shown.find<QLineEdit>(u"city"_s);
        city->setFocus();
        QVERIFY(!list());
        QTest::keyClick(city, Qt::Key_Down);
        QCOMPARE(offered(), QStringList{u"Tours, 37000"_s});
        choose(0);
        QCOMPARE(shown.request().contact.address.city, u"Tours"_s);
    }

    void aCitySuggestsItsPostalCodesThoseTypedFirst()
    {
        Request request = OpenDraft::yasmina();
        request.contact.address.postalCode = u"37200"_s;
        request.contact.address.city.clear();
        ShownWizard shown(OpenDraft::contentOf(request, u"contact"_s));
        shown.type(u"city"_s, u"tours"_s);
        QCOMPARE(offered().value(0), u"Tours, 37200"_s);
        choose(1);
        QCOMPARE(shown.request().contact.address.postalCode, u"37000"_s);
        QCOMPARE(shown.request().contact.address.city, u"Tours"_s);
    }

    void anAddressIsTypedWithoutTheList()
    {
        ShownWizard shown(OpenDraft::contentOf(OpenDraft::yasmina(), u"contact"_s));
        shown.type(u"postalCode"_s, u"37206"_s);
        shown.type(u"city"_s, u"Tours CEDEX 3"_s);
        shown.find<QLineEdit>(u"email"_s)->setFocus();
        QCOMPARE(shown.request().contact.address.postalCode, u"37206"_s);
        QCOMPARE(shown.request().contact.address.city, u"Tours CEDEX 3"_s);
        QVERIFY(isSaid(shown, u"CEDEX. Vérifiez-le"_s));
        QVERIFY(shown.wizard->editor().assessment().eligible != catalogue::Truth::False);
    }

    void anAddressAbroadIsNotSuggested()
    {
        Request request = OpenDraft::yasmina();
        request.contact.address.country = u"BE"_s;
        ShownWizard shown(OpenDraft::contentOf(request, u"contact"_s));
        shown.type(u"postalCode"_s, u"1000"_s);
        QVERIFY(!list());
        shown.type(u"city"_s, u"Bruxelles"_s);
        QVERIFY(!list());
    }
};

GUICHET_WIZARD_TEST(TestPlacesPages)
#include "test_ui_pages_Places.moc"
