#pragma once

#include <QObject>
#include <functional>

class QCompleter;
class QStandardItemModel;

namespace guichet::ui {

class TextField;

/// One entry offered: what it is, and in quieter letters what tells it from others. « Saint-Denis », « La Réunion (974)
/// ».
struct Suggestion
{
    QString words;
    QString remark;
};

/// Entries in a list below a text field while the person types, or with the arrow down. Nothing is filled in before one
/// is chosen, with Enter or the mouse; typing goes on as if there were no list. What choosing does is the page's
/// matter.
class Suggestions : public QObject
{
    Q_OBJECT

public:
    using Find = std::function<QList<Suggestion>(const QString& typed)>;

    /// `find` is asked with each letter; from then on the entries are known by their place in its answer.
    Suggestions(TextField* field, Find find);

    bool isOpen() const;
    void close();

signals:
    void chosen(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    int listWidth() const;

    TextField* m_field;
    Find m_find;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    bool m_choosing = false;
};

} // namespace guichet::ui
