// Saving a typical draft (encrypted, read back, opened, previous generation kept, folder synced) against writing the
// same bytes raw with file and folder synced once each. Goal: a ratio of 1.5 at most.
#include "model/Request.h"
#include "vault/DraftFolder.h"
#include "vault/disk/DiskFailure.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace guichet;
using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 300;

DraftContent typicalContent()
{
    DraftContent content;
    content.request.procedure = u"fab-perte"_s;
    content.request.filedBy = FiledBy::Self;
    content.request.civilStatus.familyName = u"Haddad"_s;
    content.request.civilStatus.givenNames = {u"Yasmina"_s};
    content.request.contact.email = u"yasmina.haddad@example.org"_s;
    content.request.contact.address.line1 = u"12 rue des Lilas"_s;
    for (int i = 0; i < 4; ++i) {
        StoredDocument document;
        document.id = u"%1"_s.arg(i, 32, 16, QLatin1Char('0'));
        document.displayName = u"scan %1.jpg"_s.arg(i);
        document.bytes = 2'000'000;
        document.sha256 = QByteArray(32, 'x');
        document.report = {{u"verdict"_s, u"accept"_s}, {u"legibility"_s, 0.98}, {u"pages"_s, 1}};
        content.documents.append(document);
        content.request.documents.append(SupportingDocument{u"identity"_s, {document.id}});
    }
    return content;
}

double median(std::vector<qint64> nanoseconds)
{
    std::ranges::nth_element(nanoseconds, nanoseconds.begin() + rounds / 2);
    return double(nanoseconds[rounds / 2]) / 1e6;
}

bool writeRaw(FileSystem& files, const FileSystem::Path& folder, const QByteArray& bytes)
{
    std::unique_ptr<OutputFile> file;
    return files.create(folder / "raw", false, file).good() &&
           file->write(bytes.constData(), std::size_t(bytes.size())).good() && file->sync().good() &&
           file->close().good() && files.syncFolder(folder).good();
}

} // namespace

int main()
{
    // Beside the program and not in /tmp, which may be memory.
    QTemporaryDir place(u"bench_save-XXXXXX"_s);
    const auto context = std::make_shared<VaultContext>();
    context->files = diskFileSystem();
    context->folder = diskPath(place.path());
    context->key = MasterKey::random(masterKeySize);
    Generation generation{typicalContent(), 1, QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc()};
    DraftFolder folder(context, DraftId::createUuid());
    if (!folder.make(generation))
        return 1;
    const QByteArray bytes = generationToFile(generation, folder.id(), SecretBytes::random(32)).value();

    std::vector<qint64> raw;
    std::vector<qint64> saved;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) { // in turn, so that both meet the same disk
        timer.start();
        if (!writeRaw(*context->files, context->folder, bytes))
            return 1;
        raw.push_back(timer.nsecsElapsed());
        ++generation.number;
        generation.content.lastStep = QString::number(i);
        timer.start();
        if (!folder.save(generation, Previous::Kept))
            return 1;
        saved.push_back(timer.nsecsElapsed());
    }
    std::printf("save: %lld bytes, raw %.3f ms, saved %.3f ms, ratio %.2f (goal 1.50)\n",
                static_cast<long long>(bytes.size()), median(raw), median(saved), median(saved) / median(raw));
    return 0;
}
