#include "filing/FilingState.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace guichet::filing;
using namespace Qt::Literals::StringLiterals;

namespace {

FilingState typicalState()
{
    FilingState state;
    state.phase = FilingState::Phase::OutcomeUnknown;
    state.waiting = true;
    state.key = QUuid::createUuid();
    state.clientReference = QUuid::createUuid();
    state.server = u"https://guichet.example"_s;
    state.edition = u"2026-11"_s;
    state.request = {{u"procedure"_s, u"fab-perte"_s}};
    FrozenPart part;
    part.kind = u"identity"_s;
    part.document = QString(32, u'a');
    part.sha256 = QByteArray(32, 'x');
    part.bytes = 42;
    part.upload.url = QUrl(u"https://guichet.example/v1/uploads/abc"_s);
    part.upload.key = QUuid::createUuid();
    part.upload.finished = true;
    part.held = true;
    state.parts = {part, part};
    state.frozenAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    state.completes = u"some-request"_s;
    state.etag = "\"7-fr\"";
    state.outputsPending = true;
    return state;
}

} // namespace

class TestFilingState : public QObject
{
    Q_OBJECT

private slots:
    void aStateSurvivesItsJson()
    {
        const FilingState state = typicalState();
        QVERIFY(filingStateFromJson(toJson(state)) == state);
        for (const auto phase : {FilingState::Phase::None, FilingState::Phase::Frozen, FilingState::Phase::Filed}) {
            FilingState other = state;
            other.phase = phase;
            QVERIFY(filingStateFromJson(toJson(other)) == other);
        }
    }

    void nothingIsNoFiling() { QVERIFY(filingStateFromJson({}) == FilingState()); }

    void whatCantBeReadIsNoFiling()
    {
        const QByteArray good = QJsonDocument(toJson(typicalState())).toJson();
        QRandomGenerator random(3);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = good;
            for (int change = random.bounded(1, 5); change > 0; --change)
                bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(32, 127));
            filingStateFromJson(QJsonDocument::fromJson(bytes).object()); // ends, whatever it reads
        }
        QJsonObject wrong = toJson(typicalState());
        wrong.insert(u"parts"_s, u"all"_s);
        QVERIFY(filingStateFromJson(wrong).phase == FilingState::Phase::None);
    }
};

QTEST_GUILESS_MAIN(TestFilingState)
#include "test_FilingState.moc"
