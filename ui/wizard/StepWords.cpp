#include "ui/kit/DateWords.h"
#include "ui/wizard/Completeness.h"
#include "ui/wizard/DocumentState.h"

#include "model/Category.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)

public:
    struct Said
    {
        QString words;
        StepMark mark;
    };

    const catalogue::Procedure& procedure;
    const catalogue::Assessment& assessment;
    const vault::DraftContent& content;
    QString language;
    QDate today;

    Said of(const QString& step) const
    {
        if (step == u"motif")
            return {procedure.path.isEmpty() ? procedure.title.in(language) : procedure.path.last().in(language),
                    StepMark::Complete};
        if (step == u"documents")
            return documents();
        if (step == u"review")
            return review();
        const StepTally count = tally(procedure, assessment, content.request, step, today);
        if (step == u"photo-signature" && count.missing == 0 && incompleteCode())
            return {tr("Incomplete code"), StepMark::Attention};
        if (count.wrong > 0)
            return {tr("%n thing(s) to put right", nullptr, count.wrong), StepMark::Error};
        if (count.answered == 0 && count.asked > 0)
            return {step == u"revenue-stamp" ? tr("To be bought last") : tr("To do"), StepMark::ToDo};
        if (count.missing > 0)
            return {tr("%n answer(s) missing", nullptr, count.missing), StepMark::ToDo};
        if (count.doubtful > 0)
            return {tr("%n thing(s) to check", nullptr, count.doubtful), StepMark::Attention};
        return {complete(step), StepMark::Complete};
    }

private:
    bool incompleteCode() const
    {
        const PhotoSignature& photo = content.request.photoSignature;
        return photo.means == PhotoSignature::Means::Code && !isPhotoCodeComplete(photo.code);
    }

    QString complete(const QString& step) const
    {
        const Request& request = content.request;
        if (step == u"for-whom")
            return request.filedBy == FiledBy::Self ? tr("For myself") : tr("For another person");
        if (step == u"details" && !request.categories.isEmpty()) {
            QStringList names;
            for (Category category : request.categories)
                names.append(categoryName(category));
            return tr("Category(ies) %1", nullptr, static_cast<int>(names.size()))
                .arg(QLocale().createSeparatedList(names));
        }
        if (step == u"photo-signature" && request.photoSignature.means == PhotoSignature::Means::ClassicPhoto)
            return tr("Form to post after filing");
        if (step == u"revenue-stamp" && assessment.fee && assessment.fee->cents)
            return tr("Bought: %1").arg(amountInWords(*assessment.fee->cents));
        return tr("Complete");
    }

    Said documents() const
    {
        int asked = 0;
        int given = 0;
        int ready = 0;
        int wrong = 0;
        bool prevented = false;
        for (const catalogue::AssessedDocument& document : assessment.documents) {
            const DocumentState state = documentState(content, document.kind);
            const bool present = state != DocumentState::Missing;
            asked += document.required == catalogue::Truth::True || present ? 1 : 0;
            given += present ? 1 : 0;
            ready += state == DocumentState::Ready || state == DocumentState::Overruled ? 1 : 0;
            prevented = prevented || state == DocumentState::Preventing;
            wrong += state >= DocumentState::Doubtful ? 1 : 0;
        }
        if (given == 0)
            return asked > 0 ? Said{tr("To do"), StepMark::ToDo} : Said{tr("Nothing needed"), StepMark::Complete};
        if (wrong > 0) {
            const QString redo = tr("%n to take again", nullptr, wrong);
            const QString words =
                ready > 0 ? tr("%1, %2", "ready, to take again").arg(tr("%n ready", nullptr, ready), redo) : redo;
            return {words, prevented ? StepMark::Error : StepMark::Attention};
        }
        const bool missing = std::ranges::any_of(assessment.documents, [&](const auto& document) {
            return document.required == catalogue::Truth::True &&
                   documentState(content, document.kind) == DocumentState::Missing;
        });
        if (missing)
            return {tr("%n paper(s) out of %1", nullptr, given).arg(asked), StepMark::ToDo};
        if (ready < given)
            return {tr("%n paper(s) given", nullptr, given), StepMark::Complete};
        return {tr("%n readable paper(s)", nullptr, given), StepMark::Complete};
    }

    Said review() const
    {
        if (content.state != RequestState::Draft && content.state != RequestState::ToComplete)
            return {tr("Filed"), StepMark::Complete};
        if (!content.filing.isEmpty() && content.state == RequestState::Draft)
            return {tr("Being sent"), StepMark::ToDo};
        if (assessment.isComplete() && !documentsPreventFiling(content))
            return {assessment.filedHere ? tr("Ready to file") : tr("Ready to copy"), StepMark::ToDo};
        return {tr("To do"), StepMark::ToDo};
    }
};

} // namespace

QList<StepEntry> stepEntries(const catalogue::Procedure& procedure, const catalogue::Assessment& assessment,
                             const vault::DraftContent& content, const QString& language, QDate today)
{
    const Words words{procedure, assessment, content, language, today};
    QList<StepEntry> entries;
    for (const catalogue::Step& step : procedure.steps) {
        const Words::Said said = words.of(step.id);
        entries.append({step.id, step.title.in(language), said.words, said.mark, true});
    }
    return entries;
}

} // namespace guichet::ui
