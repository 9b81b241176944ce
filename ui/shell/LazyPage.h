#pragma once

#include "ui/shell/MainWindow.h"

namespace guichet::ui {

/// A page of the window by its name, made when it is first used: a start doesn't wait for pages that nobody looks at.
template <class Page>
class LazyPage
{
public:
    LazyPage(MainWindow& window, QString name)
        : m_window(window)
        , m_name(std::move(name))
    {
    }
    Page* operator->() const { return get(); }
    Page* get() const { return static_cast<Page*>(m_window.page(m_name)); }
    /// Null: nobody has used it yet.
    Page* ifMade() const { return static_cast<Page*>(m_window.madePage(m_name)); }

private:
    MainWindow& m_window;
    QString m_name;
};

} // namespace guichet::ui
