#include "catalogue/Answers.h"
#include "publisher/EditionMaker.h"

#include "editions/Failures.h"
#include "editions/Moving.h"

#include <QRandomGenerator>

using namespace guichet;
using namespace guichet::editions;
using guichet::test::EditionMaker;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString loss = u"fab-perte"_s;
const QString lossFile = u"procedures/fab-perte.json"_s;

QStringList ids(const QList<ChangedThing>& things)
{
    QStringList all;
    for (const ChangedThing& each : things)
        all.append(each.id);
    return all;
}

/// Lists in another order are the same request.
Request sorted(Request request)
{
    std::ranges::sort(request.documents, {}, &SupportingDocument::kind);
    std::ranges::sort(request.consents, {}, &Consent::id);
    std::ranges::sort(request.overruled, {}, &Overruled::warning);
    return request;
}

} // namespace

/// A draft goes from one edition to another and back, and nothing in it is lost.
class TestMoving : public QObject
{
    Q_OBJECT

    EditionMaker m_maker;
    catalogue::Catalogue m_old = *catalogue::Catalogue::embedded();
    std::optional<catalogue::Catalogue> m_new;
    const QDateTime m_now{QDate(2026, 11, 28), QTime(9, 0), Qt::UTC};

    const catalogue::Procedure* before() const { return m_old.find(loss); }
    const catalogue::Procedure* after() const { return m_new->find(loss); }

    static vault::DraftContent content(const QJsonObject& answers)
    {
        vault::DraftContent content;
        content.request = *requestFromJson(answers);
        content.edition = firstEdition;
        return content;
    }

    vault::DraftContent there(const vault::DraftContent& content) const
    {
        return *moved(content, before(), *m_new, m_now);
    }
    vault::DraftContent back(const vault::DraftContent& content) const
    {
        return *moved(content, after(), m_old, m_now);
    }

private slots:
    /// Edition 2 doesn't ask for the place and the copy of the licence, asks for a witness and a statement besides, and
    /// words the consent anew.
    void initTestCase()
    {
        const auto change = [](catalogue::CatalogueFiles& files) {
            EditionMaker::replace(files, lossFile, "\"/details/lossPlace\"", "\"/details/lossWitness\"");
            EditionMaker::replace(files, lossFile, "\"kind\": \"licence-copy\"", "\"kind\": \"police-statement\"");
            const qsizetype copy = files[lossFile].indexOf("police-statement");
            const qsizetype optional = files[lossFile].indexOf("\"required\": false", copy);
            files[lossFile].replace(optional, 17, "\"required\": true");
            EditionMaker::replace(files, lossFile, "I declare the loss", "I solemnly declare the loss");
            EditionMaker::replace(files, lossFile, "\"id\": \"loss-resident\"", "\"id\": \"loss-lives-here\"");
        };
        const auto edition = catalogue::signedEditionIn(m_maker.make(2, change));
        const auto read = catalogue::catalogueOf(*catalogue::manifestFromJson(edition.manifest), edition.files);
        QVERIFY(read);
        m_new = *read;
    }

    void whatChangesIsNamed()
    {
        const Request request = content(test::loss()).request;
        const EditionChange change = changeBetween(before(), *after(), request, test::day);
        QCOMPARE(ids(change.newQuestions), QStringList{u"/details/lossWitness"_s});
        QCOMPARE(ids(change.goneQuestions), QStringList{u"/details/lossPlace"_s});
        QCOMPARE(change.goneQuestions.first().words.en, u"Town of the loss"_s);
        QCOMPARE(ids(change.newDocuments), QStringList{u"police-statement"_s});
        QCOMPARE(ids(change.goneDocuments), QStringList{u"licence-copy"_s});
        QCOMPARE(change.goneDocuments.first().words.en, u"Copy of the lost licence"_s);
        QCOMPARE(ids(change.consentsAgain), QStringList{u"loss-is-final"_s});
        QVERIFY(changeBetween(before(), *before(), request, test::day) == EditionChange());
    }

    void whatIsNoLongerAskedIsKeptAside()
    {
        const vault::DraftContent moved = there(content(test::loss()));
        QCOMPARE(moved.edition, m_new->edition());
        QVERIFY(!moved.request.details.contains(u"lossPlace"));
        QVERIFY(moved.request.details.contains(u"lossDate"));
        QCOMPARE(moved.aside[u"answers"].toObject().value(u"/details/lossPlace"), u"Tours"_s);
        QVERIFY(std::ranges::none_of(moved.request.documents,
                                     [](const auto& each) { return each.kind == u"licence-copy"; }));
        QVERIFY(
            std::ranges::none_of(moved.request.consents, [](const auto& each) { return each.id == u"loss-is-final"; }));
        QVERIFY(std::ranges::any_of(moved.request.consents, [](const auto& each) { return each.id == u"truthful"; }));
        QCOMPARE(moved.journal.last().kind, u"moved"_s);
        QCOMPARE(moved.journal.last().text, m_new->edition());
        // Kept on disk like everything else.
        QCOMPARE(*vault::draftContentFromJson(vault::toJson(moved)), moved);
    }

