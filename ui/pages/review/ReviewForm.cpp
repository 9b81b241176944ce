#include "ui/pages/review/ReviewForm.h"

#include "catalogue/ValueWords.h"
#include "ui/wizard/Completeness.h"
#include "ui/wizard/DocumentState.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

using catalogue::FieldKind;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReviewForm)

public:
    static QString given() { return tr("Given"); }
    static QString classicPhoto() { return tr("Classic photo, form to post after filing"); }

    static QString state(DocumentState state, int pages)
    {
        switch (state) {
        case DocumentState::Missing:
            return {};
        case DocumentState::Unjudged:
            return tr("%n page(s), not checked", nullptr, pages);
        case DocumentState::Ready:
            return tr("%n page(s), readable", nullptr, pages);
        case DocumentState::Overruled:
            return tr("%n page(s), kept as it is", nullptr, pages);
        case DocumentState::Doubtful:
            return tr("%n page(s), doubtful", nullptr, pages);
        case DocumentState::Refused:
            return tr("%n page(s), may be refused", nullptr, pages);
        case DocumentState::Preventing:
            return tr("Can't be sent as it is");
        }
        Q_UNREACHABLE();
    }
};

QString photoInWords(const PhotoSignature& photo)
{
    switch (photo.means) {
    case PhotoSignature::Means::Unanswered:
        return {};
    case PhotoSignature::Means::Code:
        return groupedPhotoCode(photo.code);
    case PhotoSignature::Means::ClassicPhoto:
        return Texts::classicPhoto();
    }
    Q_UNREACHABLE();
}

QList<ReviewLine> documentLines(const catalogue::Assessment& assessment, const vault::DraftContent& content,
                                const QString& language)
{
    QList<ReviewLine> lines;
    for (const catalogue::AssessedDocument& document : assessment.documents) {
        const DocumentState state = documentState(content, document.kind);
        if (state == DocumentState::Missing && document.required != catalogue::Truth::True)
            continue;
        int pages = 0;
        for (const SupportingDocument& given : content.request.documents) {
            if (given.kind != document.kind)
                continue;
            for (const QString& file : given.files) {
                const auto report = reportOf(content, file);
                pages += report ? std::max(1, report->pages) : 1;
            }
        }
        lines.append({document.title.in(language), Texts::state(state, pages), u"/documents/"_s + document.kind});
    }
    return lines;
}

} // namespace

QString answerInWords(const catalogue::Field& field, const Request& request, const QString& language)
{
    if (field.kind == FieldKind::PhotoSignature)
        return photoInWords(request.photoSignature);
    if (field.kind == FieldKind::Consent) {
        const bool given =
            std::ranges::any_of(request.consents, [&](const Consent& consent) { return consent.id == field.consent; });
        return given ? Texts::given() : QString();
    }
    return catalogue::valueInWords(field, request, language);
}

ReviewForm ReviewForm::from(const catalogue::Procedure& procedure, const catalogue::Assessment& assessment,
                            const vault::DraftContent& content, const QString& language, QDate today)
{
    ReviewForm form;
    for (const StepEntry& entry : stepEntries(procedure, assessment, content, language, today)) {
        if (entry.id == u"motif" || entry.id == u"review")
            continue;
        ReviewSection section{entry.id, entry.name, entry.completeness, entry.mark, {}};
        if (entry.id == u"documents")
            section.lines = documentLines(assessment, content, language);
        for (const catalogue::Field& field : procedure.fields) {
            if (field.step != entry.id || !catalogue::isAsked(field, content.request, today))
                continue;
            const QString value = answerInWords(field, content.request, language);
            const bool worthALine = !value.isEmpty() || assessment.missing.contains(field.pointer);
            if (worthALine)
                section.lines.append({field.label.in(language), value, field.pointer});
        }
        if (!section.lines.isEmpty())
            form.sections.append(section);
    }
    for (const SupportingDocument& document : content.request.documents)
        for (const QString& file : document.files)
            if (const vault::StoredDocument* stored = content.document(file))
                form.bytes += stored->bytes;
    return form;
}

QList<papers::SummaryPaper::Section> ReviewForm::summary() const
{
    QList<papers::SummaryPaper::Section> all;
    for (const ReviewSection& section : sections) {
        papers::SummaryPaper::Section each{section.title, {}};
        for (const ReviewLine& line : section.lines)
            each.rows.append({line.label, line.value});
        all.append(each);
    }
    return all;
}

} // namespace guichet::ui
