// One line `key: value` of a record's body, read or written alike. `Io` is RecordWriter or
// RecordReader; the field is const when it is written.
#pragma once

#include "core/format/RecordText.h"
#include "core/model/Record.h"

#include <concepts>

namespace countersign::format {

template <typename Body, typename T>
concept BodyOf = std::same_as<std::remove_const_t<Body>, T>;

template <typename Io> class RecordFields {
public:
    explicit RecordFields(Io& io) : m_io(io) {}

    template <typename T> void text(std::string_view key, T& value) {
        put(key, [&] { m_io.text(value); });
    }
    template <typename T> void line(std::string_view key, T& value) {
        put(key, [&] { m_io.line(value); });
    }
    template <typename T> void number(std::string_view key, T& value) {
        put(key, [&] { m_io.number(value); });
    }
    template <typename T> void digest(std::string_view key, T& value) {
        put(key, [&] { m_io.digest(value); });
    }
    template <typename T> void object(std::string_view key, T& value) {
        put(key, [&] { m_io.object(value); });
    }
    template <typename T> void maybeDigest(std::string_view key, T& value) {
        put(key, [&] { m_io.maybe(value, [this](auto& id) { m_io.digest(id); }); });
    }
    template <typename T> void digests(std::string_view key, T& value) {
        put(key, [&] { m_io.list(value, [this](auto& id) { m_io.digest(id); }); });
    }
    template <typename T> void objects(std::string_view key, T& value) {
        put(key, [&] { m_io.list(value, [this](auto& id) { m_io.object(id); }); });
    }
    template <typename T> void lines(std::string_view key, T& value) {
        put(key, [&] { m_io.list(value, [this](auto& each) { m_io.line(each); }); });
    }
    template <typename T> void vote(T& value) {
        put("vote", [&] {
            m_io.choice(
                value, [](auto v) { return model::name(v); }, model::voteValue);
        });
    }
    template <typename T> void level(T& value) {
        put("level", [&] {
            m_io.choice(
                value, [](auto v) { return model::name(v); }, model::dissentLevel);
        });
    }
    template <typename T> void outcome(T& value) {
        put("outcome", [&] {
            m_io.choice(
                value, [](auto v) { return model::name(v); }, model::outcome);
        });
    }
    template <typename T> void scope(T& scope) {
        put("scope", [&] {
            m_io.raw("{tenants: ");
            m_io.list(scope.tenants, [this](auto& each) { m_io.line(each); });
            m_io.raw(", regions: ");
            m_io.list(scope.regions, [this](auto& each) { m_io.line(each); });
            m_io.raw(", share: ");
            m_io.line(scope.share);
            m_io.raw("}");
        });
    }
    template <typename T> void conditions(T& list) {
        put("conditions", [&] {
            m_io.list(list, [this](auto& condition) {
                m_io.raw("{text: ");
                m_io.text(condition.text);
                m_io.raw(", owner: ");
                m_io.line(condition.owner);
                m_io.raw(", due: ");
                m_io.line(condition.due);
                m_io.raw(", check: ");
                m_io.line(condition.check);
                m_io.raw("}");
            });
        });
    }
    template <typename T> void releases(std::string_view key, T& list) {
        put(key, [&] {
            m_io.list(list, [this](auto& release) {
                m_io.raw("{id: ");
                m_io.line(release.model);
                m_io.raw(", version: ");
                m_io.line(release.version);
                m_io.raw("}");
            });
        });
    }
    template <typename Value> void put(std::string_view key, Value value) {
        m_io.raw(key);
        m_io.raw(": ");
        value();
        m_io.raw("\n");
    }
    Io& io() { return m_io; }

private:
    Io& m_io;
};

} // namespace countersign::format
