#pragma once

#include <QProcess>
#include <QStringList>
#include <chrono>
#include <initializer_list>
#include <memory>
#include <optional>
#include <xcb/damage.h>
#include <xcb/xcb.h>

/// An X display of its own, without window manager, session bus or keychain, whose every painted rectangle is told.
class Screen
{
public:
    using Clock = std::chrono::steady_clock;

    Screen(); ///< ends the program with a sentence where there is no Xvfb
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    std::unique_ptr<QProcess> start(const QString& program, const QStringList& arguments);
    /// When something was painted, if that is before `end`.
    std::optional<Clock::time_point> painted(Clock::time_point end);
    /// The last paint that no other follows for 400 ms.
    Clock::time_point settled();
    /// Gives the keyboard to the window that is there.
    void focus();
    /// Presses and releases X key codes together.
    void press(std::initializer_list<int> codes);

private:
    QProcess m_server;
    QString m_display;
    xcb_connection_t* m_connection = nullptr;
    xcb_window_t m_root = 0;
    xcb_damage_damage_t m_damage = 0;
    int m_damageEvent = 0;
};
