#pragma once

#include "model/EventSink.h"
#include "scan/Expectation.h"
#include "scan/Mending.h"
#include "scan/PagePixels.h"
#include "scan/ScanReport.h"
#include "scan/binding/Binding.h"
#include "tasks/Task.h"

#include <QList>
#include <QRectF>
#include <memory>

class QThreadPool;

namespace guichet::scan {

class DecoderProcess;

/// What the decoder's cage is made of, as the decoder itself reports it.
struct Confinement
{
    bool complete = false; ///< all that this platform offers was achieved
    QJsonObject parts;     ///< name → true, false or a number, for `diagnose`
};

/// Judges, draws and mends files by handing their bytes to `guichet-decoder`, one locked-up process per document. Keeps
/// one helper waiting, so that a judgement costs no program start. Every method may be called from any thread; the
/// …Blocking ones need no event loop and block the calling thread for at most a few seconds.
class Inspector
{
public:
    /// `decoderProgram`: path of guichet-decoder. Nothing is started before the first call. `events` may be null and
    /// must outlive the inspector's running calls.
    /// `certificates`: those that signatures of 2D-Docs are checked with.
    Inspector(QString decoderProgram, EventSink* events, TwoDDocCertificates certificates = {});
    ~Inspector();
    Inspector(const Inspector&) = delete;
    Inspector& operator=(const Inspector&) = delete;

    /// Starts the helper and loads its libraries now, in the background, so that the first judgement is quick.
    void warmUp();

    /// Judges a file. Whatever the bytes do to the decoder is a finding; a failure means that no decoder could be
    /// started (5001–5003).
    Task<Result<ScanReport>> inspect(QByteArray bytes, Expectation expected) const;
    Result<ScanReport> inspectBlocking(const QByteArray& bytes, const Expectation& expected) const;

    /// Reads what is printed for machines on the first pages (protocol::mostPagesRead): a machine-readable zone, a
    /// 2D-Doc. A file that the decoder can't finish gives an empty reading, never more.
    Task<Result<Reading>> read(QByteArray bytes) const;
    Result<Reading> readBlocking(const QByteArray& bytes) const;

    /// Draws a page (from 1) so that its longer side, or that of `region`, has at most `maxEdge` pixels (64–4096).
    /// `region`: part of the upright page in fractions, empty = all. EXIF orientation and /Rotate are applied.
    Task<Result<PagePixels>> renderPage(QByteArray bytes, int page, int maxEdge, QRectF region = {}) const;
    Result<PagePixels> renderPageBlocking(const QByteArray& bytes, int page, int maxEdge, QRectF region = {}) const;

    /// Makes a changed copy of a picture. Fails with 5005–5008.
    Task<Result<MendedFile>> mend(QByteArray bytes, QList<MendStep> steps) const;
    Result<MendedFile> mendBlocking(const QByteArray& bytes, const QList<MendStep>& steps) const;

    /// The mend of mendPlan that is worth offering; nothing if none is. A step that makes the page worse than it is
    /// without it is left out. `before`: what inspect says of these bytes.
    Task<Result<std::optional<TriedMend>>> mendBest(QByteArray bytes, ScanReport before, Expectation expected) const;
    Result<std::optional<TriedMend>> mendBestBlocking(const QByteArray& bytes, const ScanReport& before,
                                                      const Expectation& expected) const;

    /// See bound(): all pages of these files in one PDF. Blocks for about a second a page.
    Task<Result<BoundFile>> bind(QList<QByteArray> files, Arrangement arrangement, Expectation expected) const;
    Result<BoundFile> bindBlocking(const QList<QByteArray>& files, Arrangement arrangement,
                                   const Expectation& expected) const;

    /// The same picture without place, time, previews and comments; no pixel changes. Of a JPEG or PNG only
    /// (mendUnsupported).
    Result<QByteArray> stripBlocking(const QByteArray& bytes) const;

    /// What the decoder's confinement achieved on this machine.
    Result<Confinement> confinementBlocking() const;

private:
    std::shared_ptr<DecoderProcess> m_decoder;
    std::shared_ptr<QThreadPool> m_pool;
    EventSink* m_events;
    TwoDDocCertificates m_certificates;
};

} // namespace guichet::scan
