// A scripted repository, opened, with the models found at its head.
#pragma once

#include "core/evidence/Discover.h"

#include "tests/support/ScriptedGit.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory>
#include <string>

namespace countersign::test {

struct Opened {
    explicit Opened(const support::ScriptedGit& git) {
        auto opened = git::Repository::open(git.folder());
        REQUIRE(opened);
        repository = std::move(*opened);
        auto head = repository->head();
        REQUIRE(head);
        REQUIRE(*head);
        commit = **head;
        auto found = evidence::discover(*repository, commit);
        REQUIRE(found);
        inventory = std::move(*found);
    }
    const evidence::FoundModel& model(const std::string& name) const {
        const auto* found = inventory.find(name);
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    model::ReleaseSnapshot snapshot(const std::string& name) const {
        auto read = evidence::snapshot(*repository, inventory, model(name));
        REQUIRE(read);
        return std::move(*read);
    }
    std::unique_ptr<git::Repository> repository;
    base::CommitId commit;
    evidence::Inventory inventory;
};

inline bool has(const model::Findings& findings, const std::string& rule) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const model::Finding& one) { return one.rule == rule; });
}

} // namespace countersign::test
