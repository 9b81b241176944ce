#pragma once

#include "model/Failure.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace guichet::cli {

/// What every command ends with (programs.md).
enum class Exit : int
{
    Done = 0,
    No = 1,            ///< the answer is "no"
    WrongUse = 2,      ///< wrong use, missing file, unreadable JSON
    ServiceFailed = 3, ///< the service can't be reached or refuses
    NothingSaved = 4,
};

/// UTF-8 to standard output and standard error, whatever the locale says.
void print(const QString& line);
void printJson(const QJsonObject& json);
void printJson(const QJsonArray& json);

/// One sentence and the failure's code, to standard error; gives the exit that the failure's folder stands for.
Exit report(const Failure& failure);

/// As report, of something that ends nothing.
void remark(const Failure& notice);

/// A remark to standard error that is no failure.
void remark(const QString& line);

} // namespace guichet::cli
