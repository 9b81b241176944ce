#include "program/Profile.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <thread>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void programsThatBeginTogetherShareAFolder()
    {
        for (int round = 0; round < 100; ++round) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"profile"_s);
            std::array<QString, 4> ids;
            std::array<std::thread, 4> programs;
            for (std::size_t i = 0; i < programs.size(); ++i)
                programs[i] = std::thread([&ids, &path, i] {
                    if (const auto profile = Profile::open(path))
                        ids[i] = profile->id();
                });
            for (std::thread& each : programs)
                each.join();
            QVERIFY(!ids.front().isEmpty());
            QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 1);
            QCOMPARE(QDir(path).entryList(QDir::Files | QDir::Hidden), QStringList(u"profile-id"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "test_program_Profile.moc"
