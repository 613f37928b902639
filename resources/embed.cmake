# cmake -DROOT=… -DOUT=… -P embed.cmake FILES… : writes the bytes of the named files (relative to
# ROOT) into one C++ source, behind core/base/Resources.h.
set(body "")
set(table "")
set(index 0)
math(EXPR last "${CMAKE_ARGC} - 1")
set(started FALSE)
foreach(i RANGE ${last})
    if(started)
        set(path "${CMAKE_ARGV${i}}")
        file(READ "${ROOT}/${path}" hex HEX)
        string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
        string(APPEND body "const unsigned char kFile${index}[] = {${bytes}0};\n")
        string(LENGTH "${hex}" size)
        math(EXPR size "${size} / 2")
        string(APPEND table "    {\"${path}\", {reinterpret_cast<const char*>(kFile${index}), ${size}}},\n")
        math(EXPR index "${index} + 1")
    elseif("${CMAKE_ARGV${i}}" STREQUAL "--")
        set(started TRUE)
    endif()
endforeach()
file(WRITE "${OUT}" "// Made by resources/embed.cmake.
#include \"core/base/Resources.h\"
#include <algorithm>
#include <array>
#include <string_view>
namespace {
${body}
struct File { std::string_view path, bytes; };
const File kFiles[] = {
${table}    {\"\", {}}};
} // namespace
namespace countersign::base {
std::string_view resource(std::string_view path) {
    for (const File& file : kFiles) {
        if (!file.path.empty() && file.path == path) return file.bytes;
    }
    return {};
}
std::vector<std::string_view> resourcesBelow(std::string_view folder) {
    std::vector<std::string_view> found;
    for (const File& file : kFiles) {
        if (file.path.size() > folder.size() && file.path.starts_with(folder) &&
            file.path[folder.size()] == '/')
            found.push_back(file.path);
    }
    std::sort(found.begin(), found.end());
    return found;
}
} // namespace countersign::base
")
