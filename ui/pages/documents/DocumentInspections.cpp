#include "ui/pages/documents/DocumentInspections.h"

#include "ui/preview/PageImage.h"
#include "ui/wizard/DocumentState.h"

#include <QTimer>
#include <algorithm>

namespace guichet::ui {

namespace {
constexpr int thumbnailEdge = 320; // pixels; enough for the card at twice the text size
}

DocumentInspections::DocumentInspections(RequestEditor& editor, const scan::Inspector& inspector, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_inspector(inspector)
{
}

DocumentInspections::~DocumentInspections() = default;

QStringList DocumentInspections::filesOf(const DocumentKind& kind) const
{
    for (const SupportingDocument& document : m_editor.request().documents)
        if (document.kind == kind)
            return document.files;
    return {};
}

int DocumentInspections::sidesElsewhere(const DocumentKind& kind, const QString& file) const
{
    int sides = 0;
    for (const QString& other : filesOf(kind)) {
        if (other == file)
            continue;
        const auto report = reportOf(m_editor.draft().content(), other);
        sides += report ? std::max(1, report->pages) : 1;
    }
    return sides;
}

scan::Expectation DocumentInspections::expectationOf(const DocumentKind& kind, const QString& file) const
{
    scan::Expectation expected = scan::Expectation::forKind(kind);
    if (const catalogue::DocumentRequirement* wanted = m_editor.context().procedure.document(kind))
        expected.sides = wanted->sides;
    expected.sidesElsewhere = sidesElsewhere(kind, file);
    return expected;
}

void DocumentInspections::inspectNew()
{
    for (const SupportingDocument& document : m_editor.request().documents) {
        for (const QString& file : document.files) {
            const bool judged = reportOf(m_editor.draft().content(), file).has_value();
            const bool known = judged && m_thumbnails.contains(file);
            if (!known && !m_running.contains(file) && !m_givenUp.contains(file))
                start(document.kind, file, !judged);
        }
    }
}

void DocumentInspections::inspectAgain(const DocumentKind& kind)
{
    for (const QString& file : filesOf(kind)) {
        m_givenUp.remove(file);
        m_running.remove(file);
        start(kind, file, true);
    }
}

void DocumentInspections::cancel(const DocumentKind& kind)
{
    for (const QString& file : filesOf(kind)) {
        if (!m_running.contains(file))
            continue;
        m_givenUp.insert(file);
        m_running.remove(file);
    }
    emit changed();
}

bool DocumentInspections::isRunning(const DocumentKind& kind) const
{
    const QStringList files = filesOf(kind);
    return std::ranges::any_of(files, [&](const QString& file) { return m_running.contains(file); });
}

QPair<int, int> DocumentInspections::progress(const DocumentKind& kind) const
{
    const QStringList files = filesOf(kind);
    const auto running = std::ranges::count_if(files, [&](const QString& file) { return m_running.contains(file); });
    return {static_cast<int>(files.size() - running), static_cast<int>(files.size())};
}

void DocumentInspections::start(const DocumentKind& kind, const QString& file, bool judge)
{
    const auto scope = std::make_shared<TaskScope>();
    m_running.insert(file, scope);
    scope->start(inspect(kind, file, judge));
    emit changed();
}

void DocumentInspections::ended(const QString& file)
{
    m_givenUp.insert(file); // judged or not: not again by itself
    // A scope must not end inside its own task.
    QTimer::singleShot(0, this, [this, file, scope = m_running.value(file)] {
        if (m_running.value(file) == scope)
            m_running.remove(file);
        emit changed();
    });
}

Task<void> DocumentInspections::inspect(DocumentKind kind, QString file, bool judge)
{
    const Result<QByteArray> bytes = co_await m_editor.draft().read(file);
    if (!bytes) {
        emit failed(bytes.error());
        ended(file);
        co_return;
    }
    if (judge) {
        const scan::Expectation expected = expectationOf(kind, file);
        const Result<scan::ScanReport> report = co_await m_inspector.inspect(*bytes, expected);
        if (!report) {
            emit failed(report.error());
            ended(file);
            co_return;
        }
        keepReport(m_editor.draft(), file, *report);
    }
    const auto report = reportOf(m_editor.draft().content(), file);
    if (report && report->pages > 0) {
        const Result<scan::PagePixels> drawn = co_await m_inspector.renderPage(*bytes, 1, thumbnailEdge);
        if (drawn)
            m_thumbnails.insert(file, imageOf(*drawn));
    }
    ended(file);
}

} // namespace guichet::ui
