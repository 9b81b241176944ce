#pragma once

#include <QWidget>

namespace guichet::ui {

/// An address as a QR code (ISO/IEC 18004, error correction M), dark on light in every colour scheme, with the quiet
/// zone of four modules that readers need. Its accessible text is the address.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    void setAddress(const QString& address);
    /// Modules on a side without the quiet zone; 0 if the address is too long for a QR code.
    int modules() const { return m_width; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QByteArray m_dark; ///< one byte a module, 1 = dark
    int m_width = 0;
};

} // namespace guichet::ui
