#include "campaigns/VaultTrials.h"
#include "model/Sha256.h"

#include "vault/DraftFolder.h"

#include <QDir>
#include <QRegularExpression>

using namespace guichet::vault;
using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

namespace {

using Place = std::shared_ptr<TestVault>;

template <typename Value>
Result<void> flattened(const Result<Value>& result)
{
    return result ? Result<void>() : Result<void>(fail(result.error()));
}

Place newPlace()
{
    return std::make_shared<TestVault>();
}

StoredDocument documentOf(const QByteArray& bytes)
{
    StoredDocument document;
    document.id = QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128));
    document.displayName = u"papier.jpg"_s;
    document.bytes = bytes.size();
    document.sha256 = sha256(bytes);
    return document;
}

/// A draft with a document in its second generation, closed.
DraftId savedDraft(const Place& place, const QByteArray& paper, StoredDocument* document = nullptr)
{
    DraftFolder folder(place->context(), DraftId::createUuid());
    StoredDocument kept = documentOf(paper);
    Generation second = generationOf(u"old"_s, 2);
    second.content.documents = {kept};
    if (!folder.make(generationOf(u"first"_s, 1)) || !folder.writeDocument(kept.id, paper) ||
        !folder.save(second, Previous::Kept))
        qFatal("a campaign's draft can't be made");
    if (document)
        *document = kept;
    return folder.id();
}

/// "" if the draft is at one of these steps with every document that it lists.
QString unreadable(const Place& place, const DraftId& id, const QStringList& steps)
{
    const DraftFolder folder(place->context(), id);
    const auto loaded = folder.load();
    if (!loaded)
        return u"the draft can't be read: "_s + failureName(loaded.error().code);
    if (loaded->recovered)
        return u"an older generation had to be used"_s;
    const DraftContent& content = loaded->generation.content;
    if (!steps.contains(content.lastStep))
        return u"the draft is at "_s + content.lastStep;
    for (const StoredDocument& document : content.documents)
        if (!folder.readDocument(document))
            return u"a document can't be read"_s;
    return {};
}

qsizetype draftsIn(const Place& place)
{
    return draftIdsIn(*diskFileSystem(), place->context()->folder).size();
}

/// What was left half made is swept away at the next start, and every draft that there is can be read.
QString unreadableAmong(const Place& place, const QStringList& steps)
{
    sweepUnfinished(*diskFileSystem(), place->context()->folder);
    for (const DraftId& id : draftIdsIn(*diskFileSystem(), place->context()->folder))
        if (const QString why = unreadable(place, id, steps); !why.isEmpty())
            return why;
    const QStringList hidden = QDir(place->profile().draftsFolder()).entryList({u".*"_s}, QDir::Dirs | QDir::Hidden);
    return hidden.filter(QRegularExpression(u"^\\.(new|gone)-"_s)).isEmpty() ? QString() : u"a half draft stays"_s;
}

Trial making(int)
{
    const Place place = newPlace();
    const auto make = [place] {
        return DraftFolder(place->context(), DraftId::createUuid()).make(generationOf(u"first"_s, 1));
    };
    const auto lost = [place, make](bool done) -> QString {
        if (const QString why = unreadableAmong(place, {u"first"_s}); !why.isEmpty())
            return why;
        if (done && draftsIn(place) != 1)
            return u"a draft that was made isn't there"_s;
        return make() ? QString() : u"no draft can be made afterwards"_s;
    };
    return {make, lost};
}

Trial saving(int bytes)
{
    const Place place = newPlace();
    const DraftId id = savedDraft(place, QByteArray(bytes, 'x'));
    const auto folder = std::make_shared<DraftFolder>(place->context(), id);
    const auto save = [folder](const QString& step, quint64 number) {
        const auto loaded = folder->load();
        Generation generation = generationOf(step, number);
        if (loaded)
            generation.content.documents = loaded->generation.content.documents;
        return folder->save(generation, Previous::Kept);
    };
    const Generation next = [&] {
        Generation generation = generationOf(u"new"_s, 3);
        generation.content.documents = folder->load()->generation.content.documents;
        // Larger than the one before: there is no room for it where that one lies.
        generation.content.request.civilStatus.givenNames = QStringList(20, QString(450, u'a'));
        return generation;
    }();
    const auto lost = [=](bool done) -> QString {
        const QString why = unreadable(place, id, done ? QStringList{u"new"_s} : QStringList{u"old"_s, u"new"_s});
        if (!why.isEmpty())
            return why;
        return save(u"newest"_s, 4) ? unreadable(place, id, {u"newest"_s}) : u"no save works afterwards"_s;
    };
    return {[folder, next] { return folder->save(next, Previous::Kept); }, lost};
}

