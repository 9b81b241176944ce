#include "OpenDraft.h"
#include "UiTest.h"
#include "end-to-end/Motifs.h"

#include "catalogue/Choices.h"
#include "program/Language.h"
#include "ui/find/FinderPage.h"
#include "ui/find/ProcedurePage.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/ChoiceCard.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/SearchLine.h"
#include "ui/kit/Text.h"
#include "ui/shell/HelpPage.h"
#include "ui/wizard/DocumentState.h"
#include "ui/wizard/Wizard.h"
#include "window/Examples.h"
#include "window/WindowController.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QRadioButton>

using namespace guichet;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The ids of the choices that lead from the first question to a procedure.
QStringList pathTo(const QString& procedure, const QList<catalogue::ChoiceNode>& nodes)
{
    for (const catalogue::ChoiceNode& node : nodes) {
        if (node.procedure == procedure)
            return {node.id};
        const QStringList below = pathTo(procedure, node.children);
        if (!below.isEmpty())
            return QStringList{node.id} + below;
    }
    return {};
}

} // namespace

/// Every motif from the first question to filed, or to its guide, through the window with clicks: the whole window as
/// the program makes it, the real decoder, one real server. Only the answers and papers are put in at once.
class TestMotifsWindow : public QObject
{
    Q_OBJECT

    ui::Theme& m_theme;
    SandboxServer m_server{{u"--auto-approve"_s}};
    QTemporaryDir m_folder;
    QMap<QString, QString> m_examples = exampleOfEachProcedure();
    std::unique_ptr<window::Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<window::WindowController> m_controller;

public:
    explicit TestMotifsWindow(ui::Theme& theme)
        : m_theme(theme)
    {
    }

private:
    QString page() const { return m_window->currentPage(); }

