#include "ui/pages/documents/DocumentReadings.h"

#include "ui/wizard/DocumentState.h"

#include <QTimer>

namespace guichet::ui {

DocumentReadings::DocumentReadings(RequestEditor& editor, const scan::Inspector& inspector, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_inspector(inspector)
{
}

DocumentReadings::~DocumentReadings() = default;

QString DocumentReadings::nextFile() const
{
    const vault::DraftContent& content = m_editor.draft().content();
    for (const SupportingDocument& document : content.request.documents) {
        for (const QString& file : document.files) {
            const auto report = keptReportOf(content, file);
            if (report && !report->read && report->pages > 0 && !report->preventing() && !m_tried.contains(file))
                return file;
        }
    }
    return {};
}

void DocumentReadings::readNext()
{
    const QString file = nextFile();
    if (m_running || file.isEmpty() || m_editor.draft().isReadOnly())
        return;
    m_running = true;
    m_tried.insert(file);
    m_tasks.start(read(file));
}

Task<void> DocumentReadings::read(QString file)
{
    const Result<QByteArray> bytes = co_await m_editor.draft().read(file);
    if (bytes) {
        const Result<scan::Reading> reading = co_await m_inspector.read(*bytes);
        const auto kept = keptReportOf(m_editor.draft().content(), file);
        if (reading && kept) {
            scan::ScanReport report = *kept;
            report.read = *reading;
            keepReport(m_editor.draft(), file, report);
        }
    }
    m_running = false;
    // The next one starts when this task is over.
    QTimer::singleShot(0, this, [this] {
        emit changed();
        readNext();
    });
}

} // namespace guichet::ui
