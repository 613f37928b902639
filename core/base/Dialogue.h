// A child that is asked and answers, again and again, over its standard input and output: one
// `git cat-file --batch-command` for all objects. Started as Process.h does; what it says on its
// standard error is thrown away. Lives in one thread; the child ends with it.
#pragma once

#include "core/base/Process.h"

#include <memory>
#include <string>
#include <string_view>

namespace countersign::base {

class Dialogue {
public:
    // `deadline` of the request is that of each answer.
    static Result<std::unique_ptr<Dialogue>> start(const ProcessRequest& request);
    ~Dialogue();
    Dialogue(const Dialogue&) = delete;
    Dialogue& operator=(const Dialogue&) = delete;

    // Unavailable when the child has ended or says nothing in time: it is of no more use then.
    Result<void> say(std::string_view text);
    Result<std::string> line(std::size_t most = 4096); // without its line feed
    Result<std::string> bytes(std::size_t count);

private:
    struct Child;
    explicit Dialogue(std::unique_ptr<Child> child);
    Result<void> more(); // reads what comes next into m_heard
    std::unique_ptr<Child> m_child;
    std::string m_heard;
};

} // namespace countersign::base
