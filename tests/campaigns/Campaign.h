#pragma once

#include <QByteArray>
#include <cstdio>

namespace guichet::test {

/// Whether the long form was asked for (`tests/campaigns/NAME.sh --long`).
inline bool isLongCampaign()
{
    return qEnvironmentVariableIntValue("GUICHET_LONG_CAMPAIGN") != 0;
}

/// How many of something: the environment's number, else the short form's.
inline int campaignSize(const char* variable, int usual)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : usual;
}

/// What a campaign's summary line says.
struct Tally
{
    int tried = 0;
    int lost = 0;
    int doubled = 0;

    void print(const char* name, const char* what) const
    {
        std::printf("campaign %s: %d %s, lost %d, doubled %d\n", name, tried, what, lost, doubled);
        std::fflush(stdout);
    }
};

} // namespace guichet::test
