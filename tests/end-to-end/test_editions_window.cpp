#include "OpenDraft.h"
#include "UiTest.h"
#include "end-to-end/Programs.h"
#include "publisher/EditionMaker.h"

#include "program/Language.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/kit/Banner.h"
#include "ui/kit/RequestRows.h"
#include "ui/wizard/EditionNotice.h"
#include "ui/wizard/Wizard.h"
#include "window/WindowController.h"

#include <QAbstractButton>
#include <QAction>

using namespace guichet;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

/// A newer edition comes while the window is open, from a real server: the draft goes on under its own, is moved on a
/// click, and back on another.
class TestEditionsWindow : public QObject
{
    Q_OBJECT

    ui::Theme& m_theme;
    EditionMaker m_maker;
    QTemporaryDir m_folder;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<window::Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<window::WindowController> m_controller;

public:
    explicit TestEditionsWindow(ui::Theme& theme)
        : m_theme(theme)
    {
    }

private:
    template <typename Widget>
    Widget* shown(const QString& name = {}) const
    {
        for (Widget* each : m_window->findChildren<Widget*>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    }

    ui::Wizard* wizard() const { return shown<ui::Wizard>(); }
    Request request() const { return wizard()->editor().request(); }
    QString edition() const { return wizard()->editor().draft().content().edition; }

    bool click(const QString& name) const
    {
        auto* button = shown<QAbstractButton>(name);
        if (button)
            QTest::mouseClick(button, Qt::LeftButton);
        return button;
    }

private slots:
    void initTestCase()
    {
        const QString second = m_maker.make(2, [](catalogue::CatalogueFiles& files) {
            EditionMaker::replace(files, u"procedures/fab-perte.json"_s, "/details/lossPlace", "/details/lossStreet");
        });
        m_server = std::make_unique<SandboxServer>(QStringList{u"--catalogue"_s, second});
        QVERIFY(m_server->isUp());
        auto profile = Profile::open(m_folder.filePath(u"profile"_s));
        QVERIFY(profile);
        EditionMaker::write(profile->catalogueKeysFolder() + u"/a.pub"_s, catalogue::toText(m_maker.key().publicKey()));
        auto editions = std::make_unique<editions::EditionStore>(*profile, QString());
        m_services = std::make_unique<window::Services>(*profile, std::move(editions), false);
        QVERIFY(m_services->open());
        m_services->setServer(QUrl(m_server->url()));
        m_window = std::make_unique<ui::MainWindow>(
            m_theme, m_services->settings(), u"fr"_s, [](const QString&) {}, u"0"_s);
        m_controller = std::make_unique<window::WindowController>(*m_services, *m_window);
        m_controller->setExamples({examplesFolder() + u"/loss.json"_s});
        ui::testing::open(*m_window);
        m_controller->begin(vault::KeyChoice::memory(), {});
        QTRY_VERIFY(m_window->commands()->action(ui::Command::NewRequest)->isEnabled());
    }

    void cleanupTestCase()
    {
        m_controller.reset();
        m_window.reset();
        m_services.reset();
    }

    void aNewerEditionComesWithoutDisturbing()
    {
        auto* dashboard = shown<ui::DashboardPage>();
        QTRY_VERIFY_WITH_TIMEOUT(
            dashboard->banner()->isVisible() && dashboard->banner()->text().contains(EditionMaker::nameOf(2)), 60'000);
        QCOMPARE(m_services->catalogue().edition(), EditionMaker::nameOf(2));
        QCOMPARE(m_window->currentPage(), u"dashboard"_s);
    }

    void theDraftGoesOnUnderItsOwnAndIsMovedOnAClick()
    {
        auto* rows = shown<ui::RequestRows>();
        QVERIFY(rows && rows->model()->rowCount() > 0);
        rows->setCurrentIndex(rows->model()->index(0, 0));
        auto* open = m_window->commands()->action(ui::Command::OpenRequest);
        QTRY_VERIFY(open->isEnabled());
        open->trigger();
        QTRY_VERIFY(wizard());
        QCOMPARE(edition(), editions::firstEdition);
        QVERIFY(wizard()->editor().context().procedure.field(u"/details/lossPlace"_s));
        const QString lost = request().details.value(u"lossPlace").toString();
        QVERIFY(!lost.isEmpty());
        auto* offer = shown<ui::EditionNotice>();
        QVERIFY(offer);
        QVERIFY2(offer->text().contains(u"Commune de la perte"), qPrintable(offer->text()));

        QVERIFY(click(u"moveEditionButton"_s));
        QTRY_COMPARE(edition(), EditionMaker::nameOf(2));
        QVERIFY(!wizard()->editor().context().procedure.field(u"/details/lossPlace"_s));
        QVERIFY(!request().details.contains(u"lossPlace"));
        QVERIFY(shown<QAbstractButton>(u"undoMoveButton"_s));

        QVERIFY(click(u"undoMoveButton"_s));
        QTRY_COMPARE(edition(), editions::firstEdition);
        QCOMPARE(request().details.value(u"lossPlace"), lost);
        QVERIFY(click(u"stayEditionButton"_s));
        QVERIFY(!shown<ui::EditionNotice>());
    }
};

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUICHET_VERSION)); // the service asks for it
    guichet::installLanguage(application, u"fr"_s);
    guichet::ui::Theme theme(application);
    guichet::ui::testing::wear(theme);
    TestEditionsWindow test(theme);
    return QTest::qExec(&test, count, arguments);
}

#include "test_editions_window.moc"
