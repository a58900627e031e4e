// The month as a calendar, above the same month as a list. Months change by the page's own links.
"use strict";
const place = document.getElementById("calendar");
if (place && window.FullCalendar) {
  const narrow = window.matchMedia("(max-width: 40rem)").matches;
  new FullCalendar.Calendar(place, {
    initialView: narrow ? "listMonth" : "dayGridMonth",
    initialDate: place.dataset.month,
    locale: place.dataset.language,
    firstDay: 1,
    timeZone: "UTC",
    height: "auto",
    fixedWeekCount: false,
    showNonCurrentDates: false,
    // Where there are too many the server sends one event a day, with their number.
    dayMaxEvents: false,
    headerToolbar: { start: "", center: "", end: "dayGridMonth,listMonth" },
    events: place.dataset.events,
  }).render();
}
