#pragma once

#include "scan/ScanReport.h"

#include <QImage>
#include <QWidget>
#include <optional>

namespace guichet::ui {

class Button;
class StatusBadge;
class Text;
class Thumbnail;

/// A page that was scanned just now.
struct ScannedPage
{
    QString file; ///< in the draft
    QImage image; ///< null until it is drawn
    std::optional<scan::ScanReport> report;
};

/// A scanned page, small, with its number and verdict and a way to take it out. Object name of the button:
/// removePage-NUMBER.
class ScannedTile : public QWidget
{
    Q_OBJECT

public:
    ScannedTile(QString file, QWidget* parent = nullptr);

    const QString& file() const { return m_file; }
    void set(int number, const ScannedPage& page);

signals:
    void removeWanted();

private:
    QString m_file;
    Thumbnail* m_thumbnail;
    Text* m_number;
    StatusBadge* m_badge;
    Button* m_remove;
};

} // namespace guichet::ui
