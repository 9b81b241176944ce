#include "WizardFixtures.h"

#include "PaperSource.h"

#include "scan/Inspector.h"
#include "ui/pages/PageSet.h"

#include <QBuffer>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace guichet::ui;

namespace guichet::screens {

namespace {

const scan::Inspector& inspector()
{
    static const scan::Inspector one(QStringLiteral(GUICHET_BIN_DIR "/guichet-decoder"), nullptr);
    return one;
}

PaperSource& paperSource()
{
    static PaperSource one;
    return one;
}

QJsonObject reportWith(int pages, const QList<scan::Finding>& findings)
{
    scan::ScanReport report;
    report.format = scan::FileFormat::Png;
    report.pages = pages;
    report.findings = findings;
    report.legibility = 0.9;
    report.mendable = report.verdict() != scan::Verdict::Accept;
    return scan::toJson(report);
}

/// Keeps what a window shows until the window goes.
class Keeper : public QObject
{
public:
    Keeper(std::shared_ptr<tests::OpenDraft> draft, QObject* parent)
        : QObject(parent)
        , m_draft(std::move(draft))
    {
    }

private:
    std::shared_ptr<tests::OpenDraft> m_draft;
};

} // namespace

vault::DraftContent lostLicence(const QString& step)
{
    return tests::OpenDraft::contentOf(tests::OpenDraft::yasmina(), step);
}

OpenWizard::OpenWizard(const vault::DraftContent& content)
    : m_draft(std::make_shared<tests::OpenDraft>(content, language(), &catalogue()))
{
    const DocumentServices documents{inspector(), paperSource(), [] { return QString(); }, [](const QString&) {}};
    const ReviewServices review{[] { return true; }, [] { return u"Cette nuit, entre 22\u00a0h et 6\u00a0h"_s; }};
    m_wizard = new Wizard(m_draft->editor(), pageSet(m_draft->editor(), documents, review));
    window().addPage(u"wizard"_s, {m_wizard, m_wizard->side(), m_wizard->top(), true, u"dashboard"_s,
                                   [wizard = m_wizard] { wizard->focusHeading(); }});
    QObject::connect(m_wizard, &Wizard::coverWanted, m_wizard, [window = &window()](QWidget* view) {
        window->addPage(u"cover"_s, {view, nullptr, nullptr, false, u"dashboard"_s, {}});
        window->showPage(u"cover"_s);
    });
    window().showPage(u"wizard"_s);
}

void OpenWizard::addPapers(bool good)
{
    using Code = scan::FindingCode;
    const auto several = scan::Finding{Code::SeveralPages, scan::Severity::Info, 0, 2, 0, std::nullopt};
    m_draft->attach(u"identity"_s, drawnPaper(u"identity"_s), u"carte-identite.png"_s, reportWith(2, {several}));
    const QList<scan::Finding> poor = {{Code::TooDark, scan::Severity::Warn, 1, 60, 90, QRectF(0.5, 0.4, 0.4, 0.2)},
                                       {Code::Skewed, scan::Severity::Warn, 1, 4, 2, QRectF(0.08, 0.05, 0.5, 0.12)}};
    m_draft->attach(u"residence"_s, good ? drawnPaper(u"residence"_s) : drawnPaper(u"residence"_s, 4, 90),
                    u"facture-eau.png"_s, reportWith(1, good ? QList<scan::Finding>() : poor));
    const QList<scan::Finding> blurred = {{Code::Blurred, scan::Severity::Refuse, 1, 2, 5, std::nullopt}};
    m_draft->attach(u"medical-opinion"_s, drawnPaper(u"medical-opinion"_s), u"avis.png"_s,
                    reportWith(1, good ? QList<scan::Finding>() : blurred));
}

void OpenWizard::openScanner(const QString& kind, const QList<QByteArray>& papers)
{
    paperSource().isThere = !papers.isEmpty();
    paperSource().papers = papers;
    if (auto* scan = wizard().findChild<QPushButton*>(u"scan-"_s + kind))
        scan->click();
    if (auto* begin = window().findChild<QPushButton*>(u"scannerForwardButton"_s); begin && !papers.isEmpty())
        begin->click();
}

std::unique_ptr<QWidget> OpenWizard::take()
{
    tests::finish(m_draft->draft().flush());
    std::unique_ptr<QWidget> window = m_shell.take();
    new Keeper(std::move(m_draft), window.get());
    return window;
}

QByteArray drawnPaper(const QString& kind, qreal leaning, int darkness)
{
    QImage image(620, 877, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(310, 438);
    painter.rotate(-leaning);
    painter.translate(-310, -438);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(24);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(60, 110,
                     kind == u"identity"    ? u"CARTE D’IDENTITÉ  SPÉCIMEN"_s
                     : kind == u"residence" ? u"Régie des eaux  Facture n° 2026-0418"_s
                                            : u"Avis médical  SPÉCIMEN"_s);
    font.setBold(false);
    font.setPixelSize(18);
    painter.setFont(font);
    for (int line = 0; line < 16; ++line)
        painter.drawText(60, 180 + line * 36, u"Mme Yasmina HADDAD, 14, rue des Tilleuls, Saint-Ambroise"_s);
    painter.end();
    if (darkness > 0) {
        QPainter shade(&image);
        shade.fillRect(image.rect(), QColor(70, 60, 50, darkness));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace guichet::screens
