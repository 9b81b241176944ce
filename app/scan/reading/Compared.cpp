#include "scan/reading/Compared.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

struct ComparedText
{
    Q_DECLARE_TR_FUNCTIONS(Compared)
};

} // namespace

QString subjectName(Subject subject)
{
    switch (subject) {
    case Subject::FamilyName:
        return u"family-name"_s;
    case Subject::GivenNames:
        return u"given-names"_s;
    case Subject::BirthDate:
        return u"birth-date"_s;
    case Subject::Sex:
        return u"sex"_s;
    case Subject::Address:
        return u"address"_s;
    case Subject::Number:
        return u"number"_s;
    case Subject::IssueDate:
        return u"issue-date"_s;
    case Subject::Expiry:
        return u"expiry"_s;
    case Subject::Kind:
        return u"kind"_s;
    }
    Q_UNREACHABLE();
}

QString agreementName(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agree:
        return u"agree"_s;
    case Agreement::Doubtful:
        return u"doubtful"_s;
    case Agreement::Contradict:
        return u"contradict"_s;
    }
    Q_UNREACHABLE();
}

QString subjectText(Subject subject)
{
    switch (subject) {
    case Subject::FamilyName:
        return ComparedText::tr("Family name");
    case Subject::GivenNames:
        return ComparedText::tr("First names");
    case Subject::BirthDate:
        return ComparedText::tr("Date of birth");
    case Subject::Sex:
        return ComparedText::tr("Sex");
    case Subject::Address:
        return ComparedText::tr("Address");
    case Subject::Number:
        return ComparedText::tr("Number");
    case Subject::IssueDate:
        return ComparedText::tr("Date of the paper");
    case Subject::Expiry:
        return ComparedText::tr("Valid until");
    case Subject::Kind:
        return ComparedText::tr("Kind of paper");
    }
    Q_UNREACHABLE();
}

QString agreementText(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agree:
        return ComparedText::tr("Agrees");
    case Agreement::Doubtful:
        return ComparedText::tr("To be checked");
    case Agreement::Contradict:
        return ComparedText::tr("Differs");
    }
    Q_UNREACHABLE();
}

} // namespace guichet::scan
