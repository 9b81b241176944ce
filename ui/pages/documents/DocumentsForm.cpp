#include "ui/pages/documents/DocumentsForm.h"

#include <algorithm>

namespace guichet::ui {

Request DocumentsForm::into(Request request) const
{
    request.documents = documents;
    request.overruled = overruled;
    return request;
}

QStringList DocumentsForm::filesOf(const DocumentKind& kind) const
{
    const auto found = std::ranges::find(documents, kind, &SupportingDocument::kind);
    return found == documents.end() ? QStringList() : found->files;
}

DocumentKind DocumentsForm::kindOf(const QString& file) const
{
    for (const SupportingDocument& document : documents)
        if (document.files.contains(file))
            return document.kind;
    return {};
}

void DocumentsForm::add(const DocumentKind& kind, const QString& file)
{
    const auto found = std::ranges::find(documents, kind, &SupportingDocument::kind);
    if (found == documents.end())
        documents.append({kind, {file}});
    else if (!found->files.contains(file))
        found->files.append(file);
    forgetWarnings(kind);
}

void DocumentsForm::replace(const DocumentKind& kind, const QStringList& files)
{
    documents.removeIf([&](const SupportingDocument& document) { return document.kind == kind; });
    if (!files.isEmpty())
        documents.append({kind, files});
    forgetWarnings(kind);
}

void DocumentsForm::remove(const QString& file)
{
    const DocumentKind kind = kindOf(file);
    QStringList files = filesOf(kind);
    files.removeAll(file);
    const auto found = std::ranges::find(documents, kind, &SupportingDocument::kind);
    if (found == documents.end())
        return;
    found->files = files;
    if (files.isEmpty())
        documents.erase(found);
    forgetWarnings(kind);
}

void DocumentsForm::exchange(const QStringList& files, const QStringList& with)
{
    const DocumentKind kind = kindOf(files.value(0));
    const auto found = std::ranges::find(documents, kind, &SupportingDocument::kind);
    if (found == documents.end())
        return;
    qsizetype at = found->files.indexOf(files.first());
    for (const QString& file : with)
        found->files.insert(at++, file);
    for (const QString& file : files)
        found->files.removeAll(file);
    forgetWarnings(kind);
}

void DocumentsForm::move(const QString& file, int steps)
{
    const auto found = std::ranges::find(documents, kindOf(file), &SupportingDocument::kind);
    if (found == documents.end())
        return;
    const qsizetype from = found->files.indexOf(file);
    found->files.move(from, std::clamp<qsizetype>(from + steps, 0, found->files.size() - 1));
}

bool DocumentsForm::isOverruled(const DocumentKind& kind, const QString& finding) const
{
    return std::ranges::any_of(overruled,
                               [&](const Overruled& each) { return each.about == kind && each.warning == finding; });
}

void DocumentsForm::overrule(const DocumentKind& kind, const QStringList& findings, const QDateTime& at)
{
    for (const QString& finding : findings)
        if (!isOverruled(kind, finding))
            overruled.append({finding, kind, at.toUTC()});
}

void DocumentsForm::forgetWarnings(const DocumentKind& kind)
{
    overruled.removeIf([&](const Overruled& each) { return each.about == kind; });
}

} // namespace guichet::ui
