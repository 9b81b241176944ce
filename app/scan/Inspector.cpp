#include "scan/Inspector.h"

#include "scan/DecoderProcess.h"
#include "scan/Failures.h"
#include "scan/Judge.h"
#include "tasks/Await.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QThreadPool>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

Result<ScanReport> inspectWith(DecoderProcess& decoder, EventSink* events, const QByteArray& bytes,
                               const Expectation& expected)
{
    if (const auto report = judgeUnopened(bytes.size()))
        return *report;
    QElapsedTimer clock;
    clock.start();
    protocol::Order order{};
    order.operation = protocol::Operation::Inspect;
    const auto answer = decoder.run(order, bytes, 4096);
    if (!answer)
        return fail(answer.error());
    ScanReport report = judge(answer->reply, answer->killed, bytes.size(), expected);
    report.milliseconds = static_cast<int>(clock.elapsed());
    if (events)
        events->record({Event::Kind::DocumentInspected, {}, "", clock.elapsed(), bytes.size()});
    return report;
}

Result<Reading> readWith(DecoderProcess& decoder, const TwoDDocCertificates& certificates, const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > protocol::largestDocument)
        return Reading();
    protocol::Order order{};
    order.operation = protocol::Operation::Read;
    const auto answer = decoder.run(order, bytes, protocol::mostFound * qint64(sizeof(protocol::Found)));
    if (!answer)
        return fail(answer.error());
    if (answer->killed || answer->reply.broken || !answer->reply.done)
        return Reading();
    return readingOf(foundTexts(answer->result), certificates, QDate::currentDate());
}

Result<PagePixels> renderWith(DecoderProcess& decoder, const QByteArray& bytes, int page, int maxEdge, QRectF region)
{
    if (bytes.size() > protocol::largestDocument)
        return fail(failure::tooLargeToOpen, {QString::number(protocol::largestDocument)});
    protocol::Order order{};
    order.operation = protocol::Operation::Render;
    order.page = page;
    order.maxEdge = std::clamp(maxEdge, 64, protocol::largestEdge);
    if (!region.isEmpty()) {
        const QRectF part = region.intersected(QRectF(0, 0, 1, 1));
        order.region[0] = part.x();
        order.region[1] = part.y();
        order.region[2] = part.width();
        order.region[3] = part.height();
    }
    const qint64 room = qint64(order.maxEdge) * order.maxEdge * 4;
    const auto answer = decoder.run(order, bytes, room);
    if (!answer)
        return fail(answer.error());
    const auto& pixels = answer->reply.pixels;
    if (!pixels || answer->reply.broken || answer->result.isEmpty())
        return fail(failure::pageNotDrawn, {QString::number(page)});
    return PagePixels{pixels->width, pixels->height,    answer->result,
                      pixels->pages, pixels->pageWidth, pixels->pageHeight};
}

/// The file that the decoder makes of another one.
Result<MendedFile> madeFile(DecoderProcess& decoder, const QByteArray& bytes, const protocol::Order& order)
{
    const auto answer = decoder.run(order, bytes, std::max<qint64>(bytes.size() * 2, 16 * 1024 * 1024));
    if (!answer)
        return fail(answer.error());
    const auto& mended = answer->reply.mended;
    if (!mended || answer->reply.broken)
        return fail(failure::mendFailed);
    if (mended->bytes == -1)
        return fail(failure::mendUnsupported);
    if (mended->bytes <= 0)
        return fail(failure::notSmallEnough, {QString::number(order.mostBytes)});
    return MendedFile{answer->result, FileFormat::Jpeg, {mended->width, mended->height}};
}

