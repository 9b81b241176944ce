#include "tasks/Await.h"
#include "tasks/TaskScope.h"

#include <QTest>

using namespace guichet;
using namespace std::chrono_literals;

namespace {

/// Says when a frame that holds it is destroyed.
struct Tracer
{
    int* destroyed;
    explicit Tracer(int* counter)
        : destroyed(counter)
    {
    }
    Tracer(Tracer&& other) noexcept
        : destroyed(std::exchange(other.destroyed, nullptr))
    {
    }
    ~Tracer()
    {
        if (destroyed)
            ++*destroyed;
    }
};

Task<int> doubled(int value)
{
    co_await pause(1ms);
    co_return value * 2;
}

Task<int> sumOfDoubled(int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i) {
        const int one = co_await doubled(i);
        sum += one;
    }
    co_return sum;
}

class Emitter : public QObject
{
    Q_OBJECT

signals:
    void happened(int value, const QString& text);
};

} // namespace

class TestTaskScope : public QObject
{
    Q_OBJECT

private slots:
    void aTaskAwaitsTasksInOrder()
    {
        int result = 0;
        TaskScope scope;
        const auto flow = [](int* out) -> Task<void> { *out = co_await sumOfDoubled(5); };
        scope.start(flow(&result));
        QCOMPARE(scope.running(), 1);
        QTRY_COMPARE(result, 20);
        QTRY_COMPARE(scope.running(), 0);
    }

    void workRunsOnAnotherThreadAndComesBack()
    {
        QThreadPool pool;
        QThread* worked = nullptr;
        QThread* resumed = nullptr;
        TaskScope scope;
        const auto flow = [](QThreadPool* where, QThread** worker, QThread** after) -> Task<void> {
            *worker = co_await onWorker(where, [] { return QThread::currentThread(); });
            *after = QThread::currentThread();
        };
        scope.start(flow(&pool, &worked, &resumed));
        QTRY_COMPARE(resumed, QThread::currentThread());
        QVERIFY(worked != resumed);
    }

    void workThatRunsAlreadyGivesItsResult()
    {
        QThreadPool pool;
        const QFuture<int> early = QtConcurrent::run(&pool, [] { return 7; });
        pool.waitForDone();
        int sum = 0;
        TaskScope scope;
        const auto flow = [](QFuture<int> done, QThreadPool* where, int* out) -> Task<void> {
            const QFuture<int> later = QtConcurrent::run(where, [] { return 5; });
            *out = co_await resultOf(std::move(done));
            *out += co_await resultOf(later);
        };
        scope.start(flow(early, &pool, &sum));
        QTRY_COMPARE(sum, 12);
    }

    void aSignalGivesItsArguments()
    {
        Emitter emitter;
        QString seen;
        TaskScope scope;
        const auto flow = [](Emitter* from, QString* out) -> Task<void> {
            const auto [value, text] = co_await signalOf(from, &Emitter::happened);
            *out = text + QString::number(value);
        };
        scope.start(flow(&emitter, &seen));
        emit emitter.happened(7, "seven");
        QCOMPARE(seen, "seven7");
        emit emitter.happened(8, "eight"); // nobody waits any more
        QCOMPARE(seen, "seven7");
    }

    void destroyingTheScopeEndsWaitingTasksWithAllTheyHold_data()
    {
        QTest::addColumn<int>("wait");
        QTest::newRow("pause") << 0;
        QTest::newRow("worker") << 1;
        QTest::newRow("signal") << 2;
        QTest::newRow("nested task") << 3;
    }

    void destroyingTheScopeEndsWaitingTasksWithAllTheyHold()
    {
        QFETCH(int, wait);
        int destroyed = 0;
        bool resumed = false;
        Emitter emitter;
        QThreadPool pool;
        {
            TaskScope scope;
            const auto flow = [](int kind, Tracer, Emitter* from, QThreadPool* where, bool* after) -> Task<void> {
                if (kind == 0)
                    co_await pause(20ms);
                else if (kind == 1)
                    co_await onWorker(where, [] { QThread::msleep(20); });
                else if (kind == 2)
                    co_await signalOf(from, &Emitter::happened);
                else
                    co_await doubled(1);
                *after = true;
            };
            scope.start(flow(wait, Tracer(&destroyed), &emitter, &pool, &resumed));
            QCOMPARE(destroyed, 0);
        }
        QCOMPARE(destroyed, 1);
        pool.waitForDone();
        emit emitter.happened(1, {});
        QTest::qWait(30); // the pause that would have resumed it
        QVERIFY(!resumed);
    }

    void cancelLeavesTheScopeUsable()
    {
        int result = 0;
        TaskScope scope;
        const auto flow = [](int* out) -> Task<void> { *out += co_await doubled(1); };
        scope.start(flow(&result));
        scope.cancel();
        QCOMPARE(scope.running(), 0);
        scope.start(flow(&result));
        QTRY_COMPARE(result, 2);
    }

    void aTaskThatIsNeverAwaitedNeverRuns()
    {
        bool ran = false;
        {
            const auto flow = [](bool* out) -> Task<void> {
                *out = true;
                co_return;
            };
            const Task<void> task = flow(&ran);
        }
        QVERIFY(!ran);
    }
};

QTEST_GUILESS_MAIN(TestTaskScope)
#include "test_TaskScope.moc"
