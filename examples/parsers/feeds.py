"""Reads every calendar file of a folder with icalendar and recurring_ical_events and prints a line of JSON for each."""

import datetime
import json
import os
import sys
import traceback

import icalendar
import pytz
import recurring_ical_events


def date(value):
    return value.dt.isoformat() if value is not None else None


def utc(instant):
    return instant.astimezone(pytz.utc).strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")


def moment(value, zones):
    """The clock's time, the zone's name and the instant by the file's own VTIMEZONE."""
    local = value.dt.replace(tzinfo=None)
    name = value.params.get("TZID")
    zone = zones[name] if name else pytz.utc
    return [local.isoformat(), name or "UTC", utc(zone.localize(local))]


def many(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def person(name, value):
    return [name, value.params.get("ROLE", ""), value.params.get("CN", ""), str(value)]


def alarm(component):
    trigger = component["TRIGGER"]
    return [
        str(component["ACTION"]),
        trigger.params.get("RELATED"),
        int(trigger.dt.total_seconds()),
        str(component["DESCRIPTION"]),
    ]


def expanded(component):
    """Alone: two entries whose uids icalendar misreads alike would be taken for one. Nothing here lies outside the years."""
    alone = icalendar.Calendar()
    alone.add_component(component)
    occurrences = recurring_ical_events.of(alone).between(datetime.date(1990, 1, 1), datetime.date(2200, 1, 1))
    return sorted(date(one["DTSTART"]) for one in occurrences)


def entry(component, zones):
    def text(name):
        return str(component.get(name, ""))

    categories = component.get("CATEGORIES")
    start = component.get("DTSTART")
    read = {
        "kind": component.name,
        "uid": text("UID"),
        "title": text("SUMMARY"),
        "description": text("DESCRIPTION"),
        "place": text("LOCATION"),
        "categories": [str(one) for one in categories.cats] if categories else [],
        "color": text("COLOR"),
        "link": text("URL"),
        "status": text("STATUS"),
        "transparency": text("TRANSP"),
        "sequence": component["SEQUENCE"],
        "stamp": utc(component["DTSTAMP"].dt),
        "modified": utc(component["LAST-MODIFIED"].dt),
        "people": [person(name, one) for name in ("ORGANIZER", "ATTENDEE") for one in many(component.get(name))],
        "alarms": [alarm(one) for one in component.subcomponents],
    }
    if component.name == "VTODO":
        completed = component.get("COMPLETED")
        read["start"] = date(start)
        read["due"] = date(component["DUE"])
        read["completed"] = utc(completed.dt) if completed else None
        read["percent"] = component.get("PERCENT-COMPLETE", 0)
    elif isinstance(start.dt, datetime.datetime):
        read["start"] = moment(start, zones)
        read["end"] = moment(component["DTEND"], zones)
        # By the zone's name alone: what the stranger's own data say of it.
        read["startByName"] = utc(start.dt)
    else:
        read["start"] = date(start)
        read["end"] = date(component["DTEND"])
        read["days"] = expanded(component)
    return read


def calendar(path):
    with open(path, "rb") as file:
        root = icalendar.Calendar.from_ical(file.read())
    zones = {str(one["TZID"]): one.to_tz() for one in root.subcomponents if one.name == "VTIMEZONE"}
    return {
        "name": str(root["NAME"]),
        "shownName": str(root["X-WR-CALNAME"]),
        "product": str(root["PRODID"]),
        "refresh": int(icalendar.vDuration.from_ical(str(root["REFRESH-INTERVAL"])).total_seconds()),
        "method": str(root.get("METHOD", "")),
        "zones": list(zones),
        "entries": [entry(one, zones) for one in root.subcomponents if one.name != "VTIMEZONE"],
    }


def main(folder):
    for name in sorted(one for one in os.listdir(folder) if one.endswith(".ics")):
        try:
            read = calendar(os.path.join(folder, name))
        except Exception:
            read = {"error": traceback.format_exc()}
        sys.stdout.write(json.dumps({"file": name, **read}) + "\n")


main(sys.argv[1])