Result<MendedFile> mendWith(DecoderProcess& decoder, const QByteArray& bytes, const QList<MendStep>& steps)
{
    protocol::Order order{};
    order.operation = protocol::Operation::Mend;
    for (const MendStep& step : steps) {
        switch (step.kind) {
        case MendStep::Kind::Denoise:
            order.repairs |= protocol::MendDenoise;
            break;
        case MendStep::Kind::Crop:
            order.repairs |= protocol::MendCrop;
            std::ranges::transform(step.corners, order.corners, [](QPointF at) {
                return protocol::Point{at.x(), at.y()};
            });
            break;
        case MendStep::Kind::Turn:
            order.turns = (order.turns + step.amount) % 4;
            break;
        case MendStep::Kind::Straighten:
            order.repairs |= protocol::MendStraighten;
            break;
        case MendStep::Kind::EvenLight:
            order.repairs |= protocol::MendLight;
            break;
        case MendStep::Kind::Reencode:
            order.mostBytes = step.amount;
            break;
        }
    }
    return madeFile(decoder, bytes, order);
}

Result<BoundFile> bindWith(const std::shared_ptr<DecoderProcess>& decoder, const QList<QByteArray>& files,
                           Arrangement arrangement, const Expectation& expected)
{
    const BindingDecoder asked{[&](const QByteArray& file) { return inspectWith(*decoder, nullptr, file, expected); },
                               [&](const QByteArray& file, int page, qint64 mostBytes) {
                                   protocol::Order order{};
                                   order.operation = protocol::Operation::Mend;
                                   order.page = page;
                                   order.mostBytes = mostBytes;
                                   return madeFile(*decoder, file, order);
                               }};
    return bound(asked, files, arrangement);
}

Result<TriedMend> tryWith(DecoderProcess& decoder, const QByteArray& bytes, const QList<MendStep>& steps,
                          const Expectation& expected)
{
    auto file = mendWith(decoder, bytes, steps);
    if (!file)
        return fail(file.error());
    auto report = inspectWith(decoder, nullptr, file->bytes, expected);
    if (!report)
        return fail(report.error());
    return TriedMend{steps, *std::move(file), *std::move(report)};
}

Result<std::optional<TriedMend>> mendBestWith(DecoderProcess& decoder, const QByteArray& bytes,
                                              const ScanReport& before, const Expectation& expected)
{
    const QList<MendStep> plan = mendPlan(before);
    if (plan.isEmpty())
        return std::nullopt;
    auto best = tryWith(decoder, bytes, plan, expected);
    QList<MendStep> steps = plan;
    // Turning, straightening and encoding do no harm; of the others each is tried without.
    for (const auto kind : {MendStep::Kind::Denoise, MendStep::Kind::Crop, MendStep::Kind::EvenLight}) {
        QList<MendStep> fewer = steps;
        const bool isIn = fewer.removeIf([&](const MendStep& step) { return step.kind == kind; }) > 0;
        if (!isIn || fewer.size() < 2)
            continue;
        auto without = tryWith(decoder, bytes, fewer, expected);
        if (!without)
            continue;
        const bool harms = !best || isWorse(without->report, best->report) ||
                           (kind == MendStep::Kind::Crop && losesText(without->report, best->report));
        if (harms) {
            best = std::move(without);
            steps = fewer;
        }
    }
    if (!best)
        return fail(best.error());
    if (!isBetter(before, best->report, best->steps))
        return std::nullopt;
    return *std::move(best);
}

} // namespace

