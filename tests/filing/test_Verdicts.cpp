#include "filing/Verdicts.h"
#include "service/Failures.h"

#include <QTest>

using namespace guichet;
using namespace guichet::filing;
using namespace Qt::Literals::StringLiterals;

namespace {

FilingState stateWith(const QList<std::pair<QString, int>>& parts)
{
    FilingState state;
    state.request = {{u"procedure"_s, u"fab-perte"_s}};
    for (const auto& [kind, size] : parts) {
        FrozenPart part;
        part.kind = kind;
        part.bytes = size;
        part.sha256 = QByteArray(32, static_cast<char>(size));
        part.upload.url = QUrl(u"https://guichet.example/v1/uploads/id-%1"_s.arg(size));
        state.parts.append(part);
    }
    return state;
}

FilingReceipt receiptFor(const FilingState& state)
{
    FilingReceipt receipt;
    receipt.procedure = u"fab-perte"_s;
    for (const FrozenPart& part : state.parts)
        receipt.documents.append({part.kind, part.sha256, part.bytes});
    return receipt;
}

} // namespace

class TestVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsCertainIsTakenForCertain()
    {
        namespace code = service::failure;
        const auto on = [](FailureCode failure) { return verdictOn({failure, {}, {}}); };
        QCOMPARE(on(code::unreachable), Verdict::NotSent);
        QCOMPARE(on(code::signInNeeded), Verdict::NotSent);
        QCOMPARE(on(code::tlsRefused), Verdict::NotSent);
        QCOMPARE(on(code::requestRefused), Verdict::Refused);
        QCOMPARE(on(code::requestChanged), Verdict::Refused);
        QCOMPARE(on(code::documentsDiffer), Verdict::UploadsGone);
        QCOMPARE(on(code::busy), Verdict::Later);
        for (const FailureCode unknown : {code::outcomeUnknown, code::notTheService, code::redirected,
                                          code::answerUnreadable, code::answerTooLarge, code::alreadyFiled})
            QCOMPARE(on(unknown), Verdict::Unknown);
        QCOMPARE(on(FailureCode{4999}), Verdict::Unknown); // what nobody has thought of
    }

    void everyByteMustBeInTheReceipt()
    {
        const FilingState state = stateWith({{u"identity"_s, 1}, {u"identity"_s, 2}, {u"residence"_s, 3}});
        const FilingReceipt good = receiptFor(state);
        QVERIFY(namesAll(good, state));
        FilingReceipt other = good;
        std::swap(other.documents[0], other.documents[2]); // in any order
        QVERIFY(namesAll(other, state));
        other = good;
        other.documents.removeLast();
        QVERIFY(!namesAll(other, state));
        other = good;
        other.documents.append(other.documents.first());
        QVERIFY(!namesAll(other, state));
        other = good;
        other.documents[1].sha256[0] = 'x';
        QVERIFY(!namesAll(other, state));
        other = good;
        other.documents[1].bytes = 9;
        QVERIFY(!namesAll(other, state));
        other = good;
        other.documents[1].kind = u"residence"_s;
        QVERIFY(!namesAll(other, state));
        other = good;
        other.procedure = u"correction"_s;
        QVERIFY(!namesAll(other, state));
    }

    void eachKindIsNamedOnceInTheSubmission()
    {
        FilingState state = stateWith({{u"identity"_s, 1}, {u"residence"_s, 2}, {u"identity"_s, 3}});
        state.parts[1].held = true;
        const service::Submission submission = submissionOf(state);
        QCOMPARE(submission.documents.size(), 2);
        QCOMPARE(submission.documents[0].kind, u"identity"_s);
        QCOMPARE(submission.documents[0].parts.size(), 2);
        QCOMPARE(submission.documents[0].parts[1].upload, u"id-3"_s);
        QCOMPARE(submission.documents[1].parts[0].upload, QString());
    }

    void theOutboxStopsForWhatTheNextWouldMeetToo()
    {
        namespace code = service::failure;
        for (const FailureCode own :
             {code::requestRefused, code::documentsDiffer, FailureCode{3104}, FailureCode{7001}})
            QVERIFY(concernsOneDraft({own, {}, {}}));
        for (const FailureCode all : {code::signInNeeded, code::unreachable, code::callRefused, code::answerUnreadable,
                                      code::programTooOld, code::busy, code::uploadForeign})
            QVERIFY(!concernsOneDraft({all, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestVerdicts)
#include "test_Verdicts.moc"
