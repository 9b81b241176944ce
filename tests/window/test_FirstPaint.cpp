#include "window/FirstPaint.h"

#include <QTest>
#include <QWidget>
#include <optional>

using namespace guichet::window;

class TestFirstPaint : public QObject
{
    Q_OBJECT

private:
    class Painted : public QWidget
    {
    public:
        int paints = 0;

    protected:
        void paintEvent(QPaintEvent*) override { ++paints; }
    };

private slots:
    void itIsToldOnceAndAfterThePaint()
    {
        Painted window;
        int calls = 0;
        std::optional<int> paintsBefore;
        const FirstPaint first(&window, [&] {
            ++calls;
            paintsBefore = window.paints;
        });
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0); // not before it is shown
        window.show();
        QTRY_COMPARE(calls, 1);
        QCOMPARE(*paintsBefore, 1);
        window.update();
        QTRY_COMPARE(window.paints, 2);
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
    }

    void aWindowThatBeginsMinimisedIsToldToo()
    {
        QWidget window;
        int calls = 0;
        const FirstPaint first(&window, [&] { ++calls; });
        window.showMinimized();
        QTRY_COMPARE(calls, 1);
    }
};

QTEST_MAIN(TestFirstPaint)
#include "test_FirstPaint.moc"
