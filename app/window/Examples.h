#pragma once

#include "model/Failure.h"
#include "model/Request.h"
#include "tasks/Task.h"

namespace guichet::window {

/// One file of an example's papers.
struct ExamplePaper
{
    DocumentKind kind;
    QString name;
    QByteArray bytes;
};

/// The answers of an invented person and that person's papers.
struct Example
{
    Request request;
    QList<ExamplePaper> papers;
};

/// Reads an answers file of the build's examples and the papers that it names, on a worker thread. Consents are left
/// out: they are given by a person only. A paper that can't be read is left out.
Task<Result<Example>> readExample(QString answersFile);

} // namespace guichet::window
