// What is supposed in place of what is: a tier, people who leave or join, other measured values.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace countersign::model {

struct WhatIf {
    std::string tier;               // empty: as computed
    std::vector<std::string> leave; // principals
    struct Joining {
        std::string principal;
        std::vector<std::string> roles;
        bool external = false;
    };
    std::vector<Joining> join;
    std::vector<std::pair<std::string, double>> metrics; // name → value, of every result of it
    std::vector<std::string> said;                       // in words, one a supposition

    bool empty() const { return said.empty(); }
};

} // namespace countersign::model
