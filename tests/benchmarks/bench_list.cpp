// Opening « Mes demandes » with 10,000 drafts against 100: from the key to the rows on the page. Goal: it grows no
// faster than reading the index does, which is read, opened and parsed beside it in the same run.
#include "catalogue/Catalogue.h"
#include "tasks/Finished.h"
#include "ui/dashboard/DashboardPage.h"
#include "vault/Vault.h"
#include "vault/VaultContext.h"
#include "vault/crypto/Sealing.h"
#include "window/Entries.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int few = 100;
constexpr int many = 10'000;

double median(std::vector<double> milliseconds)
{
    std::ranges::nth_element(milliseconds, milliseconds.begin() + rounds / 2);
    return milliseconds[rounds / 2];
}

std::shared_ptr<vault::VaultContext> vaultIn(const QString& folder, const vault::MasterKey& key)
{
    auto context = std::make_shared<vault::VaultContext>();
    context->files = vault::diskFileSystem();
    context->folder = folder.toStdString();
    context->key = key;
    return context;
}

/// Made-up people, each at another step.
void fill(const std::shared_ptr<vault::VaultContext>& context, int drafts)
{
    vault::Vault vault(context);
    for (int i = 0; i < drafts; ++i) {
        vault::DraftContent content;
        content.request.procedure = u"fab-perte"_s;
        content.request.civilStatus.familyName = u"Martin %1"_s.arg(i);
        content.request.civilStatus.givenNames = {u"Camille"_s};
        content.lastStep = u"documents"_s;
        if (!test::finished(vault.create(content)))
            qFatal("no draft");
    }
}

struct Times
{
    double opening = 0; ///< milliseconds
    double index = 0;
};

Times timesOf(const QString& folder, const vault::MasterKey& key, const catalogue::Catalogue& catalogue)
{
    std::vector<double> openings;
    std::vector<double> readings;
    QElapsedTimer timer;
    const QDate today = QDate::currentDate();
    for (int round = 0; round < rounds; ++round) {
        timer.start();
        const auto context = vaultIn(folder, key);
        const auto summaries = test::finished(vault::Vault(context).list()).value();
        QList<ui::DashboardEntry> entries;
        for (const vault::DraftSummary& summary : summaries)
            entries.append(window::entryOf(summary, nullptr, catalogue, u"fr"_s, today));
        ui::DashboardPage page;
        page.setEntries(entries, today);
        page.resize(1100, 800);
        page.show();
        QApplication::processEvents();
        openings.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);

        timer.start();
        QFile file(folder + u"/index"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no index");
        const QByteArray bytes = file.readAll();
        const auto json = vault::unsealed(QByteArrayView(bytes).sliced(9), vault::indexKey(key), bytes.left(9));
        if (!json || QJsonDocument::fromJson(*json).object().isEmpty())
            qFatal("no index");
        readings.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return {median(openings), median(readings)};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto catalogue = catalogue::Catalogue::embedded().value();
    const vault::MasterKey key = vault::MasterKey::random(vault::masterKeySize);
    QList<Times> all;
    for (const int drafts : {few, many}) {
        const QTemporaryDir folder;
        fill(vaultIn(folder.path(), key), drafts);
        if (!test::finished(vault::Vault(vaultIn(folder.path(), key)).list()))
            return 1; // makes the index
        const Times times = timesOf(folder.path(), key, catalogue);
        std::printf("list: %d drafts, opening %.1f ms, reading the index %.1f ms\n", drafts, times.opening,
                    times.index);
        all.append(times);
    }
    const double opening = all[1].opening / all[0].opening;
    const double index = all[1].index / all[0].index;
    std::printf(
        "list: 10,000 against 100: opening grows %.1f times, reading the index %.1f times, ratio %.2f (goal 1)\n",
        opening, index, opening / index);
    return 0;
}