Trial attaching(int bytes)
{
    const Place place = newPlace();
    const DraftId id = savedDraft(place, "paper");
    const QByteArray paper(bytes, 'y');
    const auto folder = std::make_shared<DraftFolder>(place->context(), id);
    const StoredDocument added = documentOf(paper);
    const StoredDocument before = folder->load()->generation.content.documents.first();
    const auto attach = [=]() -> Result<void> {
        if (const auto written = folder->writeDocument(added.id, paper); !written)
            return written;
        Generation next = generationOf(u"new"_s, 3);
        next.content.documents = {before, added};
        return folder->save(next, Previous::Kept);
    };
    const auto lost = [=](bool done) -> QString {
        const QString why = unreadable(place, id, done ? QStringList{u"new"_s} : QStringList{u"old"_s, u"new"_s});
        if (!why.isEmpty())
            return why;
        if (done && folder->readDocument(added).value_or(QByteArray()) != paper)
            return u"an attached document isn't there"_s;
        folder->sweep({before});
        return folder->readDocument(before) ? QString() : u"the document before is gone"_s;
    };
    return {attach, lost};
}

Trial removing(int bytes)
{
    const Place place = newPlace();
    const DraftId id = savedDraft(place, QByteArray(bytes, 'x'));
    const auto vault = std::make_shared<Vault>(place->context());
    const auto lost = [=](bool done) -> QString {
        if (done && draftsIn(place) != 0)
            return u"a draft that was deleted is there"_s;
        const QString why = unreadableAmong(place, {u"old"_s});
        if (!why.isEmpty() || draftsIn(place) == 0)
            return why;
        return finished(vault->remove(id)) ? QString() : u"it can't be deleted afterwards"_s;
    };
    return {[=] { return finished(vault->remove(id)); }, lost};
}

Passphrase phrase(const char* text)
{
    return passphraseFromText(QString::fromLatin1(text));
}

Trial exporting(int bytes)
{
    const Place place = newPlace();
    const DraftId id = savedDraft(place, QByteArray(bytes, 'x'));
    const auto vault = std::make_shared<Vault>(place->context());
    const QString file = place->profile().folder() + u"/export.demande"_s;
    const auto save = [=](const QString& to) {
        return flattened(finished(vault->exportDraft(id, to, phrase("secret"))));
    };
    const auto lost = [=](bool done) -> QString {
        if (const QString why = unreadable(place, id, {u"old"_s}); !why.isEmpty())
            return why;
        if (!done)
            return save(file + u"2"_s) ? QString() : u"no export works afterwards"_s;
        const auto back = finished(vault->importDraft(file, phrase("secret")));
        if (!back)
            return u"an export can't be read: "_s + failureName(back.error().code);
        return (*back)->content().documents.size() == 1 ? QString() : u"an export lacks a document"_s;
    };
    return {[=] { return save(file); }, lost};
}

Trial importing(int bytes)
{
    const Place place = newPlace();
    const Place elsewhere = newPlace();
    const DraftId id = savedDraft(elsewhere, QByteArray(bytes, 'x'));
    const QString file = elsewhere->profile().folder() + u"/export.demande"_s;
    if (!finished(Vault(elsewhere->context()).exportDraft(id, file, phrase("secret"))))
        qFatal("a campaign's draft can't be exported");
    const auto vault = std::make_shared<Vault>(place->context());
    const auto import = [=] { return flattened(finished(vault->importDraft(file, phrase("secret")))); };
    const auto lost = [=, elsewhere = elsewhere](bool done) -> QString {
        if (const QString why = unreadableAmong(place, {u"old"_s}); !why.isEmpty())
            return why;
        if (done && draftsIn(place) != 1)
            return u"a draft that was imported isn't there"_s;
        return import() ? QString() : u"no import works afterwards"_s;
    };
    return {import, lost};
}

/// The one file on which all drafts depend.
Trial changingThePassphrase(int)
{
    const Place place = newPlace();
    const auto unlock = [place](const char* words) {
        return finished(Vault::unlock(place->profile(), KeyChoice::withPassphrase(phrase(words)), nullptr));
    };
    const auto vault = unlock("old words").value();
    const DraftId id = finished(vault->create(typicalContent())).value()->id();
    const auto lost = [=](bool done) -> QString {
        const auto byNew = unlock("new words");
        const auto byOld = byNew ? byNew : unlock("old words");
        if (done && !byNew)
            return u"the new passphrase doesn't open the drafts"_s;
        if (!byOld)
            return u"neither passphrase opens the drafts"_s;
        return finished((*byOld)->open(id)) ? QString() : u"the draft can't be opened"_s;
    };
    return {[=] { return finished(vault->setPassphrase(phrase("new words"))); }, lost};
}

} // namespace

const QList<Operation>& vaultOperations()
{
    static const QList<Operation> all = {
        {"making", making},
        {"saving", saving},
        {"attaching", attaching},
        {"removing", removing},
        {"exporting", exporting, true},
        {"importing", importing, true},
        {"changing the passphrase", changingThePassphrase, true},
    };
    return all;
}

} // namespace guichet::test
