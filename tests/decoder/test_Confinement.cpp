#include "decoder/Confine.h"
#include "scan/DecoderProtocol.h"
#include "scan/Inspector.h"

#include <QJsonObject>
#include <QTest>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a document's process tries in order to get out. Each says whether it succeeded.
struct Escape
{
    const char* name;
    bool (*succeeds)();
};

bool opens(const char* path, int flags)
{
    const int descriptor = open(path, flags, 0600);
    if (descriptor >= 0)
        close(descriptor);
    return descriptor >= 0;
}

/// The child, should there be one, ends at once.
bool clones(unsigned long flags)
{
    const long child = syscall(SYS_clone, flags, nullptr, nullptr, nullptr, nullptr);
    if (child == 0)
        _exit(0);
    return child > 0;
}

const Escape escapes[] = {
    {"open a socket", [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
    {"open a local socket", [] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
    {"start a process", [] { return fork() >= 0; }},
    {"start a process in the same memory", [] { return clones(CLONE_VM | CLONE_VFORK | SIGCHLD); }},
    {"start a process that is its own thread group", [] { return clones(CLONE_VM | CLONE_SIGHAND | SIGCHLD); }},
    {"start a process by clone3", [] { return syscall(SYS_clone3, nullptr, 0) >= 0 || errno != ENOSYS; }},
    {"run a program",
     [] {
         char* const arguments[] = {nullptr};
         return execve("/bin/true", arguments, arguments) == 0;
     }},
    {"write in the temporary folder", [] { return opens("/tmp/guichet-escape", O_WRONLY | O_CREAT); }},
    {"read the temporary folder", [] { return opens("/tmp", O_RDONLY | O_DIRECTORY); }},
    {"read the user list", [] { return opens("/etc/passwd", O_RDONLY); }},
    {"read the home folder",
     [] { return opens("/root", O_RDONLY | O_DIRECTORY) || opens("/home", O_RDONLY | O_DIRECTORY); }},
    {"look at another process", [] { return opens("/proc/1/status", O_RDONLY); }},
    {"trace another process", [] { return ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0; }},
    {"signal another process", [] { return kill(getppid(), 0) == 0; }},
    {"write and run memory",
     [] {
         return mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
                MAP_FAILED;
     }},
#ifndef GUICHET_SANITIZED // there the sanitizer has its own limit
    {"take more memory than it may",
     [] {
         constexpr std::size_t much = scan::protocol::memoryToJudge;
         return mmap(nullptr, much, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
     }},
#endif
    {"use an inherited descriptor", [] { return fcntl(9, F_GETFD) >= 0; }},
};

struct Outcome
{
    std::uint32_t achieved = 0;
    bool escaped[std::size(escapes)] = {};
    bool readsFonts = false;
    bool finished = false;
};

/// Locks a child of this test up, as the decoder does, and lets it try everything.
Outcome tryAll()
{
    auto* shared = static_cast<Outcome*>(
        mmap(nullptr, sizeof(Outcome), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    new (shared) Outcome;
    dup2(0, 9);
    const int input = open("/dev/null", O_RDONLY);
    const int output = open("/dev/null", O_RDONLY);
    const int reply = open("/dev/null", O_WRONLY);
    const pid_t child = fork();
    if (child == 0) {
        shared->achieved = decoder::confine(input, output, reply, scan::protocol::memoryToJudge);
        for (std::size_t i = 0; i < std::size(escapes); ++i)
            shared->escaped[i] = escapes[i].succeeds();
        shared->readsFonts = opens("/usr/share/fonts", O_RDONLY | O_DIRECTORY);
        shared->finished = true;
        _exit(0);
    }
    waitpid(child, nullptr, 0);
    close(input);
    close(output);
    close(reply);
    close(9);
    const Outcome outcome = *shared;
    munmap(shared, sizeof(Outcome));
    return outcome;
}

} // namespace

class TestConfinement : public QObject
{
    Q_OBJECT

private slots:
    void everyEscapeFails()
    {
        const Outcome outcome = tryAll();
        QVERIFY(outcome.finished);
        if ((outcome.achieved & scan::protocol::CageFiles) == 0)
            QSKIP("NOT RUN: this kernel has no Landlock");
        QCOMPARE(outcome.achieved, scan::protocol::cageComplete);
        for (std::size_t i = 0; i < std::size(escapes); ++i)
            QVERIFY2(!outcome.escaped[i], escapes[i].name);
        QVERIFY(outcome.readsFonts);
    }

    void outsideTheyWouldSucceed()
    {
        // The proof that the attempts above are real ones.
        QVERIFY(opens("/etc/passwd", O_RDONLY));
        const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
        QVERIFY(descriptor >= 0);
        close(descriptor);
    }

    void theDecoderSaysWhatItAchieved()
    {
        const scan::Inspector inspector(QStringLiteral(GUICHET_BIN_DIR "/guichet-decoder"), nullptr);
        const auto confinement = inspector.confinementBlocking();
        QVERIFY(confinement);
        QVERIFY(confinement->parts.value(u"seccomp"_s).toBool());
        QVERIFY(confinement->parts.value(u"noNewPrivileges"_s).toBool());
        QCOMPARE(confinement->complete, confinement->parts.value(u"landlock"_s).toBool());
    }
};

QTEST_GUILESS_MAIN(TestConfinement)
#include "test_Confinement.moc"
