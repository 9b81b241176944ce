// Filing 100 MB of documents on the loopback (from the encrypted draft to the receipt on disk) against curl sending the
// same tus requests: same chunks, same checksums, over one connection. Goal: a ratio of 1.2 at most. Then what is sent
// twice when the connection is cut in the middle of chunks. Goal: 262,144 bytes a cut at most.
#include "filing/support/FilingPlace.h"
#include "model/Sha256.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <curl/curl.h>
#include <vector>

using namespace guichet;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qint64 chunk = 262'144;
constexpr int cuts = 20;
const QList<int> sizes(10, 10'000'000);

double median(std::vector<double> seconds)
{
    std::ranges::nth_element(seconds, seconds.begin() + rounds / 2);
    return seconds[rounds / 2];
}

/// What curl sends, one request after the other over one connection.
class Curl
{
public:
    Curl(QByteArray server, const QByteArray& token)
        : m_server(std::move(server))
        , m_authorization("Authorization: Bearer " + token)
        , m_curl(curl_easy_init())
    {
    }
    ~Curl() { curl_easy_cleanup(m_curl); }
    Curl(const Curl&) = delete;
    Curl& operator=(const Curl&) = delete;

    bool upload(const QByteArray& bytes)
    {
        QByteArray location;
        if (call("POST", "/v1/uploads", {"Upload-Length: " + QByteArray::number(bytes.size())}, {}, &location) != 201)
            return false;
        for (qint64 offset = 0; offset < bytes.size(); offset += chunk) {
            const QByteArray part = bytes.mid(offset, chunk);
            const QByteArray digest = sha256(part).toBase64();
            if (call("PATCH", location,
                     {"Upload-Offset: " + QByteArray::number(offset), "Upload-Checksum: sha256 " + digest,
                      "Content-Type: application/offset+octet-stream"},
                     part) != 204)
                return false;
        }
        return true;
    }

private:
    static size_t readHeader(char* line, size_t size, size_t count, void* location)
    {
        const QByteArray header(line, static_cast<qsizetype>(size * count));
        if (header.toLower().startsWith("location:"))
            *static_cast<QByteArray*>(location) = header.mid(9).trimmed();
        return size * count;
    }

    long call(const char* method, const QByteArray& path, QList<QByteArray> headers, const QByteArray& body,
              QByteArray* location = nullptr)
    {
        QByteArray ignored;
        curl_slist* list = nullptr;
        for (const QByteArray& header : headers + QList<QByteArray>{m_authorization, "Tus-Resumable: 1.0.0", "Expect:"})
            list = curl_slist_append(list, header.constData());
        curl_easy_setopt(m_curl, CURLOPT_URL, (m_server + path).constData());
        curl_easy_setopt(m_curl, CURLOPT_CUSTOMREQUEST, method);
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDS, body.constData());
        curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, list);
        curl_easy_setopt(m_curl, CURLOPT_HEADERFUNCTION, readHeader);
        curl_easy_setopt(m_curl, CURLOPT_HEADERDATA, location ? location : &ignored);
        long status = 0;
        if (curl_easy_perform(m_curl) == CURLE_OK)
            curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
        curl_slist_free_all(list);
        return status;
    }

    const QByteArray m_server;
    const QByteArray m_authorization;
    CURL* const m_curl;
};

bool file(service::ApiClient& api, const std::shared_ptr<vault::Draft>& draft)
{
    filing::Filer filer(&api, edition);
    return finished(filer.file(draft)).has_value();
}

bool compareWithCurl(SignedIn& person, Place& place)
{
    std::vector<double> ours;
    std::vector<double> curls;
    QElapsedTimer timer;
    for (int round = 0; round < rounds; ++round) { // in turn, so that both meet the same machine
        const auto draft = place.draft(sizes);
        timer.start();
        if (!file(person.straight, draft))
            return false;
        ours.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);

        QList<QByteArray> papers;
        for (int i = 0; i < sizes.size(); ++i)
            papers.append(paper(sizes[i], static_cast<quint32>(1000 + round * 100 + i)));
        const QByteArray token = finished(person.straightSession.accessToken()).value_or(QByteArray());
        timer.start();
        Curl curl(person.server.url().toLatin1(), token);
        for (const QByteArray& bytes : papers)
            if (!curl.upload(bytes))
                return false;
        curls.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    std::printf("filing: 100 MB, curl %.3f s, filed %.3f s, ratio %.2f (goal 1.20)\n", median(curls), median(ours),
                median(ours) / median(curls));
    return true;
}

bool countWhatIsSentTwice(SignedIn& person, Place& place)
{
    person.api.uploads().setBackoff(service::Backoff(std::chrono::milliseconds(5), std::chrono::milliseconds(50)));
    const auto draft = place.draft({10'000'000, 1000, 1000});
    int calls = 0;
    int cut = 0;
    person.proxy.setChooser([&](const Asked& asked) {
        const bool now = asked.method == "PATCH" && cut < cuts && ++calls % 2 == 0;
        cut += now ? 1 : 0;
        return !now           ? FaultProxy::Fault::None
               : cut % 2 == 0 ? FaultProxy::Fault::CutRequest
                              : FaultProxy::Fault::LoseAnswer;
    });
    if (!file(person.api, draft))
        return false;
    qint64 sent = 0;
    for (const Asked& asked : person.proxy.asked())
        sent += asked.method == "PATCH" ? asked.body.size() : 0;
    qint64 needed = 0;
    for (const ReceivedDocument& document : draft->content().receipt->documents)
        needed += document.bytes;
    const qint64 each = (sent - needed) / std::max(cut, 1);
    std::printf("cuts: %d, bytes sent twice a cut %lld (goal 262144)\n", cut, static_cast<long long>(each));
    return cut == cuts;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    SignedIn person({u"--token-life"_s, u"86400"_s});
    Place place;
    return compareWithCurl(person, place) && countWhatIsSentTwice(person, place) ? 0 : 1;
}