Inspector::Inspector(QString decoderProgram, EventSink* events, TwoDDocCertificates certificates)
    : m_decoder(std::make_shared<DecoderProcess>(std::move(decoderProgram), events))
    , m_pool(std::make_shared<QThreadPool>())
    , m_events(events)
    , m_certificates(std::move(certificates))
{
    m_pool->setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

Inspector::~Inspector() = default;

void Inspector::warmUp()
{
    m_pool->start([decoder = m_decoder] { decoder->start(); });
}

Result<ScanReport> Inspector::inspectBlocking(const QByteArray& bytes, const Expectation& expected) const
{
    return inspectWith(*m_decoder, m_events, bytes, expected);
}

Task<Result<ScanReport>> Inspector::inspect(QByteArray bytes, Expectation expected) const
{
    const auto work = [decoder = m_decoder, events = m_events, bytes, expected] {
        return inspectWith(*decoder, events, bytes, expected);
    };
    auto result = co_await onWorker(m_pool.get(), work);
    co_return result;
}

Result<Reading> Inspector::readBlocking(const QByteArray& bytes) const
{
    return readWith(*m_decoder, m_certificates, bytes);
}

Task<Result<Reading>> Inspector::read(QByteArray bytes) const
{
    const auto work = [decoder = m_decoder, certificates = m_certificates, bytes] {
        return readWith(*decoder, certificates, bytes);
    };
    auto result = co_await onWorker(m_pool.get(), work);
    co_return result;
}

Result<PagePixels> Inspector::renderPageBlocking(const QByteArray& bytes, int page, int maxEdge, QRectF region) const
{
    return renderWith(*m_decoder, bytes, page, maxEdge, region);
}

Task<Result<PagePixels>> Inspector::renderPage(QByteArray bytes, int page, int maxEdge, QRectF region) const
{
    const auto work = [decoder = m_decoder, bytes, page, maxEdge, region] {
        return renderWith(*decoder, bytes, page, maxEdge, region);
    };
    auto result = co_await onWorker(m_pool.get(), work);
    co_return result;
}

Result<MendedFile> Inspector::mendBlocking(const QByteArray& bytes, const QList<MendStep>& steps) const
{
    return mendWith(*m_decoder, bytes, steps);
}

Result<BoundFile> Inspector::bindBlocking(const QList<QByteArray>& files, Arrangement arrangement,
                                          const Expectation& expected) const
{
    return bindWith(m_decoder, files, arrangement, expected);
}

Task<Result<BoundFile>> Inspector::bind(QList<QByteArray> files, Arrangement arrangement, Expectation expected) const
{
    const auto work = [decoder = m_decoder, files, arrangement, expected] {
        return bindWith(decoder, files, arrangement, expected);
    };
    auto result = co_await onWorker(m_pool.get(), work);
    co_return result;
}

Result<QByteArray> Inspector::stripBlocking(const QByteArray& bytes) const
{
    protocol::Order order{};
    order.operation = protocol::Operation::Mend;
    order.repairs = protocol::MendStrip;
    auto made = madeFile(*m_decoder, bytes, order);
    if (!made)
        return fail(made.error());
    return made->bytes;
}

Result<std::optional<TriedMend>> Inspector::mendBestBlocking(const QByteArray& bytes, const ScanReport& before,
                                                             const Expectation& expected) const
{
    return mendBestWith(*m_decoder, bytes, before, expected);
}

Task<Result<std::optional<TriedMend>>> Inspector::mendBest(QByteArray bytes, ScanReport before,
                                                           Expectation expected) const
{
    const auto work = [decoder = m_decoder, bytes, before, expected] {
        return mendBestWith(*decoder, bytes, before, expected);
    };
    auto result = co_await onWorker(m_pool.get(), work);
    co_return result;
}

Task<Result<MendedFile>> Inspector::mend(QByteArray bytes, QList<MendStep> steps) const
{
    const auto work = [decoder = m_decoder, bytes, steps] { return mendWith(*decoder, bytes, steps); };
    auto result = co_await onWorker(m_pool.get(), work);
    co_return result;
}

Result<Confinement> Inspector::confinementBlocking() const
{
    protocol::Order order{};
    order.operation = protocol::Operation::Confinement;
    const auto answer = m_decoder->run(order, "x", 4096);
    if (!answer)
        return fail(answer.error());
    const std::uint32_t flags = answer->reply.cage ? answer->reply.cage->flags : 0;
    Confinement confinement;
    confinement.complete = (flags & protocol::cageComplete) == protocol::cageComplete;
    confinement.parts = {{u"limits"_s, (flags & protocol::CageLimits) != 0},
                         {u"noNewPrivileges"_s, (flags & protocol::CageNoNewPrivileges) != 0},
                         {u"landlock"_s, (flags & protocol::CageFiles) != 0},
                         {u"seccomp"_s, (flags & protocol::CageSystemCalls) != 0},
                         {u"descriptors"_s, (flags & protocol::CageDescriptors) != 0}};
    return confinement;
}

} // namespace guichet::scan
