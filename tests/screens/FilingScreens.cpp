#include "Screens.h"
#include "WizardFixtures.h"

#include "service/ApiClient.h"
#include "service/Failures.h"
#include "ui/filing/ReceiptPage.h"
#include "ui/filing/SendingPage.h"
#include "ui/signin/PassphrasePage.h"
#include "ui/signin/RecoveryCodePage.h"
#include "ui/signin/SignInPage.h"

using namespace Qt::Literals::StringLiterals;
using namespace guichet::ui;

namespace guichet::screens {

namespace {

/// A service that nothing is ever asked of.
struct SilentService
{
    service::Transport transport;
    service::MemoryTokenStore tokens;
    service::Session session{&transport, &tokens, QUrl(u"https://service.example"_s)};
    service::ApiClient api{&transport, &session};
};

SilentService& silent()
{
    static SilentService service;
    return service;
}

std::unique_ptr<QWidget> inWindow(OpenWizard& open, QWidget* page, const QString& name)
{
    open.window().addPage(name, {page, nullptr, nullptr, true, u"dashboard"_s, {}});
    open.window().showPage(name);
    return open.take();
}

std::unique_ptr<QWidget> sending(bool cut)
{
    OpenWizard open(lostLicence(u"review"_s));
    open.addPapers(true);
    auto* page = new SendingPage(open.draft().shared(), open.draft().context(), silent().api);
    page->setQuietHours(u"Cette nuit, entre 22\u00a0h et 6\u00a0h"_s);
    filing::FilingProgress progress;
    progress.step = filing::FilingProgress::Step::Sending;
    progress.kind = u"residence"_s;
    progress.part = 2;
    progress.parts = 3;
    progress.bytes = 0;
    for (const vault::StoredDocument& document : open.draft().draft().content().documents)
        progress.bytes += document.bytes;
    progress.partBytes = progress.bytes / 3;
    progress.partSent = progress.partBytes * 62 / 100;
    progress.sent = progress.partBytes + progress.partSent;
    page->showProgress(progress);
    if (cut)
        page->showFailure(Failure{service::failure::unreachable, {u"service.example"_s}, {}});
    return inWindow(open, page, u"sending"_s);
}

std::unique_ptr<QWidget> receipt()
{
    auto content = lostLicence(u"review"_s);
    content.request.photoSignature = {PhotoSignature::Means::ClassicPhoto, {}};
    FilingReceipt filed;
    filed.number = u"26-4471-0093"_s;
    filed.filedAt = QDateTime(QDate(2026, 11, 9), QTime(10, 38), Qt::UTC);
    filed.deletedAt = filed.filedAt.addMonths(6);
    content.receipt = filed;
    content.outputs.insert(u"filing-receipt"_s, u"0123456789abcdef0123456789abcdef"_s);
    OpenWizard open(content);
    auto* page = new ReceiptPage(open.draft().context(), content);
    return inWindow(open, page, u"receipt"_s);
}

std::unique_ptr<QWidget> signIn(bool device)
{
    Shell shell;
    auto* page = new SignInPage([](const QUrl&) {});
    page->setSession(&silent().session, {});
    if (device)
        page->showDeviceCode({u"WDJB-MJHT"_s,
                              QUrl(u"https://service.example/appareil"_s),
                              QUrl(u"https://service.example/appareil?code=WDJB-MJHT"_s),
                              {}});
    shell.window().addPage(u"sign-in"_s, {page, nullptr, nullptr, true, u"dashboard"_s, {}});
    shell.window().showPage(u"sign-in"_s);
    return shell.take();
}

std::unique_ptr<QWidget> passphrase(PassphrasePage::Mode mode)
{
    Shell shell;
    auto* page = new PassphrasePage;
    page->setMode(mode);
    if (mode == PassphrasePage::Mode::ExportedFile || mode == PassphrasePage::Mode::ImportedFile)
        page->setFile(u"Permis de Yasmina.demande"_s);
    shell.window().addPage(u"passphrase"_s, {page, nullptr, nullptr, true, QString(), {}});
    shell.window().showPage(u"passphrase"_s);
    return shell.take();
}

/// Made if `code` isn't empty.
std::unique_ptr<QWidget> recoveryCode(const QString& code)
{
    Shell shell;
    auto* page = new RecoveryCodePage;
    page->ask(false);
    if (!code.isEmpty())
        page->showCode(code);
    shell.window().addPage(u"recovery-code"_s, {page, nullptr, nullptr, false, u"dashboard"_s, {}});
    shell.window().showPage(u"recovery-code"_s);
    return shell.take();
}

} // namespace

QList<Screen> filingScreens()
{
    return {
        {u"42-sending"_s, [] { return sending(false); }},
        {u"43-sending-cut"_s, [] { return sending(true); }},
        {u"44-receipt"_s, receipt},
        {u"45-sign-in"_s, [] { return signIn(false); }},
        {u"46-sign-in-device"_s, [] { return signIn(true); }},
        {u"47-unlock-new"_s, [] { return passphrase(PassphrasePage::Mode::NewVault); }},
        {u"54-recovery-code"_s, [] { return recoveryCode({}); }},
        {u"54-recovery-code-made"_s, [] { return recoveryCode(u"7K2QM-0XW3D-HT9CP-B5RYA-4E8NJ"_s); }},
        {u"48-unlock"_s, [] { return passphrase(PassphrasePage::Mode::ExistingVault); }},
        {u"50-export-passphrase"_s, [] { return passphrase(PassphrasePage::Mode::ExportedFile); }},
        {u"51-import-passphrase"_s, [] { return passphrase(PassphrasePage::Mode::ImportedFile); }},
    };
}

} // namespace guichet::screens
