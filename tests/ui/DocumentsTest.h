#pragma once

#include "WizardTest.h"

#include "ui/pages/documents/DocumentsPage.h"
#include "ui/wizard/DocumentState.h"

#include <QBuffer>
#include <QPainter>

namespace guichet::tests {

using namespace Qt::Literals::StringLiterals;

/// A page of text as PNG; `dark` as if taken without light.
inline QByteArray paper(bool dark = false)
{
    QImage image(1240, 1754, QImage::Format_RGB32);
    image.fill(dark ? QColor(38, 38, 36) : Qt::white);
    QPainter painter(&image);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(34);
    painter.setFont(font);
    painter.setPen(dark ? QColor(18, 18, 18) : Qt::black);
    for (int line = 0; line < 40; ++line)
        painter.drawText(90, 110 + line * 40, u"Mme Yasmina HADDAD, 14 rue des Tilleuls, Saint-Ambroise-des-Prés"_s);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// What covers the window, opened as the window would.
struct Covers
{
    explicit Covers(const ShownWizard& shown)
    {
        QObject::connect(shown.wizard.get(), &ui::Wizard::coverWanted, shown.wizard.get(), [this](QWidget* view) {
            views.append(view);
            ui::testing::open(*view);
        });
        QObject::connect(shown.wizard.get(), &ui::Wizard::coverDone, shown.wizard.get(), [this](QWidget* view) {
            view->hide();
            views.removeAll(view);
        });
    }
    template <typename View>
    View* last() const
    {
        return views.isEmpty() ? nullptr : qobject_cast<View*>(views.last());
    }

    QList<QWidget*> views;
};

inline bool hasDecoder()
{
    return QFile::exists(QStringLiteral(GUICHET_BIN_DIR "/guichet-decoder"));
}

/// What tests of the documents page share.
class DocumentsTest : public QObject
{
protected:
    static vault::DraftContent content() { return OpenDraft::contentOf(OpenDraft::yasmina(), u"documents"_s); }
    static ui::DocumentsPage* pageOf(const ShownWizard& shown)
    {
        return shown.find<ui::DocumentsPage>(u"page-documents"_s);
    }
    static QStringList filesOf(const ShownWizard& shown, const QString& kind)
    {
        return ui::DocumentsForm::from(shown.request()).filesOf(kind);
    }
    static ui::DocumentState stateOf(ShownWizard& shown, const QString& kind)
    {
        return ui::documentState(shown.draft.draft().content(), kind);
    }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile made(m_files.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no file");
        return made.fileName();
    }

    QTemporaryDir m_files;
};

} // namespace guichet::tests
