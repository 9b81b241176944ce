#include "catalogue/Answers.h"
#include "catalogue/Choices.h"
#include "catalogue/FieldCheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

/// The edition built in: complete, in two languages, well typeset, and of one piece.
class TestCatalogue : public QObject
{
    Q_OBJECT

    struct Found
    {
        QString where;
        QString fr;
        QString en;
    };

    /// Every text of every file, with its place.
    static QList<Found> texts()
    {
        QList<Found> all;
        QDirIterator files(u":/catalogue"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(u".schema.json") || !file.open(QIODevice::ReadOnly))
                continue;
            collect(QJsonDocument::fromJson(file.readAll()).object(), file.fileName() + u'#', all);
        }
        return all;
    }

    static void collect(const QJsonValue& json, const QString& where, QList<Found>& all)
    {
        const QJsonObject object = json.toObject();
        if (object.contains(u"fr"_s) || object.contains(u"en"_s))
            all.append({where, object[u"fr"_s].toString(), object[u"en"_s].toString()});
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(member.value(), where + u'/' + member.key(), all);
        const QJsonArray list = json.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            collect(list.at(i), where + u'/' + QString::number(i), all);
    }

    static QString withoutLinks(QString text) { return text.remove(QRegularExpression(u"https?://[^)\\s]+"_s)); }

