// make-repo DIR [--models N] [--files N] [--commits N] [--seed N]: a repository of many models by
// seed, through `git fast-import`. Defaults are "the big repository": 2,000 models, 26,000 files,
// 72 MB at HEAD, 20,000 commits. Same arguments, same commit ids.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>
#include <vector>

namespace {

struct Size {
    int models = 2000;
    int files = 26000;
    int commits = 20000;
    unsigned seed = 1;
};

constexpr long long kStart = 1'700'000'000; // 2023-11-14
constexpr const char* kDomains[] = {"claims", "fraud",  "triage",  "pricing", "search",
                                    "speech", "vision", "routing", "credit",  "moderation"};
constexpr const char* kPeople[] = {"Li Wei", "Ana Ruiz", "Sam Okafor", "Tom Weiss", "Ida Holm"};
constexpr const char* kWords[] = {"supplier", "codes",  "drift",     "region", "review", "expert",
                                  "queue",    "sample", "uncertain", "field",  "tail",   "recall",
                                  "holdout",  "label",  "audit",     "season", "policy", "weight"};

class Maker {
public:
    Maker(std::FILE* out, const Size& size) : m_out(out), m_size(size), m_random(size.seed) {}

    void run() {
        const int perModel = m_size.files / m_size.models;
        const int extra = m_size.files - perModel * m_size.models;
        for (int model = 0; model < m_size.models; ++model) {
            commit("Add " + name(model));
            m_revision.push_back(0);
            core(model);
            for (int file = kCoreFiles; file < perModel + (model < extra ? 1 : 0); ++file)
                put(folder(model) + "/docs/notes-" + std::to_string(file) + ".md", prose(4100));
        }
        for (int at = m_size.models; at < m_size.commits; ++at) {
            const int model = static_cast<int>(m_random() % static_cast<unsigned>(m_size.models));
            ++m_revision[static_cast<std::size_t>(model)];
            commit("Evaluate " + name(model) + " again");
            put(folder(model) + "/results/metrics.json", metrics(model));
            if (at % 9 == 0) put(folder(model) + "/release.yaml", release(model));
        }
        std::fputs("done\n", m_out);
    }

private:
    static constexpr int kCoreFiles = 6;

    std::string name(int model) const {
        return std::string(kDomains[model % 10]) + "-" + std::to_string(model);
    }
    std::string folder(int model) const {
        return "models/" + std::string(kDomains[model % 10]) + "/" + name(model);
    }
    const char* person(int model) const { return kPeople[model % 5]; }

    void commit(const std::string& message) {
        const char* who = kPeople[m_random() % 5];
        const long long when = kStart + 3600LL * m_commits++;
        std::fprintf(m_out, "commit refs/heads/main\n");
        for (const char* role : {"author", "committer"})
            std::fprintf(m_out, "%s %s <someone@example.invalid> %lld +0000\n", role, who, when);
        std::fprintf(m_out, "data %zu\n%s\n", message.size(), message.c_str());
    }

    void put(const std::string& path, const std::string& bytes) {
        std::fprintf(m_out, "M 100644 inline %s\ndata %zu\n", path.c_str(), bytes.size());
        std::fwrite(bytes.data(), 1, bytes.size(), m_out);
        std::fputc('\n', m_out);
    }

    std::string prose(std::size_t length) {
        std::string text = "# Notes\n\n";
        while (text.size() < length) {
            text += kWords[m_random() % (sizeof kWords / sizeof *kWords)];
            text += m_random() % 12 == 0 ? ".\n" : " ";
        }
        return text + "\n";
    }

    std::string card(int model) {
        return "---\nlicense: apache-2.0\ntags: [tabular]\nowner: " + std::string(person(model)) +
               "\nhuman_objective: Route risky cases of " + name(model) +
               " to a person without delaying the rest.\nproxies:\n  - {name: AUROC, metric: "
               "auroc, "
               "fails_when: it rises on easy cases only}\n---\n# " +
               name(model) +
               "\n\n## Intended use\nQueue order for reviewers.\n\n## Training data\n" +
               prose(900) + "\n## Evaluation\n" + prose(700) + "\n## Limitations\n" + prose(500) +
               "\n## Contact\n" + person(model) + "\n";
    }

