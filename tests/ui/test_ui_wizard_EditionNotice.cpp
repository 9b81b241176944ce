#include "WizardTest.h"

#include "ui/kit/ScrollPage.h"
#include "ui/wizard/EditionNotice.h"

#include <QSignalSpy>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

/// The offer above a draft's pages to move it to a newer edition: seen, read aloud, and never in the way.
class TestEditionNotice : public QObject
{
    Q_OBJECT

    static editions::EditionChange change(int questions)
    {
        editions::EditionChange change;
        for (int i = 1; i <= questions; ++i)
            change.newQuestions.append({u"/details/q%1"_s.arg(i), {u"Question %1"_s.arg(i), u"Question %1"_s.arg(i)}});
        change.goneQuestions = {{u"/details/lossPlace"_s, {u"Commune de la perte"_s, u"Town of the loss"_s}}};
        return change;
    }

    static vault::DraftContent content() { return OpenDraft::contentOf(OpenDraft::yasmina(), u"contact"_s); }
    const EditionNotice::Editions m_editions{u"2026.11"_s, u"2027.02"_s, true};

private slots:
    void theOfferNamesWhatChangesAndBothWays()
    {
        ShownWizard shown(content());
        auto* notice = EditionNotice::offer(m_editions, change(2), u"fr"_s);
        shown.wizard->setNotice(notice);
        QVERIFY(notice->isVisibleTo(shown.wizard.get()));
        for (const QString& words : {u"2026.11"_s, u"2027.02"_s, u"Question 1"_s, u"Commune de la perte"_s})
            QVERIFY2(notice->text().contains(words), qPrintable(notice->text()));
        QVERIFY(notice->accessibleName().contains(u"2027.02"));
        QSignalSpy moves(notice, &EditionNotice::moveWanted);
        shown.click(u"moveEditionButton"_s);
        QCOMPARE(moves.size(), 1);
        shown.click(u"stayEditionButton"_s);
        QVERIFY(!notice->isVisibleTo(shown.wizard.get()));
        QCOMPARE(moves.size(), 1);
    }

    void aLongListIsShortened()
    {
        ShownWizard shown(content());
        auto* notice = EditionNotice::offer(m_editions, change(9), u"fr"_s);
        shown.wizard->setNotice(notice);
        QVERIFY2(notice->text().contains(u"5 autres"), qPrintable(notice->text()));
        QVERIFY(!notice->text().contains(u"Question 5"));
    }

    /// At 200 % it would leave no room for the questions if it stood still.
    void itScrollsWithThePageAndGoesAlongToTheNext()
    {
        ShownWizard shown(content());
        auto* notice = EditionNotice::offer(m_editions, change(9), u"fr"_s);
        shown.wizard->setNotice(notice);
        const auto pageAround = [&] {
            const auto pages = shown.wizard->findChildren<ScrollPage*>();
            const auto around =
                std::ranges::find_if(pages, [&](ScrollPage* page) { return page->widget()->isAncestorOf(notice); });
            return around == pages.end() ? nullptr : *around;
        };
        ScrollPage* contact = pageAround();
        QVERIFY(contact);
        shown.wizard->goTo(u"photo-signature"_s);
        QVERIFY(pageAround());
        QVERIFY(pageAround() != contact);
        QVERIFY(notice->isVisible());
        shown.wizard->setNotice(nullptr);
        shown.wizard->goTo(u"contact"_s);
        QVERIFY(!shown.wizard->notice());
    }

    void oneThatIsNotKnownCanOnlyBeMoved()
    {
        ShownWizard shown(content());
        shown.wizard->setNotice(EditionNotice::offer({u"2020.01"_s, u"2027.02"_s, false}, change(0), u"fr"_s));
        QVERIFY(shown.find<QAbstractButton>(u"moveEditionButton"_s));
        QVERIFY(!shown.find<QAbstractButton>(u"stayEditionButton"_s));
    }

    void aMoveCanBeTakenBackAndTakesThePlaceOfTheOffer()
    {
        ShownWizard shown(content());
        shown.wizard->setNotice(EditionNotice::offer(m_editions, change(1), u"fr"_s));
        auto* moved = EditionNotice::moved(m_editions, change(1), u"fr"_s, true);
        shown.wizard->setNotice(moved);
        QVERIFY(!shown.find<QAbstractButton>(u"moveEditionButton"_s));
        QSignalSpy back(moved, &EditionNotice::backWanted);
        shown.click(u"undoMoveButton"_s);
        QCOMPARE(back.size(), 1);
        shown.wizard->setNotice(EditionNotice::moved(m_editions, change(1), u"fr"_s, false));
        QVERIFY(!shown.find<QAbstractButton>(u"undoMoveButton"_s));
    }
};

GUICHET_WIZARD_TEST(TestEditionNotice)
#include "test_ui_wizard_EditionNotice.moc"
