// The running executable as its own askpass program: ssh-keygen starts it with the prompt as its
// argument; it passes the prompt to its parent over an inherited socket and prints the answer.
#pragma once

#include <optional>

namespace countersign::sign {

// To be called first in main(). Returns the exit code when this process was started as an askpass
// child, nullopt otherwise.
std::optional<int> runAsAskpass(int argc, char** argv);

// Names the inherited socket's descriptor; its presence is what makes a process an askpass child.
inline constexpr const char* kAskpassVariable = "COUNTERSIGN_ASKPASS_SOCKET";

} // namespace countersign::sign
