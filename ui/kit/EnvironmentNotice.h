#pragma once

#include <QWidget>

namespace guichet::ui {

class Button;
class StatusBadge;
class Text;

/// « Environnement de test » while the service is a sandbox, and always that this is no official site.
class EnvironmentNotice : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentNotice(QWidget* parent = nullptr);
    void setTestEnvironment(bool test);

signals:
    void moreRequested(); ///< « En savoir plus »

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    StatusBadge* m_badge;
    Text* m_notice;
    Button* m_more;
    bool m_test = false;
};

} // namespace guichet::ui
