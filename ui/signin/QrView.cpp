#include "ui/signin/QrView.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace guichet::ui {

namespace {
constexpr int quietZone = 4; // modules, ISO/IEC 18004 §6.3.8
}

QrView::QrView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setAddress(const QString& address)
{
    m_dark.clear();
    m_width = 0;
    setAccessibleName(tr("QR code of the address %1").arg(address));
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(address.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (code) {
        m_width = code->width;
        for (int i = 0; i < m_width * m_width; ++i)
            m_dark.append(static_cast<char>(code->data[i] & 1));
    }
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    if (m_width == 0)
        return {};
    const int side = m_width + 2 * quietZone;
    const int perModule = std::max(3, Tokens::current().times(16) / side);
    return {side * perModule, side * perModule};
}

void QrView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_width == 0)
        return;
    const int module = std::min(width(), height()) / (m_width + 2 * quietZone);
    for (int y = 0; y < m_width; ++y)
        for (int x = 0; x < m_width; ++x)
            if (m_dark[y * m_width + x] != 0)
                painter.fillRect((x + quietZone) * module, (y + quietZone) * module, module, module, Qt::black);
}

} // namespace guichet::ui
