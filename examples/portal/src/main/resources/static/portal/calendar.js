// The month as a calendar, above the same month as a list, which is all that a phone shows. Months change by the page's
// own links.
"use strict";
const place = document.getElementById("calendar");
if (place && window.FullCalendar) {
  // Browsers often lack Kazakh names of days.
  const weekdays = place.dataset.weekdays.split("|");
  new FullCalendar.Calendar(place, {
    initialView: "dayGridMonth",
    initialDate: place.dataset.month,
    locale: place.dataset.language,
    firstDay: 1,
    dayHeaderContent: (day) => weekdays[(day.date.getUTCDay() + 6) % 7],
    timeZone: "UTC",
    height: "auto",
    fixedWeekCount: false,
    showNonCurrentDates: false,
    // Where there are too many the server sends one event a day, with their number.
    dayMaxEvents: false,
    headerToolbar: false,
    // Not by their words: in these 2.11 comes before 2.5.
    eventOrder: "place",
    events: place.dataset.events,
  }).render();
}
