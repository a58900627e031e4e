// Reads every calendar file of a folder with ical.js and prints a line of JSON for each.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";

const LONGEST_SERIES = 5000;

const date = (time) => (time ? time.toString() : null);

const utc = (time) => time.convertToZone(ICAL.Timezone.utcTimezone).toString();

// The clock's time, the zone's name and the instant by the file's own VTIMEZONE.
function moment(property) {
  const time = property.getFirstValue();
  const zone = time.zone === ICAL.Timezone.utcTimezone ? "UTC" : property.getParameter("tzid");
  return [time.toString().replace(/Z$/, ""), zone, utc(time)];
}

function expanded(component) {
  const days = [];
  const iterator = new ICAL.Event(component).iterator();
  for (let day = iterator.next(); day && days.length < LONGEST_SERIES; day = iterator.next()) {
    days.push(date(day));
  }
  return days;
}

function alarm(component) {
  const trigger = component.getFirstProperty("trigger");
  return [
    component.getFirstPropertyValue("action"),
    trigger.getParameter("related"),
    trigger.getFirstValue().toSeconds(),
    component.getFirstPropertyValue("description"),
  ];
}

function person(property) {
  return [
    property.name.toUpperCase(),
    property.getParameter("role") ?? "",
    property.getParameter("cn") ?? "",
    property.getFirstValue(),
  ];
}

function entry(component) {
  const value = (name) => component.getFirstPropertyValue(name);
  const start = component.getFirstProperty("dtstart");
  const end = component.getFirstProperty("dtend");
  const categories = component.getFirstProperty("categories");
  const read = {
    kind: component.name.toUpperCase(),
    uid: value("uid"),
    title: value("summary"),
    description: value("description") ?? "",
    place: value("location") ?? "",
    categories: categories ? categories.getValues() : [],
    color: value("color") ?? "",
    link: value("url") ?? "",
    status: value("status") ?? "",
    transparency: value("transp") ?? "",
    sequence: value("sequence"),
    stamp: utc(value("dtstamp")),
    modified: utc(value("last-modified")),
    people: [...component.getAllProperties("organizer"), ...component.getAllProperties("attendee")].map(person),
    alarms: component.getAllSubcomponents("valarm").map(alarm),
  };
  if (component.name === "vtodo") {
    read.start = date(value("dtstart"));
    read.due = date(value("due"));
    read.completed = value("completed") ? utc(value("completed")) : null;
    read.percent = value("percent-complete") ?? 0;
  } else if (start.getFirstValue().isDate) {
    read.start = date(start.getFirstValue());
    read.end = date(end.getFirstValue());
    read.days = expanded(component);
  } else {
    read.start = moment(start);
    read.end = moment(end);
  }
  return read;
}

function calendar(file) {
  const root = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
  const subcomponents = root.getAllSubcomponents();
  return {
    name: root.getFirstPropertyValue("name"),
    shownName: root.getFirstPropertyValue("x-wr-calname"),
    product: root.getFirstPropertyValue("prodid"),
    refresh: root.getFirstPropertyValue("refresh-interval").toSeconds(),
    method: root.getFirstPropertyValue("method") ?? "",
    zones: subcomponents.filter((one) => one.name === "vtimezone").map((one) => one.getFirstPropertyValue("tzid")),
    entries: subcomponents.filter((one) => one.name !== "vtimezone").map(entry),
  };
}

const folder = process.argv[2];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".ics")).sort()) {
  let read;
  try {
    read = calendar(join(folder, file));
  } catch (error) {
    read = { error: String(error.stack ?? error) };
  }
  process.stdout.write(JSON.stringify({ file, ...read }) + "\n");
}
