#pragma once

#include <QListView>

class QStandardItemModel;

namespace guichet::ui {

/// How complete a step is, as the wizard sees it.
enum class StepMark
{
    ToDo,
    Complete,
    Attention,
    Error
};

struct StepEntry
{
    QString id;
    QString name;         ///< « État civil »
    QString completeness; ///< « 1 point à corriger », « Complet », « À faire »
    StepMark mark = StepMark::ToDo;
    bool reachable = true;

    bool operator==(const StepEntry&) const = default;
};

/// The steps at the side: number or mark, name, completeness in words. Screen readers hear
/// « État civil, étape 3 sur 8, 1 point à corriger ». Its height is that of its rows.
class StepList : public QListView
{
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    void setSteps(const QList<StepEntry>& steps);
    void setCurrentStep(const QString& id); ///< emits nothing
    QString currentStep() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepChosen(const QString& id); ///< by click, Return or Space

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refill();
    void choose(const QModelIndex& index);

    QStandardItemModel* m_model;
    QList<StepEntry> m_steps;
    QString m_current;
};

} // namespace guichet::ui
