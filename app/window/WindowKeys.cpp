#include "window/WindowController.h"

#include "papers/Papers.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/journal/OutputViewer.h"
#include "ui/shell/MainWindow.h"
#include "ui/signin/RecoveryCodePage.h"
#include "ui/wizard/FailureWords.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

namespace {
const QString putOff = u"recovery-code/put-off"_s;
} // namespace

void WindowController::connectRecoveryCode()
{
    // Whichever way the person left.
    connect(&m_window, &ui::MainWindow::pageShown, this, [this](const QString& page) {
        if (m_recoveryCode.isEmpty() || page == u"recovery-code" || page == u"viewer")
            return;
        m_recoveryCode.clear();
        m_recovery->ask(true);
        m_viewer->clear();
    });
    connect(m_dashboard, &ui::DashboardPage::recoveryCodeWanted, this, [this] { m_tasks.start(askForRecoveryCode()); });
    connect(m_dashboard, &ui::DashboardPage::recoveryCodePutOff, this,
            [this] { m_services.settings().setValue(putOff, true); });
}

/// With the first draft: later its key may be lost already.
Task<void> WindowController::offerRecoveryCode(bool drafts)
{
    if (!drafts || m_inMemory || m_services.settings().value(putOff).toBool()) {
        m_dashboard->offerRecoveryCode(false);
        co_return;
    }
    const auto has = co_await m_vault->hasRecoveryCode();
    m_dashboard->offerRecoveryCode(has && !*has);
}

Task<void> WindowController::askForRecoveryCode()
{
    if (!m_vault || m_inMemory)
        co_return;
    const auto has = co_await m_vault->hasRecoveryCode();
    m_recovery->ask(has && *has);
    m_window.showPage(u"recovery-code"_s);
}

Task<void> WindowController::makeRecoveryCode()
{
    const auto code = co_await m_vault->makeRecoveryCode();
    if (!code) {
        m_recovery->setProblem(ui::failureWords(code.error()));
        co_return;
    }
    m_recoveryCode = *code;
    m_recovery->showCode(*code);
    m_dashboard->offerRecoveryCode(false);
}

void WindowController::showRecoverySheet()
{
    const papers::PaperSettings settings{m_window.language(), false, QDateTime::currentDateTimeUtc()};
    m_viewer->show(papers::recoveryCodePdf({settings, m_recoveryCode}), tr("Recovery code"), tr("recovery-code.pdf"));
    m_beforeViewer = m_window.currentPage();
    m_window.showPage(u"viewer"_s);
}

} // namespace guichet::window