    void thereAndBackIsTheSameRequest()
    {
        const vault::DraftContent first = content(test::loss());
        const vault::DraftContent again = back(there(first));
        QCOMPARE(sorted(again.request), sorted(first.request));
        QCOMPARE(again.edition, firstEdition);
    }

    void whatWasAnsweredMeanwhileStaysAndComesBackToo()
    {
        vault::DraftContent moved = there(content(test::loss()));
        moved.request.details.insert(u"lossWitness"_s, u"A neighbour"_s);
        moved.request.details.insert(u"lossDate"_s, u"2026-11-03"_s);
        moved.request.documents.append({u"police-statement"_s, {u"statement.pdf"_s}});
        moved.request.consents.append({u"loss-is-final"_s, m_now});
        const vault::DraftContent again = back(moved);
        QCOMPARE(again.request.details.value(u"lossDate"), u"2026-11-03"_s);
        QCOMPARE(again.request.details.value(u"lossPlace"), u"Tours"_s);
        QVERIFY(!again.request.details.contains(u"lossWitness"));
        // Given in the words of each edition, it counts under each.
        QCOMPARE(again.request.consents.size(), content(test::loss()).request.consents.size());
        QVERIFY(again.request.consents.last().givenAt != m_now || again.request.consents.first().givenAt != m_now);
        const vault::DraftContent third = there(again);
        QCOMPARE(third.request.details.value(u"lossWitness"), u"A neighbour"_s);
        QVERIFY(third.request.consents.contains(Consent{u"loss-is-final"_s, m_now}));
        QVERIFY(third.request.documents.contains(SupportingDocument{u"police-statement"_s, {u"statement.pdf"_s}}));
    }

    void aWarningOfARuleThatIsGoneIsKeptAside()
    {
        vault::DraftContent first = content(test::loss());
        first.request.overruled = {{u"loss-resident"_s, u"/details/lossCountry"_s, m_now},
                                   {u"blurred"_s, u"identity"_s, m_now}};
        const vault::DraftContent moved = there(first);
        QCOMPARE(moved.request.overruled.size(), 1);
        QCOMPARE(moved.request.overruled.first().warning, u"blurred"_s);
        QCOMPARE(sorted(back(moved).request), sorted(first.request));
    }

    void whereTheOldEditionIsNotKnownOnlyTheProceduresOwnAnswersMove()
    {
        vault::DraftContent first = content(test::loss());
        first.edition = u"2020.01"_s;
        const vault::DraftContent moved = *editions::moved(first, nullptr, *m_new, m_now);
        QCOMPARE(moved.request.civilStatus, first.request.civilStatus);
        QCOMPARE(moved.request.contact, first.request.contact);
        QCOMPARE(moved.aside[u"answers"].toObject().value(u"/details/lossPlace"), u"Tours"_s);
        QCOMPARE(ids(changeBetween(nullptr, *after(), first.request, test::day).goneQuestions),
                 QStringList{u"/details/lossPlace"_s});
    }

    void aProcedureThatIsGoneLeavesTheDraftAsItIs()
    {
        vault::DraftContent first = content(test::loss());
        first.request.procedure = u"fab-rien"_s;
        const auto refused = moved(first, nullptr, *m_new, m_now);
        QVERIFY(!refused && refused.error().code == failure::procedureDropped);
    }

    void nothingKeptAsideIsEverLost_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 200; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    /// Random requests, random walks between the editions with answers taken out and given on the way: what isn't
    /// touched is there at the end.
    void nothingKeptAsideIsEverLost()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        QJsonObject answers = test::loss();
        for (const char* pointer : {"/details/lossPlace", "/details/lossCountry", "/civilStatus/birthPlace/commune",
                                    "/photoSignature/code", "/categories", "/contact/mobile"})
            if (random.bounded(3) == 0)
                answers = test::without(answers, QLatin1StringView(pointer));
        if (random.bounded(2) == 0)
            answers = test::with(answers, u"/details/unheard~1of"_s, u"kept"_s);
        vault::DraftContent draft = content(answers);
        const Request first = draft.request;
        for (int moves = 2 * random.bounded(1, 5); moves > 0; --moves)
            draft = draft.edition == firstEdition ? there(draft) : back(draft);
        QCOMPARE(draft.edition, firstEdition);
        QCOMPARE(sorted(draft.request), sorted(first));
    }
};

QTEST_GUILESS_MAIN(TestMoving)
#include "test_editions_Moving.moc"
