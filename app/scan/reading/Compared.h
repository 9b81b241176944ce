#pragma once

#include <QString>

namespace guichet::scan {

/// What was compared.
enum class Subject
{
    FamilyName,
    GivenNames,
    BirthDate,
    Sex,
    Address,
    Number,    ///< of the licence, or of its holder (NEPH)
    IssueDate, ///< of the paper, with the day of filing
    Expiry,    ///< the same
    Kind,      ///< of paper
};

enum class Agreement
{
    Agree,
    Doubtful,   ///< it may be the same, or can't be told apart from a misread letter
    Contradict, ///< it can't be the same, if the paper was read right
};

/// A value of a paper beside the one that it was compared with.
struct Compared
{
    Subject subject{};
    QString onPaper;
    QString inAnswers; ///< or the day of filing, or the kind that is asked for
    Agreement agreement{};

    bool operator==(const Compared&) const = default;
};

/// "family-name", "given-names", "birth-date", …: the stable name in JSON.
QString subjectName(Subject subject);
/// "agree", "doubtful", "contradict".
QString agreementName(Agreement agreement);

/// "Family name", … in the user's language.
QString subjectText(Subject subject);
/// "Agrees", "To be checked", "Differs".
QString agreementText(Agreement agreement);

} // namespace guichet::scan
