#pragma once

#include "OpenDraft.h"
#include "UiTest.h"

#include "program/Language.h"
#include "scan/source/ScannerProcess.h"
#include "ui/pages/PageSet.h"
#include "ui/wizard/Wizard.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace guichet::tests {

/// A wizard on a real draft, shown offscreen in French, with the real decoder where it was built.
class ShownWizard
{
public:
    explicit ShownWizard(const vault::DraftContent& content)
        : inspector(QStringLiteral(GUICHET_BIN_DIR "/guichet-decoder"), nullptr)
        , scanners(QStringLiteral(GUICHET_BIN_DIR "/guichet-scanner"))
        , draft(content)
    {
        const ui::DocumentServices documents{inspector, scanners, [] { return QString(); }, [](const QString&) {}};
        const ui::ReviewServices review{[] { return true; }, [] { return QStringLiteral("entre 22 h et 6 h"); }};
        wizard = std::make_unique<ui::Wizard>(draft.editor(), ui::pageSet(draft.editor(), documents, review));
        ui::testing::open(*wizard);
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        for (Widget* each : wizard->findChildren<Widget*>(name))
            if (each->isVisibleTo(wizard.get()))
                return each;
        return nullptr;
    }
    void click(const QString& name) const
    {
        QTRY_VERIFY2(find<QAbstractButton>(name), qPrintable(name));
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    /// Types into the input of that name, in the place of what is there.
    void type(const QString& name, const QString& text) const
    {
        auto* input = find<QWidget>(name);
        QVERIFY2(input, qPrintable(name));
        input->setFocus();
        QTest::keySequence(input, QKeySequence::SelectAll);
        QTest::keyClick(input, Qt::Key_Delete);
        for (const QChar letter : text)
            press(input, letter);
    }
    /// QTest::keyClicks knows the letters of ASCII only.
    static void press(QWidget* input, QChar letter)
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
            QApplication::sendEvent(input, &event);
        }
    }
    const Request& request() const { return wizard->editor().request(); }

    scan::Inspector inspector;
    scan::ScannerProcess scanners;
    OpenDraft draft;
    std::unique_ptr<ui::Wizard> wizard;
};

} // namespace guichet::tests

/// GUICHET_UI_TEST in French.
#define GUICHET_WIZARD_TEST(Class)                                                                                     \
    int main(int count, char** arguments)                                                                              \
    {                                                                                                                  \
        QApplication application(count, arguments);                                                                    \
        guichet::installLanguage(application, QStringLiteral("fr"));                                                   \
        guichet::ui::Theme theme(application);                                                                         \
        guichet::ui::testing::wear(theme);                                                                             \
        Class test;                                                                                                    \
        return QTest::qExec(&test, count, arguments);                                                                  \
    }
