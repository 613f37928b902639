#!/usr/bin/env python3
"""read-calendar.py FILE WORDS…: a calendar as a calendar library reads it (python3-icalendar): each entry has its
own UID, a day and a summary; the WORDS stand in the description of every entry that comes from a record."""
import datetime
import sys

try:
    import icalendar
except ImportError:
    print("   SKIPPED: python3-icalendar is not installed; the calendar is read by the suite's own reader only")
    sys.exit(0)

calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
events = [each for each in calendar.walk("VEVENT")]
assert calendar["VERSION"] == "2.0" and calendar["PRODID"], "no calendar by RFC 5545"
assert len(events) >= 5, f"only {len(events)} entries"
assert len({str(each["UID"]) for each in events}) == len(events), "two entries with one UID"
recorded = 0
for event in events:
    assert not event.errors, event.errors
    begins, ends = event["DTSTART"].dt, event["DTEND"].dt
    assert type(begins) is datetime.date and ends - begins == datetime.timedelta(days=1), "no whole day"
    assert str(event["SUMMARY"]).strip() and event["DTSTAMP"].dt.tzinfo, "no summary or no zone"
    said = str(event.get("DESCRIPTION", ""))
    if "countersign record" in said:
        recorded += 1
        for words in sys.argv[2:]:
            assert words in said, f"{event['SUMMARY']} does not say '{words}': {said}"
assert recorded >= 3, f"only {recorded} entries name their record"
kinds = {str(each["CATEGORIES"].to_ical().decode()) for each in events}
print(f"   {len(events)} entries of {len(kinds)} kinds, {recorded} with who put them on record")
