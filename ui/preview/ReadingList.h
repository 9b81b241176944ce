#pragma once

#include "scan/ScanReport.h"
#include "ui/kit/Card.h"

namespace guichet::ui {

class Button;

/// « Ce que nous avons lu »: values of the paper, beside those of the answers where there are any, each with whether
/// they agree; where they were read; and one button that fills empty answers, never pressed by itself.
/// Object names: readingList, fillButton.
class ReadingList : public Card
{
    Q_OBJECT

public:
    explicit ReadingList(QWidget* parent = nullptr);

    /// `mayFill`: how many empty answers the reading could fill.
    void setReading(const scan::ScanReport& report, int mayFill);

signals:
    void fillWanted();

private:
    void addCompared(const scan::Compared& compared);
    void addValue(const QString& label, const QString& value);
    void addSentence(const QString& sentence);

    QWidget* m_rows = nullptr;
    Button* m_fill;
};

} // namespace guichet::ui