private slots:
    void theBuiltInEditionHoldsTheProcedures()
    {
        QStringList ids;
        for (const Procedure& each : embedded().procedures())
            ids.append(each.id);
        for (const char* motif :
             {"inscription",    "inscription-retour", "fab-reussite",     "fab-formation", "fab-diplome",
              "fab-militaire",  "fab-renouvellement", "fab-perte",        "fab-vol",       "fab-deterioration",
              "fab-etat-civil", "fab-suspension",     "fab-invalidation", "fab-am",        "correction",
              "echange-ue",     "echange-hors-ue",    "international",    "neph",          "timbre-remb"})
            QVERIFY2(ids.contains(QLatin1StringView(motif)), motif);
        QVERIFY(!embedded().edition().isEmpty());
    }

    void theFolderOfTheSourcesIsTheSameEdition()
    {
        const auto loaded = Catalogue::load(QStringLiteral(GUICHET_SOURCE_DIR "/resources/catalogue"));
        QVERIFY(loaded);
        QCOMPARE(loaded->edition(), embedded().edition());
        QCOMPARE(loaded->procedures().size(), embedded().procedures().size());
    }

    void everyTextIsThereInEveryLanguage()
    {
        const QList<Found> all = texts();
        QVERIFY(all.size() > 200);
        for (const Found& text : all) {
            QVERIFY2(!text.fr.trimmed().isEmpty() && !text.en.trimmed().isEmpty(), qPrintable(text.where));
            const auto links = [](const QString& each) { return each.count(u"](https://"); };
            QVERIFY2(links(text.fr) == links(text.en), qPrintable(text.where));
            QVERIFY2(text.fr.count(u"\n- ") == text.en.count(u"\n- "), qPrintable(text.where));
        }
    }

    void frenchIsTypesetAsFrench()
    {
        static const QRegularExpression wrong(
            u"[^\u00a0 ]:(?!\\w)| :|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»|'| \u202f|\u202f |  |[0-9] (€|ans|mois|jours|chiffres)"_s);
        for (const Found& text : texts()) {
            const auto match = wrong.match(withoutLinks(text.fr));
            QVERIFY2(!match.hasMatch(), qPrintable(text.where + u" …"_s + match.captured() + u"…"_s));
        }
    }

    void englishHasItsOwnTypography()
    {
        static const QRegularExpression wrong(u"[\u00a0\u202f«»']| [:;!?]"_s);
        for (const Found& text : texts())
            QVERIFY2(!wrong.match(withoutLinks(text.en)).hasMatch(), qPrintable(text.where));
    }

    void noTextSendsToANumberedStepOfTheOfficialForm()
    {
        static const QRegularExpression step(u"(étape|step) *\\d"_s, QRegularExpression::CaseInsensitiveOption);
        for (const Found& text : texts())
            QVERIFY2(!step.match(text.fr).hasMatch() && !step.match(text.en).hasMatch(), qPrintable(text.where));
    }

    /// The words of the official site are quoted only where they are known, besides those of this program itself.
    void onlyKnownWordsAreQuoted()
    {
        static const QSet<QString> known{u"Agréé services en ligne ANTS"_s,
                                         u"Je dispose d’une photo d’identité classique"_s,
                                         u"Vos demandes"_s,
                                         u"Consulter"_s,
                                         u"Photo / signature de la personne concernée par le titre"_s,
                                         u"À compléter"_s,
                                         u"réf. 44"_s};
        static const QSet<QString> own{u"pour une autre personne"_s, u"pour moi"_s, u"Chez ses parents"_s,
                                       u"Chez ses parents, personne mineure"_s};
        static const QRegularExpression quoted(u"«\u00a0([^»]*)\u00a0»"_s);
        for (const Found& text : texts())
            for (const auto& match : quoted.globalMatch(text.fr)) {
                const QString words = match.captured(1);
                QVERIFY2(known.contains(words) || own.contains(words), qPrintable(text.where + u' ' + words));
            }
    }

    void linksAreSecureOnly()
    {
        for (const Found& text : texts())
            QVERIFY2(!text.fr.contains(u"http://") && !text.en.contains(u"http://"), qPrintable(text.where));
    }

    void stepsComeInTheOrderOfTheWindow()
    {
        const QStringList order = {u"motif"_s,           u"for-whom"_s,  u"civil-status"_s,  u"details"_s, u"contact"_s,
                                   u"photo-signature"_s, u"documents"_s, u"revenue-stamp"_s, u"review"_s};
        for (const Procedure& each : embedded().procedures()) {
            qsizetype last = -1;
            for (const Step& step : each.steps) {
                QVERIFY2(order.indexOf(step.id) > last, qPrintable(step.id));
                last = order.indexOf(step.id);
            }
            if (each.kind == ProcedureKind::Guide) {
                QVERIFY2(each.isPrepared() != each.fields.isEmpty(), qPrintable(each.id));
                QVERIFY2(!each.isPrepared() || each.steps.last().id == u"review", qPrintable(each.id));
                QVERIFY2(!each.advice.isEmpty(), qPrintable(each.id));
                continue;
            }
            QCOMPARE(each.steps.first().id, u"motif"_s);
            QCOMPARE(each.steps.last().id, u"review"_s);
            QCOMPARE(each.step(u"revenue-stamp"_s) != nullptr, each.id == u"fab-perte" || each.id == u"fab-vol");
            QCOMPARE(each.step(u"photo-signature"_s) != nullptr, each.id != u"correction");
        }
    }

    void everyQuestionBelongsToOneStep()
    {
        for (const Procedure& each : embedded().procedures()) {
            QStringList asked;
            for (const Step& step : each.steps)
                asked += step.pointers;
            asked.removeOne(u"/documents"_s);
            QStringList fields;
            for (const Field& field : each.fields)
                fields.append(field.pointer);
            asked.sort();
            fields.sort();
            QCOMPARE(asked, fields);
        }
    }

    void everyRuleNamesItsSourceAndOnlyCertainOnesBlock()
    {
        for (const Procedure& each : embedded().procedures()) {
            QVERIFY2(each.kind == ProcedureKind::Guide || each.rules.size() > 3, qPrintable(each.id));
            for (const Rule& rule : each.rules) {
                QVERIFY2(!rule.source.isEmpty() && !rule.pointers.isEmpty(), qPrintable(rule.id));
                QVERIFY2(rule.effect != Effect::Block || rule.certainty == Certainty::High, qPrintable(rule.id));
            }
            for (const Fee& fee : each.fees)
                QVERIFY(fee.asOf.isValid() && !fee.source.isEmpty());
        }
    }

    /// One is either counted from something that is asked or noted, or a fixed day.
    void everyDeadlineHasItsSourceAndItsDay()
    {
        const QStringList journal = {u"/journal/filedOn"_s, u"/journal/approvedOn"_s, u"/journal/receivedOn"_s,
                                     u"/journal/certificateOn"_s};
        for (const Procedure& each : embedded().procedures()) {
            for (const Deadline& deadline : each.deadlines) {
                QVERIFY2(!deadline.source.isEmpty() && deadline.asOf.isValid(), qPrintable(deadline.id));
                QCOMPARE(deadline.from.isEmpty(), deadline.on.isValid());
                const bool known = deadline.from.isEmpty() || journal.contains(deadline.from) ||
                                   (each.field(deadline.from) && each.field(deadline.from)->kind == FieldKind::Date);
                QVERIFY2(known, qPrintable(each.id + u' ' + deadline.from));
            }
            const bool filed = each.kind == ProcedureKind::Procedure;
            QCOMPARE(std::ranges::any_of(each.deadlines, [](const auto& one) { return one.id == u"request-deleted"; }),
                     filed);
        }
    }

    /// As resources/catalogue/sources.md explains them.
    void everySourceIsOneThatIsExplained()
    {
        static const QRegularExpression known(
            u"^(seed|(domain )?§[1-9]\\.[0-9]|service-public( [FR][0-9]+)?|[RD][0-9]+-[0-9]+( of the code de la "
            u"route)?|"
            "order of 20 April 2012|annex|decree [0-9]{4}-[0-9]+|ANTS page on registration|national form)$"_s);
        QStringList sources;
        const auto take = [&](const auto& list) {
            for (const auto& each : list)
                sources.append(each.source);
        };
        for (const Procedure& each : embedded().procedures()) {
            take(each.documents);
            take(each.rules);
            take(each.fees);
            take(each.advice);
            take(each.meanwhile);
            take(each.deadlines);
        }
        take(embedded().help());
        static const QRegularExpression between(u"[,;] "_s);
        for (const QString& source : std::as_const(sources))
            for (const QString& part : source.split(between))
                QVERIFY2(known.match(part).hasMatch(), qPrintable(source));
    }

    /// Else eligibility would stay open for ever over an answer that nobody has to give.
    void noRuleThatBlocksHangsOnAnAnswerThatMayStayEmpty()
    {
        for (const Procedure& each : embedded().procedures())
            for (const Rule& rule : each.rules)
                for (const QString& variable : rule.holds.variables()) {
                    const Field* field = each.field(u'/' + QString(variable).replace(u'.', u'/'));
                    const bool optional = field && field->required.source() == QJsonValue(false);
                    QVERIFY2(rule.effect != Effect::Block || !optional, qPrintable(rule.id));
                }
    }

    void theTreeLeadsToEveryProcedure()
    {
        QStringList leaves;
        const std::function<void(const QList<ChoiceNode>&)> walk = [&](const QList<ChoiceNode>& nodes) {
            for (const ChoiceNode& node : nodes) {
                QCOMPARE(node.procedure.isEmpty(), !node.children.isEmpty());
                if (!node.procedure.isEmpty())
                    leaves.append(node.procedure);
                walk(node.children);
            }
        };
        walk(embedded().tree());
        for (const Procedure& each : embedded().procedures()) {
            // The official form offers the AM-only card under suspension and under annulment; an old licence with an
            // error is made anew as a damaged one is.
            // A licence of another State that was lost is as one that was stolen.
            static const QMap<QString, int> several{{u"fab-am"_s, 2},
                                                    {u"inscription-retour"_s, 2},
                                                    {u"fab-deterioration"_s, 2},
                                                    {u"perte-hors-ue"_s, 2},
                                                    {u"echange-ue"_s, 3}};
            QVERIFY2(leaves.count(each.id) == several.value(each.id, 1), qPrintable(each.id));
        }
    }

    void everyQuestionAsksAndEveryLeafSaysWhy()
    {
        QVERIFY(embedded().firstQuestion().fr.endsWith(u'?'));
        int leaves = 0;
        const std::function<void(const QList<ChoiceNode>&)> walk = [&](const QList<ChoiceNode>& nodes) {
            for (const ChoiceNode& node : nodes) {
                if (!node.children.isEmpty()) {
                    QVERIFY2(node.question.fr.endsWith(u'?') && node.question.en.endsWith(u'?'), qPrintable(node.id));
                    QVERIFY2(node.why.isEmpty(), qPrintable(node.id));
                } else {
                    ++leaves;
                    const bool because = node.why.fr.startsWith(u"Parce qu") && node.why.en.startsWith(u"Because ");
                    QVERIFY2(because, qPrintable(node.id));
                    const bool nothingToDo = node.procedure.startsWith(u"rien-");
                    QVERIFY2(node.why.fr.contains(u"rien à faire") == nothingToDo, qPrintable(node.id));
                }
                walk(node.children);
            }
        };
        walk(embedded().tree());
        QCOMPARE(leaves, 34);
    }

    void theWayThroughTheTreeIsFollowedAsFarAsItGoes()
    {
        const Place start = placeOf(embedded(), {});
        QVERIFY(start.said.isEmpty() && !start.isLeaf());
        QCOMPARE(start.question, embedded().firstQuestion());
        const Place lost = placeOf(embedded(), {u"new-card"_s, u"lost"_s, u"lost-france"_s});
        QVERIFY(lost.isLeaf() && lost.question.isEmpty());
        QCOMPARE(lost.leaf().procedure, u"fab-perte"_s);
        QCOMPARE(saidInWords(lost, u"en"_s), u"I need a new licence card → My licence is lost → France"_s);
        QCOMPARE(placeOf(embedded(), {u"new-card"_s, u"nothing"_s, u"lost"_s}).said.size(), 1);
        QCOMPARE(placeOf(embedded(), {u"lost"_s}).said.size(), 0); // not a first answer
        QCOMPARE(placeOf(embedded(), {u"new-card"_s, u"lost"_s, u"lost"_s}).said.size(), 2);
    }

    /// A card that can't be corrected any more is made anew.
    void anErrorLeadsToCorrectionOnlyWhereTheCardIsRecent()
    {
        QCOMPARE(placeOf(embedded(), {u"error"_s, u"error-recent"_s}).leaf().procedure, u"correction"_s);
        QCOMPARE(placeOf(embedded(), {u"error"_s, u"error-old"_s}).leaf().procedure, u"fab-deterioration"_s);
    }

    void theTheoryOperatorsAreADatedList()
    {
        const HelpTopic* topic = embedded().helpTopic(u"theory-operators"_s);
        QVERIFY(topic);
        QVERIFY(topic->asOf.isValid());
        for (const char* name : {"Bureau Veritas", "Dekra", "La Poste", "Pearson Vue", "SGS", "Exa Code"})
            QVERIFY2(topic->body.fr.contains(QLatin1StringView(name)), name);
    }

    void iconsExist()
    {
        const auto exists = [](const QString& name) {
            return QFile::exists(QStringLiteral(GUICHET_SOURCE_DIR "/resources/icons/%1.svg").arg(name));
        };
        for (const Procedure& each : embedded().procedures())
            QVERIFY2(exists(each.icon), qPrintable(each.icon));
        const std::function<void(const QList<ChoiceNode>&)> walk = [&](const QList<ChoiceNode>& nodes) {
            for (const ChoiceNode& node : nodes) {
                QVERIFY2(exists(node.icon), qPrintable(node.icon));
                walk(node.children);
            }
        };
        walk(embedded().tree());
    }

    void nothingIsWrittenTwice()
    {
        QMap<QString, QString> seen;
        for (const Found& text : texts()) {
            if (text.fr.size() < 80)
                continue;
            QVERIFY2(!seen.contains(text.fr), qPrintable(text.where + u" and "_s + seen.value(text.fr)));
            seen.insert(text.fr, text.where);
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue_Catalogue.moc"
