// Gives a fuzzer's entry every file of its corpus and some thousand changed copies of them, the same ones each time:
// what a compiler without libFuzzer can do on every change. `run_fuzz_NAME FOLDER COPIES`; a fault says which copy.
#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;

/// What was given last, for the report of a fault.
int current = 0;
std::vector<std::uint8_t> given;

/// Not safe in a signal handler, and the last thing that is done here.
extern "C" void tellAndEnd(int signal)
{
    std::ofstream kept("fault-input", std::ios::binary);
    kept.write(reinterpret_cast<const char*>(given.data()), static_cast<std::streamsize>(given.size()));
    kept.close();
    std::fprintf(stderr, "signal %d at input %d, left in the file fault-input\n", signal, current);
    std::_Exit(1);
}

void give(const Input& input)
{
    ++current;
    given = input;
    LLVMFuzzerTestOneInput(given.data(), given.size());
}

std::vector<Input> corpusOf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files(std::filesystem::directory_iterator(folder), {});
    std::ranges::sort(files); // a folder's own order is not the same everywhere
    std::vector<Input> corpus;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return corpus;
}

/// Changes copies as hostile files are made: other bits and numbers, parts cut out, doubled or taken from another file.
class Changer
{
public:
    explicit Changer(const std::vector<Input>& corpus)
        : m_corpus(corpus)
    {
    }

    Input next()
    {
        Input input = m_corpus[below(m_corpus.size())];
        for (auto changes = 1 + below(4); changes > 0; --changes)
            change(input);
        return input;
    }

private:
    // The standard's distributions differ between libraries; its generator doesn't.
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    Input::iterator somewhere(Input& input) { return input.begin() + static_cast<std::ptrdiff_t>(below(input.size())); }

    void change(Input& input)
    {
        if (input.empty())
            input.push_back(static_cast<std::uint8_t>(below(256)));
        const auto at = somewhere(input);
        const auto left = static_cast<std::size_t>(input.end() - at);
        const auto length = static_cast<std::ptrdiff_t>(1 + below(std::min<std::size_t>(left, 64)));
        switch (below(6)) {
        case 0:
            *at ^= static_cast<std::uint8_t>(1U << below(8));
            break;
        case 1: {
            constexpr std::uint8_t borders[] = {0, 1, 0x7f, 0x80, 0xfe, 0xff, '\n', '<', ' ', '0', '9', '"'};
            std::fill_n(at, std::min<std::ptrdiff_t>(length, static_cast<std::ptrdiff_t>(1 + below(4))),
                        borders[below(std::size(borders))]);
            break;
        }
        case 2:
            input.erase(at, at + length);
            break;
        case 3: {
            const Input part(at, at + length);
            input.insert(somewhere(input), part.begin(), part.end());
            break;
        }
        case 4: {
            const Input& other = m_corpus[below(m_corpus.size())];
            if (!other.empty()) {
                const auto from = static_cast<std::ptrdiff_t>(below(other.size()));
                input.insert(at, other.begin() + from, other.end());
            }
            break;
        }
        default:
            input.erase(at, input.end());
        }
    }

    const std::vector<Input>& m_corpus;
    std::mt19937 m_random{20261128};
};

} // namespace

int main(int count, char** arguments)
{
    if (count != 3)
        return 2;
    for (const int fault : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(fault, tellAndEnd);
    const std::vector<Input> corpus = corpusOf(arguments[1]);
    if (corpus.empty())
        return 2;
    give({});
    for (const Input& each : corpus)
        give(each);
    Changer changer(corpus);
    for (int left = std::atoi(arguments[2]); left > 0; --left)
        give(changer.next());
    std::printf("%d inputs\n", current);
    return 0;
}
