#include "decoder/Confine.h"

#include "scan/DecoderProtocol.h"

#include <windows.h>

// Win32 only. The program that starts the decoder gives it a restricted token of low integrity and no handles but the
// three; what a process can still give up by itself is given up here.
namespace guichet::decoder {

namespace {

using namespace scan::protocol;

/// A job of one process: no child, bounded memory and time, no desktop, no clipboard, dead with its program.
bool enterJob()
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (!job)
        return false;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_PROCESS_MEMORY |
                                              JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE |
                                              JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = 120LL * 10'000'000; // in units of 100 ns
    limits.ProcessMemoryLimit = 1536U * 1024U * 1024U;
    JOBOBJECT_BASIC_UI_RESTRICTIONS desktop{};
    desktop.UIRestrictionsClass = JOB_OBJECT_UILIMIT_DESKTOP | JOB_OBJECT_UILIMIT_HANDLES |
                                  JOB_OBJECT_UILIMIT_READCLIPBOARD | JOB_OBJECT_UILIMIT_WRITECLIPBOARD |
                                  JOB_OBJECT_UILIMIT_EXITWINDOWS | JOB_OBJECT_UILIMIT_GLOBALATOMS |
                                  JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS;
    // The handle stays open: closing it would end this process.
    return SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) != 0 &&
           SetInformationJobObject(job, JobObjectBasicUIRestrictions, &desktop, sizeof desktop) != 0 &&
           AssignProcessToJobObject(job, GetCurrentProcess()) != 0;
}

/// Low integrity: nothing of the user's can be written.
bool lowerIntegrity()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_DEFAULT | TOKEN_QUERY | TOKEN_ADJUST_PRIVILEGES, &token))
        return false;
    SID_IDENTIFIER_AUTHORITY authority = SECURITY_MANDATORY_LABEL_AUTHORITY;
    PSID low = nullptr;
    bool done = AllocateAndInitializeSid(&authority, 1, SECURITY_MANDATORY_LOW_RID, 0, 0, 0, 0, 0, 0, 0, &low) != 0;
    TOKEN_MANDATORY_LABEL label{};
    label.Label.Attributes = SE_GROUP_INTEGRITY;
    label.Label.Sid = low;
    const DWORD size = static_cast<DWORD>(sizeof label) + (low ? GetLengthSid(low) : 0);
    done = done && SetTokenInformation(token, TokenIntegrityLevel, &label, size) != 0 &&
           AdjustTokenPrivileges(token, TRUE, nullptr, 0, nullptr, nullptr) != 0;
    if (low)
        FreeSid(low);
    CloseHandle(token);
    return done;
}

/// No code but what is loaded, no call into the window system's kernel part.
bool applyMitigations()
{
    PROCESS_MITIGATION_DYNAMIC_CODE_POLICY code{};
    code.ProhibitDynamicCode = 1;
    PROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY calls{};
    calls.DisallowWin32kSystemCalls = 1;
    PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY extensions{};
    extensions.DisableExtensionPoints = 1;
    return SetProcessMitigationPolicy(ProcessDynamicCodePolicy, &code, sizeof code) != 0 &&
           SetProcessMitigationPolicy(ProcessSystemCallDisablePolicy, &calls, sizeof calls) != 0 &&
           SetProcessMitigationPolicy(ProcessExtensionPointDisablePolicy, &extensions, sizeof extensions) != 0;
}

} // namespace

std::uint32_t confineWaiting()
{
    return lowerIntegrity() ? CageNoNewPrivileges : 0;
}

/// The descriptors are handles inherited by name of their place; nothing is moved here.
std::uint32_t confine(int, int, int, std::int64_t)
{
    std::uint32_t achieved = 0;
    achieved |= lowerIntegrity() ? CageNoNewPrivileges : 0;
    achieved |= enterJob() ? CageLimits : 0;
    achieved |= applyMitigations() ? CageSystemCalls : 0;
    return achieved; // files can still be read: never complete
}

} // namespace guichet::decoder
