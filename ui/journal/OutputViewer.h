#pragma once

#include "model/Failure.h"

#include <QByteArray>
#include <QWidget>
#include <functional>

class QBuffer;
class QPdfDocument;
class QPdfView;
class QPrinter;

namespace guichet::ui {

class Banner;
class Button;
class IconButton;
class PageHeading;
class Text;

/// Shows a PDF that our own server or this program made, never a person's file: with zoom, saving and printing.
class OutputViewer : public QWidget
{
    Q_OBJECT

public:
    /// `words` makes the sentence for people out of a failure.
    explicit OutputViewer(std::function<QString(const Failure&)> words, QWidget* parent = nullptr);
    ~OutputViewer() override;

    /// `fileName`: offered when saving; without any person's name.
    void show(const QByteArray& pdf, const QString& title, const QString& fileName);
    void clear();
    void focusHeading();
    /// Asks where, then writes; what went wrong stands on the page.
    void save();
    void print();
    int pageCount() const;
    /// Writes without asking.
    Result<void> saveTo(const QString& path) const;
    void printTo(QPrinter& printer) const;

signals:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void loaded();
    void zoom(qreal factor);

    std::function<QString(const Failure&)> m_words;
    QByteArray m_bytes;
    QString m_title;
    QString m_fileName;
    QBuffer* m_source;
    QPdfDocument* m_document;
    QPdfView* m_view;
    PageHeading* m_heading;
    Banner* m_banner;
    Button* m_back;
    IconButton* m_smaller;
    IconButton* m_larger;
    Button* m_save;
    Button* m_print;
};

} // namespace guichet::ui
