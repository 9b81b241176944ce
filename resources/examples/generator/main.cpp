#include "Answers.h"
#include "Scans.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

/// Makes the example requests and the scans they name. Run by the build; not part of what is installed.
int main(int count, char** words)
{
    QGuiApplication application(count, words);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"on"_s, u"The day that the papers are made for; today if not given."_s, u"DATE"_s},
                       {u"answers"_s, u"Folder of the requests, with dates like today-40."_s, u"DIR"_s}});
    parser.addPositionalArgument(u"to"_s, u"Folder for the examples."_s);
    parser.process(application);

    const QDate today =
        parser.isSet(u"on"_s) ? QDate::fromString(parser.value(u"on"_s), Qt::ISODate) : QDate::currentDate();
    const QString to = parser.positionalArguments().value(0);
    if (to.isEmpty() || !today.isValid()) {
        std::fputs("usage: guichet-make-examples [--on DATE] --answers DIR DIR\n", stderr);
        return 2;
    }
    const bool made = QDir().mkpath(to) && guichet::examples::writeAnswers(parser.value(u"answers"_s), to, today) &&
                      guichet::examples::writeScans(to, today);
    if (!made)
        std::fprintf(stderr, "the examples can't be written into %s\n", qPrintable(to));
    return made ? 0 : 1;
}
