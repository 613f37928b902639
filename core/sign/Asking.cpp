#include "core/sign/Asking.h"

#include "core/sign/Askpass.h"

#include <thread>

namespace countersign::sign {

namespace asking {

constexpr int kTickMs = 100;

} // namespace asking

void askThrough(const PromptSocket& socket, base::ProcessRequest& request) {
    request.setenv["SSH_ASKPASS"] = base::selfPath().string();
    request.setenv["SSH_ASKPASS_REQUIRE"] = "force";
    request.setenv[kAskpassVariable] = std::to_string(socket.childEnd());
    request.inherit.push_back(socket.childEnd());
}

// The child is waited for on a small thread of its own, so that prompts are answered on the thread
// that asked, as PromptHandler promises. The thread touches nothing but the request, the result and
// the socket's shutdown, and ends before this function does.
base::Result<base::ProcessResult> runAsking(const base::ProcessRequest& request,
                                            PromptSocket& socket, const PromptHandler& handler,
                                            int quietLimitMs, const base::CancelToken& cancel) {
    const base::CancelToken stop;
    base::Result<base::ProcessResult> result =
        base::fail(base::ErrorCode::Internal, base::said("the program did not run"));
    std::thread child([&] {
        result = base::run(request, stop);
        socket.finish();
    });
    bool hung = false;
    int quietMs = 0;
    while (true) {
        const PromptSocket::Event event = socket.serve(handler, asking::kTickMs);
        if (event == PromptSocket::Event::Finished) break;
        quietMs = event == PromptSocket::Event::Quiet ? quietMs + asking::kTickMs : 0;
        hung = hung || (quietLimitMs > 0 && quietMs > quietLimitMs);
        if (cancel.isCancelled() || hung) stop.cancel();
    }
    child.join();
    if (!result && result.error().code == base::ErrorCode::Cancelled && hung)
        return base::fail(
            base::ErrorCode::Unavailable,
            base::said("the signing program did not answer for a minute"), {},
            base::said("is the agent stuck, or does the security key wait for a touch?"));
    return result;
}

} // namespace countersign::sign
