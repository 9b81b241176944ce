#pragma once

#include "model/Request.h"

namespace guichet::ui {

/// The papers of a request by kind, each of one or more files of the vault in their order, and the warnings about them
/// that the person overruled.
struct DocumentsForm
{
    QList<SupportingDocument> documents;
    QList<Overruled> overruled;

    bool operator==(const DocumentsForm&) const = default;

    static DocumentsForm from(const Request& request) { return {request.documents, request.overruled}; }
    Request into(Request request) const;

    QStringList filesOf(const DocumentKind& kind) const;
    /// The kind that a file belongs to; empty if none.
    DocumentKind kindOf(const QString& file) const;

    void add(const DocumentKind& kind, const QString& file);
    /// Puts `files` in the place of what was given for `kind`. Warnings overruled before were about other files.
    void replace(const DocumentKind& kind, const QStringList& files);
    void remove(const QString& file);
    /// Puts other files in the place of some of one kind: where the first of those stood.
    void exchange(const QStringList& files, const QStringList& with);
    /// Moves a file by `steps` places among the files of its kind; stops at either end.
    void move(const QString& file, int steps);

    bool isOverruled(const DocumentKind& kind, const QString& finding) const;
    void overrule(const DocumentKind& kind, const QStringList& findings, const QDateTime& at);

private:
    void forgetWarnings(const DocumentKind& kind);
};

} // namespace guichet::ui
