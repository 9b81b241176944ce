#include "window/QuietHours.h"

#include <QTest>
#include <QTimeZone>

using namespace guichet;
using namespace guichet::window;

class TestQuietHours : public QObject
{
    Q_OBJECT

    const QList<service::QuietHours> m_night = {{QTime(22, 0), QTime(6, 0), "Europe/Paris"}};
    const QList<service::QuietHours> m_noon = {{QTime(12, 0), QTime(14, 0), "Europe/Paris"}};

    static QDateTime inParis(int hour, int minute = 0)
    {
        return QDateTime(QDate(2026, 11, 23), QTime(hour, minute), QTimeZone("Europe/Paris"));
    }

private slots:
    void theNightGoesOverMidnight()
    {
        QVERIFY(isQuiet(m_night, inParis(22)));
        QVERIFY(isQuiet(m_night, inParis(2, 30)));
        QVERIFY(!isQuiet(m_night, inParis(6)));
        QVERIFY(!isQuiet(m_night, inParis(21, 59)));
    }

    void whatCountsIsTheClockOfTheService()
    {
        const QDateTime inTokyo = inParis(23).toTimeZone(QTimeZone("Asia/Tokyo"));
        QVERIFY(isQuiet(m_night, inTokyo));
        QVERIFY(isQuiet(m_noon, inParis(13).toUTC()));
        QVERIFY(!isQuiet(m_noon, inParis(14).toUTC()));
    }

    void withoutQuietHoursNothingIsQuietOrSaid()
    {
        QVERIFY(!isQuiet({}, inParis(3)));
        QVERIFY(quietHoursInWords({}, inParis(3)).isEmpty());
        QVERIFY(quietHoursInWords(m_night, inParis(3)).size() > 10);
    }
};

QTEST_APPLESS_MAIN(TestQuietHours)
#include "test_QuietHours.moc"
