#include "Screen.h"

#include <QProcessEnvironment>
#include <cstdlib>
#include <poll.h>
#include <xcb/xtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Screen::Screen()
{
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!m_server.waitForReadyRead(10'000))
        qFatal("Xvfb doesn't start");
    m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    m_connection = xcb_connect(m_display.toLatin1().constData(), nullptr);
    const xcb_query_extension_reply_t* damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
    if (xcb_connection_has_error(m_connection) || !damage || !damage->present)
        qFatal("no X display that tells what is painted");
    m_damageEvent = damage->first_event + XCB_DAMAGE_NOTIFY;
    std::free(xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    m_damage = xcb_generate_id(m_connection);
    xcb_damage_create(m_connection, m_damage, m_root, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
    xcb_flush(m_connection);
}

Screen::~Screen()
{
    xcb_disconnect(m_connection);
    m_server.terminate();
    m_server.waitForFinished();
}

std::unique_ptr<QProcess> Screen::start(const QString& program, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->start(program, arguments);
    if (!process->waitForStarted())
        qFatal("%s doesn't start", qPrintable(program));
    return process;
}

std::optional<Screen::Clock::time_point> Screen::painted(Clock::time_point end)
{
    for (;;) {
        while (xcb_generic_event_t* event = xcb_poll_for_event(m_connection)) {
            const bool isDamage = (event->response_type & 0x7f) == m_damageEvent;
            std::free(event);
            if (isDamage)
                return Clock::now();
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd wanted{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        if (left <= 0 || poll(&wanted, 1, static_cast<int>(left)) == 0)
            return std::nullopt;
    }
}

Screen::Clock::time_point Screen::settled()
{
    std::optional<Clock::time_point> last = painted(Clock::now() + 20s);
    if (!last)
        qFatal("nothing is painted");
    while (const auto next = painted(*last + 400ms))
        last = next;
    return *last;
}

void Screen::focus()
{
    xcb_query_tree_reply_t* tree = xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr);
    const xcb_window_t* children = xcb_query_tree_children(tree);
    for (int i = 0; i < xcb_query_tree_children_length(tree); ++i)
        xcb_set_input_focus(m_connection, XCB_INPUT_FOCUS_PARENT, children[i], XCB_CURRENT_TIME);
    std::free(tree);
    xcb_flush(m_connection);
}

void Screen::press(std::initializer_list<int> codes)
{
    const auto send = [this](int type, int code) {
        xcb_test_fake_input(m_connection, static_cast<uint8_t>(type), static_cast<uint8_t>(code), 0, m_root, 0, 0, 0);
    };
    for (const int code : codes)
        send(XCB_KEY_PRESS, code);
    for (const int code : codes)
        send(XCB_KEY_RELEASE, code);
    xcb_flush(m_connection);
}
