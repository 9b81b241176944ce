#include "guide/FormInstructions.h"

#include "catalogue/RequestAnswers.h"
#include "guide/AnswerWords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::guide {

namespace {

/// The choices on the site, where they depend on the answers.
QList<catalogue::LocalText> officialPath(const catalogue::Procedure& procedure, const Request& request)
{
    const catalogue::RequestAnswers answers(request);
    const catalogue::LogicContext context{{}, {}, catalogue::LogicContext::World::Open, &answers};
    for (const catalogue::OfficialPath& path : procedure.officialPaths)
        if (path.applies.holds(context) == catalogue::Truth::True)
            return path.choices;
    return procedure.path;
}

class StepTexts
{
    Q_DECLARE_TR_FUNCTIONS(Guide)

public:
    static QString first(const QString& title) { return tr("%1 (step 1 of the official form)").arg(title); }
    static QString fourth(const QString& title) { return tr("%1 (step 4 of the official form)").arg(title); }

    static QStringList motif(const catalogue::Procedure& procedure, const Request& request)
    {
        QStringList lines{tr("Sign in on the official site with your account or with FranceConnect.")};
        if (procedure.id == u"fab-suspension")
            lines.append(tr("Click “%1”.").arg(u"Demander un permis de conduire"_s));
        bool first = true;
        for (const catalogue::LocalText& choice : officialPath(procedure, request)) {
            lines.append((first ? tr("Choose “%1”.") : tr("Then choose “%1”.")).arg(choice.fr));
            first = false;
        }
        lines.append(tr("The reason can't be corrected later, not even in a draft: if it is wrong, delete the draft "
                        "there and start again."));
        return lines;
    }

    static QStringList forWhom(const Request& request)
    {
        if (request.filedBy != FiledBy::ThirdParty && request.filedBy != FiledBy::Agent)
            return {};
        return {tr("Give the information of the person whom the licence is for everywhere, never yours.")};
    }

    static QStringList contact(const Request& request)
    {
        QStringList lines{tr("The section is called “%1”.").arg(u"Coordonnées où l’on peut vous joindre"_s)};
        if (request.filedBy == FiledBy::ThirdParty || request.filedBy == FiledBy::Agent)
            lines.append(tr("These are the details of the person whom the licence is for: the messages go there."));
        return lines;
    }

    static QStringList photo(const Request& request)
    {
        if (request.photoSignature.means == PhotoSignature::Means::Code)
            return {tr("Type the code of the photo sheet. It serves only once, for one request.")};
        const QString choice = request.photoSignature.means == PhotoSignature::Means::ClassicPhoto
                                   ? tr("Choose “%1”.")
                                   : tr("Type the code of your photo sheet. Without one, choose “%1” and do this:");
        return {choice.arg(u"Je dispose d’une photo d’identité classique"_s),
                tr("At the end of the request, print the photo and signature form, glue the photo on, sign, and send "
                   "it by plain letter: not registered, not tracked, nothing else in the envelope.")};
    }

    /// Of another site than the licence form's.
    static QStringList otherForm(const catalogue::Step& step, const QString& language)
    {
        if (step.id == u"documents")
            return {tr("Give the numbered files of the prepared folder in their order.")};
        if (step.id == u"review")
            return {tr("Keep the confirmation, and note the day and the number in the journal of this program.")};
        return {plainText(step.purpose.in(language))};
    }

    static QStringList documents()
    {
        return {tr("Upload the numbered files of the prepared folder in their order: JPG, PNG, BMP, TIFF or PDF, at "
                   "most 11 MB each.")};
    }

    static QStringList review()
    {
        return {tr("Read everything once more: after sending nothing can be changed until the administration asks."),
                tr("Keep the receipt, and note the day and the number in the journal of this program: the site "
                   "deletes every request after 6 months.")};
    }
};

} // namespace

QString stepTitle(const catalogue::Procedure& procedure, const catalogue::Step& step, const QString& language)
{
    const QString title = step.title.in(language);
    if (procedure.kind == catalogue::ProcedureKind::Guide)
        return title;
    if (step.id == u"motif")
        return StepTexts::first(title);
    if (step.id == u"contact" || step.id == u"photo-signature")
        return StepTexts::fourth(title);
    return title;
}

QStringList instructionsFor(const catalogue::Procedure& procedure, const catalogue::Step& step, const Request& request,
                            const QString& language)
{
    if (procedure.kind == catalogue::ProcedureKind::Guide)
        return StepTexts::otherForm(step, language);
    if (step.id == u"motif")
        return StepTexts::motif(procedure, request);
    if (step.id == u"for-whom")
        return StepTexts::forWhom(request);
    if (step.id == u"contact")
        return StepTexts::contact(request);
    if (step.id == u"photo-signature")
        return StepTexts::photo(request);
    if (step.id == u"documents")
        return StepTexts::documents();
    if (step.id == u"review")
        return StepTexts::review();
    return {plainText(step.purpose.in(language))};
}

} // namespace guichet::guide
