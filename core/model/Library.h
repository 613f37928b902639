// What the program ships as data and no policy has to write again: kinds of documents, checklists
// and question sets, regulation packs. Files: resources/kinds, lists, frameworks; text:
// core/format/LIBRARY.md.
#pragma once

#include "core/base/Ids.h"
#include "core/base/Place.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

struct RequiredSection {
    std::string title;
    std::vector<std::string> words; // a heading that holds one of them is that section
};

struct DocumentKind {
    std::string id;    // "runbook"; the word of a policy's `documents`
    std::string title; // "Runbook"
    std::string why;   // one sentence: what it is for
    // Where it lies by convention: file names without ending, or "folder/*", below the model.
    std::vector<std::string> files;
    std::vector<RequiredSection> sections;
    std::optional<int> maxAgeDays;  // where the policy does not say; warns only
    std::vector<std::string> looks; // roles who must look at it
    std::string from;               // lowest tier of the four-tier template that asks for it
    std::vector<std::string> seeds; // entries of the inventory it answers
};

// Which part of a release package a kind of evidence is (row B8).
struct PackagePart {
    std::string id; // "monitoring"
    std::string title;
    std::vector<std::string> kinds; // kinds of documents or evidence classes; one of them is enough
};

struct ListItem {
    std::string id;
    std::string text; // the question, or what must be so
    std::string why;
    // Answered without a signature where one of these is there and in order: kinds of documents or
    // evidence classes, and checks of the release check.
    std::vector<std::string> evidence;
    std::vector<std::string> checks;
    bool wantsText = false; // "yes" alone says nothing
    base::Place place;
};

struct ItemList { // a checklist, or a set of questions
    std::string id;
    std::string title;
    bool questions = false;
    std::vector<ListItem> items;

    const ListItem* item(const std::string& id) const;
};

struct Clause {        // of a regulation, in our own words
    std::string id;    // "Art. 14"
    std::string asks;  // what it asks for
    std::string since; // date from which it applies; empty: with the pack
    // What of a release supports it: "check:slo" "document:runbook" "record:drill" "list:incident".
    std::vector<std::string> supports;
};

struct FrameworkPack {
    std::string id; // "eu-ai-act"
    std::string title;
    std::string asOf;                    // date on which the texts were last looked at
    std::string replaces;                // what it took the place of
    std::string note;                    // what one has to know, one paragraph
    std::vector<std::string> classes;    // classes a release may state
    std::vector<std::string> prohibited; // of them, those nobody can approve
    std::vector<Clause> clauses;
};

struct Library {
    std::vector<DocumentKind> kinds;
    std::vector<PackagePart> package;
    std::vector<ItemList> lists;
    std::vector<FrameworkPack> packs;
    base::Sha256 digest; // of all files it was read from

    const DocumentKind* kind(const std::string& id) const;
    const ItemList* list(const std::string& id) const;
    const FrameworkPack* pack(const std::string& id) const;
};

// A document of a release, as far as it can be read without understanding it.
struct EvidenceDocument {
    std::string kind; // of the library; else the file's name without ending
    std::string path;
    std::string title;
    bool readable = false; // markdown or text that was at hand
    std::string date;      // as stated: reviewed, updated, date…; empty if none
    base::Place datePlace;
    std::vector<std::string> missing; // required sections that are not written
};

} // namespace countersign::model
