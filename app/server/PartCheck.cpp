#include "server/PartCheck.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

struct Wrong
{
    const char* code;
    const char* sentence;
};

constexpr Wrong absent{"part-absent", QT_TRANSLATE_NOOP("Filing", "This file has not been received. Send it again.")};
constexpr Wrong unfinished{"part-unfinished",
                           QT_TRANSLATE_NOOP("Filing", "This file has not been received to its end.")};
constexpr Wrong otherSize{"part-size", QT_TRANSLATE_NOOP("Filing", "The file received has another size.")};
constexpr Wrong otherDigest{"part-digest", QT_TRANSLATE_NOOP("Filing", "The file received is not the one announced.")};

class Checker
{
public:
    Checker(const Core& core, const QByteArray& owner, const QList<PartRecord>& held)
        : m_core(core)
        , m_owner(owner)
        , m_held(held)
    {
    }

    /// What is wrong with the part, or nothing; then `checked` is complete.
    Result<std::optional<Wrong>> check(const FiledPart& part, CheckedPart& checked)
    {
        if (part.upload.isEmpty())
            return fromHeld(part, checked);
        const Result<std::optional<UploadRecord>> found = m_core.storage.findUpload(part.upload);
        if (!found)
            return fail(found.error());
        if (!*found || (*found)->owner != m_owner || (*found)->expiresAt <= m_core.clock.now() ||
            m_used.contains(part.upload))
            return absent;
        m_used.insert(part.upload);
        if ((*found)->received < (*found)->length)
            return unfinished;
        if ((*found)->length != part.bytes)
            return otherSize;
        const Result<QByteArray> digest = m_core.blobs.uploadDigest((*found)->blob, part.bytes);
        if (!digest)
            return fail(digest.error());
        if (*digest != part.sha256)
            return otherDigest;
        checked.upload = part.upload;
        checked.uploadBlob = (*found)->blob;
        return std::optional<Wrong>();
    }

private:
    std::optional<Wrong> fromHeld(const FiledPart& part, CheckedPart& checked) const
    {
        for (const PartRecord& held : m_held) {
            if (held.sha256 == part.sha256 && held.bytes == part.bytes) {
                checked.heldBlob = held.blob;
                return std::nullopt;
            }
        }
        return absent;
    }

    const Core& m_core;
    const QByteArray m_owner;
    const QList<PartRecord> m_held;
    QSet<QByteArray> m_used;
};

} // namespace

Result<PartCheck> checkParts(const Core& core, const QByteArray& owner, const QList<FiledDocument>& documents,
                             const QList<PartRecord>& held, Language language)
{
    PartCheck result;
    Checker checker(core, owner, held);
    for (qsizetype i = 0; i < documents.size(); ++i) {
        for (qsizetype j = 0; j < documents.at(i).parts.size(); ++j) {
            const FiledPart& part = documents.at(i).parts.at(j);
            CheckedPart checked{documents.at(i).kind, part.sha256, part.bytes, {}, {}, {}};
            const Result<std::optional<Wrong>> wrong = checker.check(part, checked);
            if (!wrong)
                return fail(wrong.error());
            if (*wrong)
                result.errors.append({QLatin1StringView((*wrong)->code), u"/documents/%1/parts/%2"_s.arg(i).arg(j),
                                      core.texts.text(language, "Filing", (*wrong)->sentence)});
            else
                result.parts.append(checked);
        }
    }
    return result;
}

} // namespace guichet::server
