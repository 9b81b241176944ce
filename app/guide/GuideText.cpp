#include "guide/GuideText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace guichet::guide {

namespace {

class PageTexts
{
    Q_DECLARE_TR_FUNCTIONS(Guide)

public:
    static QString independent()
    {
        return tr("Made by an independent program. Nothing was filed: the request is filed on the official site.");
    }
    static QString missing(const QString& what) { return tr("Still missing: %1").arg(what); }
    static QString files() { return tr("Files to upload, in this order"); }
    static QString made() { return tr("made anew to fit"); }
    static QString dates() { return tr("Dates to remember"); }
};

QString under(const QString& title)
{
    return title + u'\n' + QString(title.size(), u'-');
}

} // namespace

QString guideText(const FormGuide& guide, const QList<PreparedPaper>& papers, const QList<Reminder>& reminders,
                  const QString& language)
{
    QStringList lines{guide.title, QString(guide.title.size(), u'='), {}, PageTexts::independent(), {}};
    for (const QString& sentence : guide.blocking)
        lines.append(u"! "_s + sentence);
    for (const QString& what : guide.missing)
        lines.append(u"! "_s + PageTexts::missing(what));
    if (!guide.isReady())
        lines.append(QString());
    for (const GuideStep& step : guide.steps) {
        lines.append(under(step.title));
        for (const QString& instruction : step.instructions)
            lines.append(u"> "_s + instruction);
        for (const GuideField& field : step.fields) {
            lines.append(field.label);
            lines.append(u"    "_s + field.value);
        }
        lines.append(QString());
    }
    if (!papers.isEmpty()) {
        lines.append(under(PageTexts::files()));
        for (const PreparedPaper& paper : papers) {
            const QString size = QLocale(language).formattedDataSize(paper.bytes.size(), 1, QLocale::DataSizeSIFormat);
            lines.append(u"%1  %2"_s.arg(paper.name, size) +
                         (paper.converted ? u"  ("_s + PageTexts::made() + u')' : QString()));
            if (!paper.problem.isEmpty())
                lines.append(u"    ! "_s + paper.problem);
        }
        lines.append(QString());
    }
    if (!reminders.isEmpty()) {
        lines.append(under(PageTexts::dates()));
        for (const Reminder& reminder : reminders)
            lines.append(u"%1  %2"_s.arg(reminder.day.toString(u"dd/MM/yyyy"_s), reminder.text));
        lines.append(QString());
    }
    return lines.join(u'\n');
}

QJsonObject toJson(const FormGuide& guide, const QList<PreparedPaper>& papers, const QList<Reminder>& reminders)
{
    QJsonArray steps;
    for (const GuideStep& step : guide.steps) {
        QJsonArray fields;
        for (const GuideField& field : step.fields)
            fields.append(
                QJsonObject{{u"pointer"_s, field.pointer}, {u"label"_s, field.label}, {u"value"_s, field.value}});
        steps.append(QJsonObject{{u"id"_s, step.id},
                                 {u"title"_s, step.title},
                                 {u"instructions"_s, QJsonArray::fromStringList(step.instructions)},
                                 {u"fields"_s, fields}});
    }
    QJsonArray files;
    for (const PreparedPaper& paper : papers)
        files.append(QJsonObject{{u"name"_s, paper.name},
                                 {u"kind"_s, paper.kind},
                                 {u"bytes"_s, paper.bytes.size()},
                                 {u"converted"_s, paper.converted},
                                 {u"fits"_s, paper.problem.isEmpty()},
                                 {u"problem"_s, paper.problem}});
    QJsonArray days;
    for (const Reminder& reminder : reminders)
        days.append(toJson(reminder));
    return {{u"procedure"_s, guide.procedure},
            {u"title"_s, guide.title},
            {u"ready"_s, guide.isReady()},
            {u"missing"_s, QJsonArray::fromStringList(guide.missing + guide.blocking)},
            {u"steps"_s, steps},
            {u"files"_s, files},
            {u"reminders"_s, days}};
}

} // namespace guichet::guide
