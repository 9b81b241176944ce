#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRect>

class QPainter;

namespace guichet::ui {

/// The project's own icons (resources/icons/*.svg): 24-unit grid, stroke 1.75, round caps, one idea each.
/// Fixed meanings: Check = good, TriangleAlert = doubtful, CircleX = error, Clock = waiting, CircleAlert = act,
/// CircleDashed = to add, Wand = mend, Camera = take again, Eraser = end and wipe, Flask = test environment.
enum class Icon
{
    None,
    ArrowLeft,
    ArrowRight,
    Award,
    Ban,
    Bolt,
    Book,
    CalendarClock,
    Camera,
    Car,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    CircleAlert,
    CircleCheck,
    CircleDashed,
    CircleHelp,
    CircleX,
    Clock,
    Close,
    Contrast,
    Download,
    Eraser,
    ExternalLink,
    Eye,
    FileAlert,
    FileBadge,
    FilePen,
    FileSearch,
    FileText,
    FileUp,
    Flask,
    Folder,
    Gauge,
    Gear,
    GraduationCap,
    Home,
    IdCard,
    Info,
    Languages,
    Layers,
    Link,
    Lock,
    Mail,
    MapPinOff,
    Maximize,
    Menu,
    Moon,
    Pause,
    Pencil,
    Phone,
    Pin,
    Play,
    Plus,
    Printer,
    Refresh,
    Rotate,
    Scan,
    ScanEye,
    ScanFace,
    Search,
    Send,
    ShieldCheck,
    Stamp,
    Stethoscope,
    Sun,
    TextSize,
    TicketCheck,
    Trash,
    TriangleAlert,
    Upload,
    User,
    UserPen,
    UserSearch,
    Users,
    Wand,
    ZoomIn,
    ZoomOut
};

namespace icons {

/// The name of the file in resources/icons, without ".svg"; empty for Icon::None.
QString fileName(Icon icon);
/// The icon that a catalogue names ("car", "map-pin-off"); FileText for a name that we don't have.
Icon fromName(QStringView name);
/// Drawn in `colour`, `size` logical pixels wide, cached per colour and scale. Arrows and chevrons are mirrored when
/// `direction` is right to left, nothing else.
QPixmap pixmap(Icon icon, const QColor& colour, int size, qreal scale, Qt::LayoutDirection direction = Qt::LeftToRight);
/// Draws into the middle of `place`, as large as fits.
void paint(QPainter& painter, const QRect& place, Icon icon, const QColor& colour,
           Qt::LayoutDirection direction = Qt::LeftToRight);
/// For menus, in the palette's text colour.
QIcon icon(Icon icon);

} // namespace icons
} // namespace guichet::ui
