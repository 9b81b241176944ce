#include "cli/commands/EditionText.h"

#include "cli/Console.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct EditionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Editions)
};

QJsonArray ids(const QList<editions::ChangedThing>& things)
{
    QJsonArray all;
    for (const editions::ChangedThing& each : things)
        all.append(each.id);
    return all;
}

} // namespace

void remarkIfExpired(const catalogue::Catalogue& catalogue, QDate today)
{
    if (today > catalogue.expires())
        remark(EditionTexts::tr("The edition %1 of the procedures is out of date since %2: rules may have changed. "
                                "“guichet catalogue update” asks a service for a newer one.")
                   .arg(catalogue.edition(), QLocale().toString(catalogue.expires(), QLocale::ShortFormat)));
}

QString changeText(const editions::EditionChange& change, const QString& language)
{
    QStringList lines;
    const auto say = [&](const QString& sentence, const QList<editions::ChangedThing>& things) {
        for (const editions::ChangedThing& each : things)
            lines.append(sentence.arg(each.words.in(language)));
    };
    say(EditionTexts::tr("new question: %1"), change.newQuestions);
    say(EditionTexts::tr("no longer asked, answer kept aside: %1"), change.goneQuestions);
    say(EditionTexts::tr("new document: %1"), change.newDocuments);
    say(EditionTexts::tr("document no longer asked for, kept aside: %1"), change.goneDocuments);
    say(EditionTexts::tr("to be confirmed anew: %1"), change.consentsAgain);
    if (lines.isEmpty())
        return EditionTexts::tr("Nothing that was asked of you changes.");
    return u"- "_s + lines.join(u"\n- "_s);
}

QJsonObject changeJson(const editions::EditionChange& change)
{
    return {{u"newQuestions"_s, ids(change.newQuestions)},
            {u"goneQuestions"_s, ids(change.goneQuestions)},
            {u"newDocuments"_s, ids(change.newDocuments)},
            {u"goneDocuments"_s, ids(change.goneDocuments)},
            {u"consentsAgain"_s, ids(change.consentsAgain)}};
}

} // namespace guichet::cli