    template <typename Widget>
    Widget* shown(const QString& name) const
    {
        for (Widget* each : m_window->findChildren<Widget*>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    template <typename Widget>
    Widget* part() const
    {
        return m_window->findChild<Widget*>();
    }
    bool click(const QString& name) const
    {
        auto* button = shown<QAbstractButton>(name);
        if (button)
            QTest::mouseClick(button, Qt::LeftButton);
        return button;
    }

    void findIt(const QString& id)
    {
        m_window->commands()->action(ui::Command::NewRequest)->trigger();
        QTRY_COMPARE(page(), u"finder"_s);
        auto* finder = part<ui::FinderPage>();
        const QStringList path = pathTo(id, m_services->catalogue().tree());
        QVERIFY2(!path.isEmpty(), qPrintable(id));
        for (const QString& choice : path) {
            bool found = false;
            for (ui::ChoiceCard* card : finder->findChild<ui::ChoiceCardGroup*>()->cards()) {
                if (card->value() == choice) {
                    QTest::mouseClick(card, Qt::LeftButton);
                    found = true;
                }
            }
            QVERIFY2(found, qPrintable(choice));
            QTest::mouseClick(finder->findChild<ui::ButtonBar*>()->forward(), Qt::LeftButton);
        }
        QTRY_COMPARE(page(), u"procedure"_s);
        QCOMPARE(part<ui::ProcedurePage>()->procedure(), id);
        const catalogue::Place place = catalogue::placeOf(m_services->catalogue(), path);
        bool saysWhy = false;
        for (auto* text : part<ui::ProcedurePage>()->findChildren<ui::Text*>())
            saysWhy = saysWhy || (text->isVisible() && text->text() == place.leaf().why.fr);
        QVERIFY2(saysWhy, qPrintable(id));
    }

    /// The example's answers and papers go into the draft; what only a person gives is ticked page by page.
    void answer(const QString& id)
    {
        ui::RequestEditor& editor = part<ui::Wizard>()->editor();
        QCOMPARE(editor.request().procedure, id);
        const auto example = tests::finish(window::readExample(m_examples.value(id)));
        QVERIFY(example.has_value());
        Request request = example->request;
        for (const window::ExamplePaper& paper : example->papers) {
            const auto stored = tests::finish(editor.draft().attach(paper.bytes, paper.name));
            QVERIFY(stored.has_value());
            if (request.documents.isEmpty() || request.documents.last().kind != paper.kind)
                request.documents.append({paper.kind, {}});
            request.documents.last().files.append(stored->id);
        }
        editor.change(request);
    }

    bool allJudged() const
    {
        const vault::DraftContent& content = part<ui::Wizard>()->editor().draft().content();
        for (const SupportingDocument& document : content.request.documents)
            if (ui::documentState(content, document.kind) == ui::DocumentState::Unjudged)
                return false;
        return true;
    }

    void walkToReview(const catalogue::Procedure& procedure)
    {
        auto* wizard = part<ui::Wizard>();
        for (const catalogue::Step& step : procedure.steps) {
            QTRY_COMPARE(wizard->currentStep(), step.id);
            if (step.id == u"documents")
                QTRY_VERIFY_WITH_TIMEOUT(allJudged(), 20'000);
            for (const catalogue::Field& field : procedure.fields) {
                if (field.step != step.id || field.kind != catalogue::FieldKind::Consent)
                    continue;
                auto* box = shown<QCheckBox>(field.pointer.section(u'/', -1));
                QVERIFY2(box, qPrintable(field.pointer));
                box->click();
            }
            if (step.id != u"review")
                QVERIFY(click(u"continueButton"_s));
        }
    }

    /// Its other end: the official form step by step, opened from the review and left again.
    void seeTheOfficialForm()
    {
        const auto form = shown<QAbstractButton>(u"officialSiteButton"_s);
        QVERIFY(form);
        form->click();
        QTRY_COMPARE(page(), u"cover"_s);
        auto* done = shown<QAbstractButton>(u"done-motif"_s);
        QVERIFY(done);
        done->click();
        const Request& request = part<ui::Wizard>()->editor().request();
        auto* copy = m_window->findChild<QAbstractButton*>(u"copy-/civilStatus/familyName"_s);
        QVERIFY(copy);
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), request.civilStatus.familyName);
        QVERIFY(click(u"leaveGuideButton"_s));
        QTRY_COMPARE(page(), u"wizard"_s);
        QCOMPARE(part<ui::Wizard>()->editor().draft().content().elsewhere.done, QStringList{u"motif"_s});
    }

    /// A guide with questions ends in what is carried over to its own site; its draft waits among the requests.
    void seeTheOtherSite()
    {
        QVERIFY(!shown<QAbstractButton>(u"officialSiteButton"_s) && !shown<QAbstractButton>(u"fileNow"_s));
        QVERIFY(click(u"continueButton"_s));
        QTRY_COMPARE(page(), u"cover"_s);
        QVERIFY(shown<QAbstractButton>(u"done-details"_s));
        QVERIFY(click(u"leaveGuideButton"_s));
        QTRY_COMPARE(page(), u"wizard"_s);
        m_window->commands()->action(ui::Command::CloseRequest)->trigger();
        QTRY_COMPARE(page(), u"dashboard"_s);
    }

    void fileIt()
    {
        const catalogue::Assessment& assessment = part<ui::Wizard>()->editor().assessment();
        QVERIFY2(assessment.isReady(), qPrintable(assessment.missing.join(u' ')));
        QVERIFY(click(u"continueButton"_s));
        click(u"fileAnywayButton"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(page() == u"receipt" || page() == u"sign-in", qPrintable(page()), 20'000);
        if (page() == u"sign-in")
            QVERIFY(click(u"deviceButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"receipt"_s, 20'000);
        auto* number = shown<QWidget>(u"receiptNumber"_s);
        QVERIFY(number);
        QVERIFY(click(u"leaveButton"_s));
        QTRY_COMPARE(page(), u"dashboard"_s);
    }

    /// From the first screen of a new user, with these keys alone.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.isUp());
        // The window starts the decoder that lies beside its program.
        const QString decoder = window::programBeside(u"guichet-decoder"_s);
        QFile::link(QStringLiteral(GUICHET_BIN_DIR "/guichet-decoder"), decoder);
        QVERIFY(QFileInfo::exists(decoder));
        auto profile = Profile::open(m_folder.filePath(u"profile"_s));
        QVERIFY(profile);
        auto editions = std::make_unique<editions::EditionStore>(*profile, QString());
        m_services = std::make_unique<window::Services>(*profile, std::move(editions), false);
        QVERIFY(m_services->open());
        m_services->setServer(QUrl(m_server.url()));
        m_window = std::make_unique<ui::MainWindow>(
            m_theme, m_services->settings(), u"fr"_s, [](const QString&) {}, u"0"_s);
        m_controller = std::make_unique<window::WindowController>(*m_services, *m_window);
        ui::testing::open(*m_window);
        m_controller->begin(vault::KeyChoice::memory(), {});
        auto* start = m_window->commands()->action(ui::Command::NewRequest);
        QTRY_VERIFY(start->isEnabled());
    }

    void cleanupTestCase()
    {
        m_controller.reset();
        m_window.reset();
        m_services.reset();
    }

    /// Nothing is kept yet: one key leads to the questions, a few more to the start of a request.
    void aNewUserReachesTheStartOfARequestByKeys()
    {
        QCOMPARE(page(), u"dashboard"_s);
        auto* find = part<ui::EmptyState>()->button();
        QTRY_VERIFY(find->isVisible());
        press(Qt::Key_Tab); // from the heading
        QCOMPARE(QApplication::focusWidget(), find);
        press(Qt::Key_Space);
        QTRY_COMPARE(page(), u"finder"_s);
        for (int question = 0; question < 3; ++question) {
            for (int tabs = 0; tabs < 9 && !qobject_cast<QRadioButton*>(QApplication::focusWidget()); ++tabs)
                press(Qt::Key_Tab);
            QVERIFY(qobject_cast<QRadioButton*>(QApplication::focusWidget()));
            press(Qt::Key_Space);
            press(Qt::Key_Return);
        }
        QTRY_COMPARE(page(), u"procedure"_s);
        QCOMPARE(part<ui::ProcedurePage>()->procedure(), u"fab-perte"_s);
        m_window->showPage(u"dashboard"_s);
    }

    void helpIsOpenedFromTheSearchAndLeftAgain()
    {
        m_window->activateWindow(); // the focus counts in an active window only
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->commands()->action(ui::Command::NewRequest)->trigger();
        QTRY_COMPARE(page(), u"finder"_s);
        auto* line = part<ui::FinderPage>()->findChild<ui::SearchLine*>();
        QTest::keyClicks(line, u"code photo"_s);
        QTRY_VERIFY(shown<QAbstractButton>(u"help-photo-signature-code"_s));
        QVERIFY(click(u"help-photo-signature-code"_s));
        QTRY_COMPARE(page(), u"help"_s);
        auto* help = m_window->helpPage();
        QTRY_VERIFY(QApplication::focusWidget() && help->isAncestorOf(QApplication::focusWidget()));
        const auto* topic = m_services->catalogue().helpTopic(u"photo-signature-code"_s);
        QCOMPARE(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text(), topic->title.fr);
        auto* back = help->findChild<ui::ButtonBar*>()->back();
        QVERIFY(back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(page(), u"finder"_s);
        QCOMPARE(line->text(), u"code photo"_s);
        m_window->showPage(u"help"_s); // from anywhere else there is nothing to go back to
        QVERIFY(!back->isVisible());
        m_window->showPage(u"dashboard"_s);
    }

    void eachIsTakenFromTheFirstQuestionToItsEnd_data()
    {
        QTest::addColumn<QString>("id");
        for (const catalogue::Procedure& each : m_services->catalogue().procedures())
            QTest::newRow(qPrintable(each.id)) << each.id;
    }

    void eachIsTakenFromTheFirstQuestionToItsEnd()
    {
        QFETCH(QString, id);
        const catalogue::Procedure& procedure = *m_services->catalogue().find(id);
        findIt(id);
        auto* read = part<ui::ProcedurePage>();
        QCOMPARE(read->findChild<ui::PageHeading*>()->title(), procedure.title.fr);
        auto* forward = read->findChild<ui::ButtonBar*>()->forward();
        if (!procedure.isPrepared()) {
            QVERIFY(!forward->isVisible()); // it is read: no draft begins
            return;
        }
        QVERIFY2(m_examples.contains(id), qPrintable(id));
        QTest::mouseClick(forward, Qt::LeftButton);
        QTRY_COMPARE(page(), u"wizard"_s);
        answer(id);
        walkToReview(procedure);
        if (procedure.kind == catalogue::ProcedureKind::Guide) {
            seeTheOtherSite();
            return;
        }
        if (!QTest::currentTestFailed())
            seeTheOfficialForm();
        if (!QTest::currentTestFailed())
            fileIt();
    }
};

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUICHET_VERSION)); // the service asks for it
    guichet::installLanguage(application, u"fr"_s);
    guichet::ui::Theme theme(application);
    guichet::ui::testing::wear(theme);
    TestMotifsWindow test(theme);
    return QTest::qExec(&test, count, arguments);
}

#include "test_motifs_window.moc"