    static std::string slos() {
        return "slos:\n  - name: ood_recall_7d\n    objective: \"Detect distribution shift before "
               "harm.\"\n    target: \">= 0.90\"\n    window: \"7d\"\n    action_on_breach: "
               "\"degrade_to_safe_mode\"\n  - name: never_event_violations\n    objective: \"Zero "
               "violations of policy-defined 'never events'.\"\n    target: \"== 0\"\n    window: "
               "\"rolling\"\n    action_on_breach: \"kill_switch\"\n";
    }

    static std::string note() {
        return "# Deliberation note\n\n## Change\nRetrained on the newest quarter.\n\n## "
               "Alternatives considered\nKeeping the previous weights.\n\n## Who might be "
               "affected\nClaimants, reviewers, and people who never filed a claim.\n\n## Feedback "
               "that changed the plan\nSupport asked for a slower ramp.\n";
    }

    std::string release(int model) {
        const int revision = m_revision[static_cast<std::size_t>(model)];
        return "model: " + name(model) + "\nversion: \"1." + std::to_string(revision) +
               "\"\nowner: " + person(model) +
               "\nchange: weights\nclassification:\n  stakes: medium\n  scale: medium\n  "
               "reversibility: easy\n  automation: advisory\n  domain: general\n";
    }

    std::string metrics(int model) {
        const double recall = 0.85 + static_cast<double>(m_random() % 1300) / 10000.0;
        std::string text = "{\n  \"ood_recall_7d\": " + std::to_string(recall) +
                           ",\n  \"never_event_violations\": 0";
        for (int i = 0; i < 40; ++i)
            text += ",\n  \"slice_" + std::to_string(i) + "_f1\": 0." +
                    std::to_string(5000 + m_random() % 4999);
        return text + ",\n  \"model\": \"" + name(model) + "\"\n}\n";
    }

    void core(int model) {
        put(folder(model) + "/README.md", card(model));
        put(folder(model) + "/deliberation-note.md", note());
        put(folder(model) + "/safety-slos.yaml", slos());
        put(folder(model) + "/release.yaml", release(model));
        put(folder(model) + "/results/metrics.json", metrics(model));
        put(folder(model) + "/docs/runbook.md", prose(3000));
    }

    std::FILE* m_out;
    Size m_size;
    std::mt19937 m_random;
    std::vector<int> m_revision;
    long long m_commits = 0;
};

bool parse(int argc, char** argv, Size& size) {
    for (int i = 2; i < argc; i += 2) {
        if (i + 1 == argc) return false;
        const int value = std::atoi(argv[i + 1]);
        if (std::strcmp(argv[i], "--models") == 0)
            size.models = value;
        else if (std::strcmp(argv[i], "--files") == 0)
            size.files = value;
        else if (std::strcmp(argv[i], "--commits") == 0)
            size.commits = value;
        else if (std::strcmp(argv[i], "--seed") == 0)
            size.seed = static_cast<unsigned>(value);
        else
            return false;
    }
    return size.models > 0 && size.files >= 6 * size.models && size.commits >= size.models;
}

} // namespace

int main(int argc, char** argv) {
    Size size;
    if (argc < 2 || !parse(argc, argv, size)) {
        std::fprintf(stderr,
                     "usage: make-repo DIR [--models N] [--files N] [--commits N] [--seed N]\n"
                     "       (at least six files and one commit a model)\n");
        return 2;
    }
    const std::string folder = argv[1];
    if (folder.find('\'') != std::string::npos) return 2;
    if (std::system(("git init -q -b main '" + folder + "'").c_str()) != 0) return 3;
    std::FILE* pipe = ::popen(
        ("git -C '" + folder + "' fast-import --quiet --done --date-format=raw").c_str(), "w");
    if (!pipe) return 3;
    Maker(pipe, size).run();
    if (::pclose(pipe) != 0) return 3;
    return std::system(("git -C '" + folder + "' reset -q --hard").c_str()) == 0 ? 0 : 3;
}
