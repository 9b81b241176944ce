#pragma once

#include <QWidget>

namespace guichet::ui {

class Banner;
class MarkupText;
class PageHeading;
class Text;

/// What this program is and is not, where the answers are kept, and its licence.
class AboutPage : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(QString version, QWidget* parent = nullptr);

    /// `service`: its name and address in words; empty while none is configured.
    void setService(const QString& service, bool test);
    void focusHeading();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_version;
    QString m_service;
    bool m_test = false;
    PageHeading* m_heading;
    Banner* m_environment;
    QList<std::pair<Text*, MarkupText*>> m_sections;
};

} // namespace guichet::ui
