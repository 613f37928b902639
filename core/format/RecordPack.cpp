#include "core/format/RecordPack.h"

#include "core/format/RecordDescription.h"
#include "core/format/RecordKinds.h"

#include <limits>

namespace countersign::format {

namespace recordpack {

// The third Io of the descriptions, beside RecordWriter and RecordReader.
class Writing {
public:
    static constexpr bool kReads = false;
    explicit Writing(base::Packer& packer) : m_packer(packer) {}

    void raw(std::string_view) {}
    void text(const std::string& value) { m_packer.text(value); }
    void line(const std::string& value) { m_packer.text(value); }
    void recorded(const std::string& value) { m_packer.text(value); }
    void number(std::uint64_t value) { m_packer.number(value); }
    void number(int value) { m_packer.integer(value); }
    void digest(const base::Sha256& value) { m_packer.digest(value); }
    void object(const base::ObjectId& value) { m_packer.object(value); }
    void time(const base::UtcTime& value) { m_packer.integer(value.seconds); }
    template <typename T, typename Item> void list(const std::vector<T>& items, Item item) {
        m_packer.number(items.size());
        for (const T& each : items)
            item(each);
    }
    template <typename T, typename Item> void maybe(const std::optional<T>& value, Item item) {
        m_packer.number(value ? 1 : 0);
        if (value) item(*value);
    }
    template <typename T, typename Item>
    void part(const std::optional<T>& value, std::string_view, Item item) {
        maybe(value, item);
    }
    template <typename T, typename Name, typename Parse>
    void choice(const T& value, Name nameOf, Parse) {
        m_packer.text(nameOf(value));
    }

private:
    base::Packer& m_packer;
};

class Reading {
public:
    static constexpr bool kReads = true;
    explicit Reading(base::Unpacker& unpacker) : m_unpacker(unpacker) {}

    void raw(std::string_view) {}
    void text(std::string& value) { value = m_unpacker.text(); }
    void line(std::string& value) { value = m_unpacker.text(); }
    void recorded(std::string& value) { value = m_unpacker.text(); }
    void number(std::uint64_t& value) { value = m_unpacker.number(); }
    void number(int& value) {
        const std::int64_t wide = m_unpacker.integer();
        if (wide < 0 || wide > std::numeric_limits<int>::max()) m_unpacker.fail();
        value = static_cast<int>(wide);
    }
    void digest(base::Sha256& value) { value = m_unpacker.digest(); }
    template <typename Id> void object(Id& value) { value = Id(m_unpacker.object()); }
    void time(base::UtcTime& value) { value.seconds = m_unpacker.integer(); }
    template <typename T, typename Item> void list(std::vector<T>& items, Item item) {
        const std::uint64_t count = m_unpacker.number();
        items.clear();
        for (std::uint64_t i = 0; i < count && !m_unpacker.failed(); ++i)
            item(items.emplace_back());
    }
    template <typename T, typename Item> void maybe(std::optional<T>& value, Item item) {
        value.reset();
        if (m_unpacker.number() != 0 && !m_unpacker.failed()) item(value.emplace());
    }
    template <typename T, typename Item>
    void part(std::optional<T>& value, std::string_view, Item item) {
        maybe(value, item);
    }
    template <typename T, typename Name, typename Parse> void choice(T& value, Name, Parse parse) {
        if (auto known = parse(m_unpacker.string()))
            value = *known;
        else
            m_unpacker.fail();
    }

private:
    base::Unpacker& m_unpacker;
};

} // namespace recordpack

void packRecord(base::Packer& packer, const model::Record& record) {
    recordpack::Writing writing(packer);
    describeHead(writing, record);
    packer.number(std::holds_alternative<model::OtherKind>(record.body) ? 1 : 0);
    describeBody(writing, record.body);
}

model::Record unpackRecord(base::Unpacker& unpacker) {
    model::Record record;
    recordpack::Reading reading(unpacker);
    describeHead(reading, record);
    const bool other = unpacker.number() != 0;
    const RecordKind* kind = other ? nullptr : recordKind(record.kind);
    if (!other && !kind) unpacker.fail();
    record.body = kind ? emptyBody(*kind) : model::RecordBody(model::OtherKind{record.kind});
    describeBody(reading, record.body);
    return record;
}

} // namespace countersign::format
