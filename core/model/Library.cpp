#include "core/model/Library.h"

#include <algorithm>

namespace countersign::model {

namespace librarymodel {

template <typename T> const T* withId(const std::vector<T>& all, const std::string& id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace librarymodel

const ListItem* ItemList::item(const std::string& wanted) const {
    return librarymodel::withId(items, wanted);
}
const DocumentKind* Library::kind(const std::string& id) const {
    return librarymodel::withId(kinds, id);
}
const ItemList* Library::list(const std::string& id) const {
    return librarymodel::withId(lists, id);
}
const FrameworkPack* Library::pack(const std::string& id) const {
    return librarymodel::withId(packs, id);
}

} // namespace countersign::model
