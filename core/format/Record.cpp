#include "core/format/Documents.h"
#include "core/format/RecordDescription.h"
#include "core/format/RecordForm.h"
#include "core/format/RecordKinds.h"

#include "core/base/Text.h"

#include <algorithm>
#include <memory>

namespace countersign::format {

namespace recordfile {

template <typename T> void sortOnce(std::vector<T>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

// Order within these lists would carry information nobody signed for.
void sortIds(model::Record& record) {
    sortOnce(record.seenDissents);
    if (auto* vote = std::get_if<model::Vote>(&record.body)) sortOnce(vote->opened);
    if (auto* decide = std::get_if<model::Decide>(&record.body)) {
        sortOnce(decide->counted);
        sortOnce(decide->dissents);
    }
    if (auto* enact = std::get_if<model::PolicyEnact>(&record.body)) sortOnce(enact->approvals);
    if (auto* enact = std::get_if<model::RosterEnact>(&record.body)) sortOnce(enact->approvals);
    if (auto* paper = std::get_if<model::Workpaper>(&record.body)) sortOnce(paper->sample);
    if (auto* minutes = std::get_if<model::Minutes>(&record.body)) sortOnce(minutes->records);
}

base::Result<model::Record> invalid(const base::Sentence& what, const std::string& path) {
    return base::fail(base::ErrorCode::Invalid, what, {path, 0, 0, {}});
}

// "countersign: 12\n" → 12; nullopt where the first line is something else.
std::optional<int> schemaOf(std::string_view bytes, const std::string& path) {
    RecordReader reader(bytes.substr(0, bytes.find('\n') + 1), path);
    int schema = 0;
    reader.raw("countersign: ");
    reader.number(schema);
    reader.raw("\n");
    if (reader.failed()) return std::nullopt;
    return schema;
}

// A newer program's record: what looks like the head we know is shown, nothing is relied upon.
model::Record newer(int schema, std::string_view bytes, const std::string& path) {
    model::Record record;
    record.schema = schema;
    for (const std::string_view line : base::lines(bytes)) {
        const std::string whole = std::string(line) + "\n";
        const auto take = [&](std::string_view key, const auto& read, auto& into) {
            if (!line.starts_with(key)) return;
            RecordReader reader(whole, path);
            auto value = into;
            reader.raw(key);
            read(reader, value);
            reader.raw("\n");
            if (!reader.failed()) into = value;
        };
        const auto asLine = [](RecordReader& reader, std::string& v) { reader.line(v); };
        const auto asText = [](RecordReader& reader, std::string& v) { reader.text(v); };
        const auto asDigest = [](RecordReader& reader, base::Sha256& v) { reader.digest(v); };
        const auto asTime = [](RecordReader& reader, base::UtcTime& v) { reader.time(v); };
        take("kind: ", asLine, record.kind);
        take("log: ", asDigest, record.log);
        take("signed_at: ", asTime, record.signedAt);
        take("meaning: ", asText, record.meaning);
        take("reason: ", asText, record.reason);
    }
    record.body = model::OtherKind{record.kind};
    return record;
}

} // namespace recordfile

std::string writeRecord(const model::Record& record) {
    if (std::holds_alternative<model::OtherKind>(record.body)) return {};
    model::Record sorted = record;
    recordfile::sortIds(sorted);
    const model::Record& fixed = sorted;
    RecordWriter writer;
    describeHead(writer, fixed);
    describeBody(writer, fixed.body);
    return writer.take();
}

base::Result<model::Record> readRecord(std::string_view bytes, const std::string& path) {
    if (bytes.size() > kRecordCap)
        return recordfile::invalid(base::said("a record is at most 64 KiB long"), path);
    const auto schema = recordfile::schemaOf(bytes, path);
    if (!schema)
        return recordfile::invalid(base::said("the first line is not 'countersign: ' and a number"),
                                   path);
    if (*schema < model::kSchema)
        return recordfile::invalid(base::said("'countersign: 0' was a draft of the format; no "
                                              "program reads its records any more"),
                                   path);
    if (*schema > model::kSchema) {
        if (!base::isUtf8(bytes)) return recordfile::invalid(base::said("not UTF-8"), path);
        return recordfile::newer(*schema, bytes, path);
    }
    model::Record record;
    RecordReader reader(bytes, path);
    describeHead(reader, record);
    if (reader.failed()) return base::fail(reader.error());
    const RecordKind* kind = recordKind(record.kind);
    if (!kind)
        return recordfile::invalid(base::said("'%1' is not in the table of kinds", record.kind),
                                   path);
    record.body = emptyBody(*kind);
    describeBody(reader, record.body);
    if (!reader.failed() && !reader.atEnd())
        reader.fail(base::said("nothing may follow the last field"));
    if (reader.failed()) return base::fail(reader.error());
    if (base::Sentence why = whyNotARecord(record); !why.empty())
        return recordfile::invalid(why, path);
    return record;
}

} // namespace countersign::format
