"""A private desktop for end-to-end tests: an X display, a session bus with accessibility, and a hand that clicks and
types through X as a person would. Widgets are found by role and name on the accessibility bus."""

import os
import shutil
import subprocess
import sys
import time

NEEDED = ["Xvfb", "xdotool", "dbus-daemon", "openbox"]
AT_SPI = "/usr/libexec/at-spi-bus-launcher"


def missing_parts():
    missing = [name for name in NEEDED if not shutil.which(name)]
    if not os.path.exists(AT_SPI):
        missing.append("at-spi2-core")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("gir1.2-atspi-2.0")
    return missing


class Desktop:
    def __init__(self, size="1280x800x24"):
        self.processes = []
        os.environ["LC_ALL"] = "C.UTF-8"  # xdotool reads what it types in the locale's encoding
        display_read, display_write = os.pipe()
        self._start(["Xvfb", "-displayfd", str(display_write), "-screen", "0", size, "-nolisten", "tcp"],
                    pass_fds=[display_write])
        os.close(display_write)
        with os.fdopen(display_read) as answer:
            os.environ["DISPLAY"] = ":" + answer.readline().strip()
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)
        self._start([AT_SPI, "--launch-immediately", "--a11y=1"])
        self._start(["openbox", "--sm-disable"])
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi

        self.atspi = Atspi
        wait_for("the accessibility bus", lambda: Atspi.get_desktop(0) is not None)

    def _start(self, command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()

    def application(self, pid):
        """The accessible application of a process, once it is on the bus."""

        def look():
            desktop = self.atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                each = desktop.get_child_at_index(index)
                if each is not None and each.get_process_id() == pid:
                    return each
            return None

        return wait_for(f"the window of process {pid}", look, seconds=30)


def wait_for(what, look, seconds=20):
    """The first true answer of `look`; the test fails when none comes in time."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = look()
        except Exception as error:  # an accessible object may vanish while it is looked at
            found = None
            if time.monotonic() > end:
                raise AssertionError(f"{what}: {error}") from error
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.05)


class Hand:
    """Finds widgets of one application and uses them with mouse and keyboard."""

    def __init__(self, desktop, process):
        self.desktop = desktop
        self.process = process
        self.application = desktop.application(process.pid)
        self.last_change = time.monotonic()

    def all(self, role=None, name=None, contains=None):
        found = []
        self._collect(self.application, role, name, contains, found, 0)
        return found

    def _collect(self, node, role, name, contains, found, depth):
        if node is None or depth > 40:
            return
        states = node.get_state_set()
        if depth > 1 and not states.contains(self.desktop.atspi.StateType.SHOWING):
            return
        label = node.get_name() or ""
        matches = (role is None or node.get_role_name() == role) and (name is None or label == name) \
            and (contains is None or contains in label)
        if matches and depth > 0:
            found.append(node)
        for index in range(node.get_child_count()):
            self._collect(node.get_child_at_index(index), role, name, contains, found, depth + 1)

    def find(self, role=None, name=None, contains=None, seconds=20):
        what = f"a {role or 'widget'} named {name or contains!r}"
        try:
            return wait_for(what, lambda: next(iter(self.all(role, name, contains)), None), seconds)
        except AssertionError:
            print(self.picture(), file=sys.stderr)
            raise

    def shows(self, text, seconds=20):
        return self.find(contains=text, seconds=seconds)

    def click(self, role=None, name=None, contains=None, seconds=20):
        self.click_on(self.find(role, name, contains, seconds))

    def click_on(self, node):
        box = self._settled_box(node)
        self._xdotool("mousemove", str(box.x + min(box.width // 2, 40)), str(box.y + box.height // 2), "click", "1")

    def _settled_box(self, node):
        """The widget's place on the screen, scrolled into view first by giving it the focus."""
        component = node.get_component_iface()
        component.grab_focus()
        last = None

        def settled():
            nonlocal last
            box = component.get_extents(self.desktop.atspi.CoordType.SCREEN)
            same = last is not None and (box.x, box.y) == (last.x, last.y)
            last = box
            return box if same and box.width > 0 else None

        return wait_for("a widget to stay in place", settled)

    def tick(self, name):
        """Ticks the box with the keyboard, wherever it has to be scrolled to."""
        box = self.find("check box", contains=name)
        self.tab_to(box)
        self.key("space")
        wait_for(f"the box {name!r} to be ticked", lambda: self._has(box, self.desktop.atspi.StateType.CHECKED))

    def choose(self, field, beginning):
        """Takes the first entry that begins so in the list of that name, with the keyboard alone."""
        box = self.find("combo box", contains=field)
        self.tab_to(box)
        self.key("space")
        wait_for(f"the list of {field!r} to open", lambda: self._focused() != [("combo box", box.get_name())])
        self.type(beginning)
        self.key("Return")
        wait_for(f"the list of {field!r} to close", lambda: self._has(box, self.desktop.atspi.StateType.FOCUSED))

    def tab_to(self, node, most=60):
        """Walks there from where the keyboard is."""
        for _ in range(most):
            if self._has(node, self.desktop.atspi.StateType.FOCUSED):
                return
            before = self._focused()
            self.key("Tab")
            wait_for("the focus to move", lambda: self._focused() != before)
        raise AssertionError(f"Tab never reaches {node.get_name()!r}")

    def _focused(self):
        focused = self.desktop.atspi.StateType.FOCUSED
        return [(n.get_role_name(), n.get_name()) for n in self.all() if self._has(n, focused)]

    @staticmethod
    def _has(node, state):
        node.clear_cache()
        return node.get_state_set().contains(state)

    def wait_until_saved(self):
        """A change is on disk within a second; the window tells when it is."""
        wait_for("a second without a change", lambda: time.monotonic() > self.last_change + 1.5)
        self.shows("Enregistré sur cet ordinateur")

    def type(self, text):
        # A letter that no key has borrows one for a moment: too quick, and the program misses it.
        self._xdotool("type", "--delay", "4" if text.isascii() else "60", "--", text)
        self.last_change = time.monotonic()

    def key(self, *keys):
        self._xdotool("key", "--delay", "15", *keys)

    def open_item(self, name):
        """Opens the entry of a list."""
        self.click(role="list item", contains=name)
        self.key("Return")

    def leave_field(self):
        self.key("Tab")

    def confirm(self, _button):
        """What the button would do, by the key for it."""
        self.key("Return")

    def name_files(self, files):
        """In the dialog for files that is open."""
        self.type(" ".join(f'"{file}"' for file in files))
        self.key("Return")

    def fill(self, name, text):
        """Goes to the field of that name and types over what it holds."""
        self.click_on(wait_for(f"a field named {name!r}", lambda: next(
            (n for n in self.all(contains=name) if n.get_role_name() in ("text", "entry", "password text")), None)))
        self.key("ctrl+a")
        self.type(text)

    def _xdotool(self, *words):
        subprocess.run(["xdotool", *words], check=True)

    def picture(self):
        """The names on the screen, for a failed test's report. Tests use made-up people only."""
        lines = [f"{n.get_role_name()}: {n.get_name()!r}" for n in self.all() if n.get_name()]
        return "on the screen:\n  " + "\n  ".join(lines)


class KeyboardHand(Hand):
    """The same person without a mouse."""

    def click_on(self, node):
        role = node.get_role_name()
        if role == "radio button":
            self._choose_radio(node)
            return
        self.tab_to(node)
        if role not in ("text", "entry", "password text"):
            self.key("space")

    def open_item(self, name):
        item = self.find("list item", contains=name)
        self.tab_to(item.get_parent())
        for _ in range(20):
            if self._has(item, self.desktop.atspi.StateType.SELECTED):
                break
            self.key("Down")
        self.key("Return")

    def _choose_radio(self, node):
        """Tab goes into a group, the arrows go through it."""
        checked = self.desktop.atspi.StateType.CHECKED
        focused = self.desktop.atspi.StateType.FOCUSED
        group = node.get_parent()
        members = [n for n in (group.get_child_at_index(i) for i in range(group.get_child_count()))
                   if n.get_role_name() == "radio button"]
        for _ in range(60):
            if any(self._has(n, focused) for n in members):
                break
            before = self._focused()
            self.key("Tab")
            wait_for("the focus to move", lambda before=before: self._focused() != before)
        self.key("space")
        for _ in range(len(members) + 1):
            if self._has(node, checked):
                return
            before = self._focused()
            self.key("Down")
            wait_for("the focus to move", lambda before=before: self._focused() != before)
        raise AssertionError(f"the keys never choose {node.get_name()!r}")


class AssistiveHand(Hand):
    """The same person by the actions of assistive technology alone: no mouse, no key."""

    def click_on(self, node):
        self._act(node, "Press", "Toggle")

    def fill(self, name, text):
        field = wait_for(f"a field named {name!r}", lambda: next(
            (n for n in self.all(contains=name) if n.get_role_name() in ("text", "entry", "password text")), None))
        self._write(field, text)

    def tick(self, name):
        box = self.find("check box", contains=name)
        self.click_on(box)
        wait_for(f"the box {name!r} to be ticked", lambda: self._has(box, self.desktop.atspi.StateType.CHECKED))

    def choose(self, field, beginning):
        box = self.find("combo box", contains=field)
        self._act(box, "Press")
        item = wait_for(f"an entry that begins {beginning!r}", lambda: next(
            (n for n in self.all("list item") if (n.get_name() or "").startswith(beginning)), None))
        self._act(item, "Press", "Toggle")
        # Of a combo box Qt tells what is chosen as its name.
        wait_for(f"{field!r} to be chosen", lambda: self.all("combo box", contains=beginning))

    def open_item(self, name):
        self._act(self.find("list item", contains=name), "Toggle")
        self._act(self.find("menu item", "Demande"), "ShowMenu")
        self._act(self.find("menu item", contains="Ouvrir"), "Press")

    def leave_field(self):
        pass  # what was written counts without it

    def confirm(self, button):
        self.click(role="push button", name=button)

    def name_files(self, files):
        dialog = self.find("dialog")
        self._write(next(n for n in self._below(dialog) if n.get_role_name() == "text"),
                    " ".join(f'"{file}"' for file in files))
        self._act(next(n for n in self._below(dialog) if n.get_name() in ("Ouvrir", "Open")), "Press")

    def type(self, text):
        raise AssertionError("a key was used")

    def key(self, *keys):
        raise AssertionError("a key was used")

    def _below(self, node):
        found = []
        self._collect(node, None, None, None, found, 1)
        return found

    def _write(self, field, text):
        assert field.get_editable_text_iface().set_text_contents(text), f"{field.get_name()!r} refuses a text"
        self.last_change = time.monotonic()

    def _act(self, node, *names):
        action = node.get_action_iface()
        for index in range(action.get_n_actions() if action else 0):
            if action.get_action_name(index) in names:
                action.do_action(index)
                return
        raise AssertionError(f"{node.get_role_name()} {node.get_name()!r} has none of the actions {names}")
