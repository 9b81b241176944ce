#include "OpenDraft.h"

#include "ui/pages/fields/AnswersForm.h"
#include "ui/pages/motif/MotifForm.h"

#include <QTest>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

/// The form of the details and the revenue stamp: questions of the catalogue alone.
class TestAnswersForm : public QObject
{
    Q_OBJECT

    catalogue::Catalogue m_catalogue = *catalogue::Catalogue::embedded();
    const QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(10, 42), Qt::UTC);

    QList<catalogue::Field> questions(const QString& step) const
    {
        QList<catalogue::Field> found;
        for (const catalogue::Field& field : m_catalogue.find(u"fab-perte"_s)->fields)
            if (field.step == step)
                found.append(field);
        return found;
    }

private slots:
    void whatWasAnsweredIsShownAndGivenBackUnchanged()
    {
        for (const QString& step : {u"details"_s, u"revenue-stamp"_s, u"review"_s, u"civil-status"_s, u"contact"_s}) {
            const Request request = OpenDraft::yasmina();
            const AnswersForm form = AnswersForm::from(request, questions(step));
            QCOMPARE(form.into(request, questions(step), m_now), request);
            QCOMPARE(AnswersForm::from(form.into(request, questions(step), m_now), questions(step)), form);
        }
    }

    void anAnswerTakenOutIsGoneAndNothingElse()
    {
        AnswersForm form = AnswersForm::from(OpenDraft::yasmina(), questions(u"details"_s));
        form.answers.remove(u"/details/lossPlace"_s);
        Request expected = OpenDraft::yasmina();
        expected.details.remove(u"lossPlace"_s);
        QCOMPARE(form.into(OpenDraft::yasmina(), questions(u"details"_s), m_now), expected);
    }

    void aConsentIsDatedWhenItIsGivenAndKeepsItsDate()
    {
        Request request = OpenDraft::yasmina();
        request.consents.clear();
        AnswersForm form = AnswersForm::from(request, questions(u"details"_s));
        QVERIFY(!form.answers.contains(u"/consents/loss-is-final"_s));
        form.answers.insert(u"/consents/loss-is-final"_s, true);
        request = form.into(request, questions(u"details"_s), m_now);
        QCOMPARE(request.consents, QList<Consent>({{u"loss-is-final"_s, m_now}}));
        QCOMPARE(form.into(request, questions(u"details"_s), m_now.addDays(1)).consents.first().givenAt, m_now);
        form.answers.remove(u"/consents/loss-is-final"_s);
        QVERIFY(form.into(request, questions(u"details"_s), m_now).consents.isEmpty());
    }

    void oneAnswerThatCantBeKeptDoesNotHoldBackTheOthers()
    {
        AnswersForm form;
        form.answers.insert(u"/categories"_s, QJsonValue(u"no list"_s));
        form.answers.insert(u"/details/lossPlace"_s, u"Tiznit"_s);
        const Request request = form.into({}, questions(u"details"_s), m_now);
        QCOMPARE(request.details.value(u"lossPlace"_s).toString(), u"Tiznit"_s);
        QVERIFY(request.categories.isEmpty());
    }

    void theMotifIsShownInTheLanguageAskedFor()
    {
        const catalogue::Procedure& loss = *m_catalogue.find(u"fab-perte"_s);
        QCOMPARE(MotifForm::from(loss, u"fr"_s).title, loss.title.fr);
        QCOMPARE(MotifForm::from(loss, u"en"_s).path.last(), loss.path.last().en);
    }
};

QTEST_APPLESS_MAIN(TestAnswersForm)
#include "test_ui_pages_AnswersForm.moc"
