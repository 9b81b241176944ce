// What any Qt program costs here: an empty window; with --line a QLineEdit, with --stack a QStackedWidget whose two
// pages change with each F1.
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace {

class Stack : public QStackedWidget
{
public:
    Stack()
    {
        addWidget(new QLabel(QStringLiteral("one")));
        addWidget(new QLabel(QStringLiteral("two")));
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_F1)
            setCurrentIndex(1 - currentIndex());
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString kind = QCoreApplication::arguments().value(1);
    std::unique_ptr<QWidget> window;
    if (kind == QLatin1String("--line"))
        window = std::make_unique<QLineEdit>();
    else if (kind == QLatin1String("--stack"))
        window = std::make_unique<Stack>();
    else
        window = std::make_unique<QWidget>();
    window->resize(1280, 800);
    window->show();
    window->setFocus();
    return QApplication::exec();
}
