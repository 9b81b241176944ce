#include "filing/support/FilingPlace.h"
#include "service/Failures.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A browser without a screen: follows redirects, fills in the sandbox's forms.
class Browser : public QObject
{
public:
    QByteArray lastPage;

    /// Creates an account on the page that this address shows, and goes where that leads.
    void createAccountAt(const QUrl& address, const QString& email)
    {
        QNetworkReply* shown = get(address);
        connect(shown, &QNetworkReply::finished, this, [this, shown, address, email] {
            const QByteArray page = shown->readAll();
            QUrlQuery form;
            static const QRegularExpression hidden(u"<input[^>]*type=.?hidden[^>]*>"_s);
            static const QRegularExpression name(u"name=\"([^\"]*)\""_s);
            static const QRegularExpression value(u"value=\"([^\"]*)\""_s);
            auto inputs = hidden.globalMatch(QString::fromUtf8(page));
            while (inputs.hasNext()) {
                const QString input = inputs.next().captured();
                const QString text = value.match(input).captured(1).replace(u"&amp;"_s, u"&"_s);
                form.addQueryItem(name.match(input).captured(1), QString::fromLatin1(QUrl::toPercentEncoding(text)));
            }
            form.addQueryItem(u"email"_s, QString::fromLatin1(QUrl::toPercentEncoding(email)));
            form.addQueryItem(u"password"_s, u"une-longue-phrase-de-passe"_s);
            form.removeAllQueryItems(u"do"_s);
            form.addQueryItem(u"do"_s, u"create"_s);
            QUrl action = address;
            action.setQuery(QString());
            QNetworkRequest post(action);
            post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
            post.setRawHeader("Origin", action.toEncoded(QUrl::RemovePath));
            QNetworkReply* sent = m_network.post(post, form.toString(QUrl::FullyEncoded).toUtf8());
            connect(sent, &QNetworkReply::finished, this, [this, sent] { lastPage = sent->readAll(); });
        });
    }

private:
    QNetworkReply* get(const QUrl& url) { return m_network.get(QNetworkRequest(url)); }
    QNetworkAccessManager m_network;
};

} // namespace

/// Both ways to sign in at the real sandbox provider.
class TestSigningIn : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SandboxServer> m_server;
    service::Transport m_transport;
    service::MemoryTokenStore m_store;

    std::unique_ptr<service::Session> session()
    {
        return std::make_unique<service::Session>(&m_transport, &m_store, QUrl(m_server->url()));
    }

private slots:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"1.0.0"_s); }

    void cleanup()
    {
        m_server.reset();
        m_store = {};
    }

    void whoHasNoAccountCreatesOneInTheBrowser()
    {
        m_server = std::make_unique<test::SandboxServer>();
        const auto here = session();
        Browser browser;
        const std::function<void(QUrl)> show = [&](const QUrl& address) {
            browser.createAccountAt(address, u"yasmina.haddad@courriel.example"_s);
        };
        const auto signedIn = test::finished(here->signInByBrowser(show));
        QVERIFY2(signedIn, qPrintable(signedIn ? QString()
                                               : failureName(signedIn.error().code) + u' ' +
                                                     signedIn.error().arguments.join(u' ')));
        QTRY_VERIFY(browser.lastPage.contains("go back to Guichet Permis"));
        service::ApiClient api(&m_transport, here.get());
        const auto all = test::finished(api.requests());
        QVERIFY(all && all->isEmpty());
    }

    void theDeviceGrantIsApprovedAndKept()
    {
        m_server = std::make_unique<test::SandboxServer>(QStringList{u"--auto-approve"_s});
        QList<service::DeviceCode> codes;
        const std::function<void(service::DeviceCode)> show = [&](const service::DeviceCode& code) {
            codes.append(code);
        };
        {
            const auto first = session();
            QVERIFY(test::finished(first->signInByDevice(show)));
        }
        QCOMPARE(codes.size(), 1);
        QVERIFY(codes.first().completeAddress.isValid());
        const auto second = session(); // another run of the program
        QVERIFY(test::finished(second->accessToken()));
        QCOMPARE(codes.size(), 1);
    }

    void aTokenShorterThanTheFilingIsRenewed()
    {
        m_server = std::make_unique<test::SandboxServer>(QStringList{u"--auto-approve"_s, u"--token-life"_s, u"1"_s});
        const auto here = session();
        const std::function<void(service::DeviceCode)> show = [](const service::DeviceCode&) {};
        QVERIFY(test::finished(here->signInByDevice(show)));
        service::ApiClient api(&m_transport, here.get());
        test::Place place;
        const auto draft = place.draft();
        filing::Filer filer(&api, test::edition);
        QVERIFY(test::finished(filer.file(draft)));
    }

    void signingOutRevokes()
    {
        m_server = std::make_unique<test::SandboxServer>(QStringList{u"--auto-approve"_s});
        const auto here = session();
        const std::function<void(service::DeviceCode)> show = [](const service::DeviceCode&) {};
        QVERIFY(test::finished(here->signInByDevice(show)));
        const QString name = u"refresh:"_s + m_server->url();
        const QByteArray kept = *test::finished(m_store.read(name));
        QVERIFY(test::finished(here->signOut()));
        // A copy of the token made before is worth nothing.
        test::finished(m_store.write(name, kept));
        const auto thief = session();
        const auto token = test::finished(thief->accessToken());
        QVERIFY(!token);
        QCOMPARE(token.error().code, service::failure::signInNeeded);
    }
};

QTEST_GUILESS_MAIN(TestSigningIn)
#include "test_SigningIn.moc"
