/**
 * Which days are worked, and why.
 *
 * <p>A text of dated facts comes in, one fact a line with its status and its act; {@link
 * kz.jospar.schedule.calendar.WorkCalendar} goes out. Read it first. It lays the facts over each other in this order:
 * the weekend of the chosen {@link kz.jospar.schedule.calendar.WorkWeek}, days off that never move, holidays, holidays
 * moved off a weekend, transfers by order, days fixed by name. What came out on top is a {@link
 * kz.jospar.schedule.calendar.Day}, which says why it is off or worked, by which act and how surely. A line may say from
 * when to when it was so known; the lines known on a day make the edition of that day, and {@link
 * kz.jospar.schedule.calendar.DayChange}s tell two editions apart. The calendar of Kazakhstan is such a text beside this
 * package, {@code kazakhstan.txt}; its head explains the format, and nothing of it is repeated in code.
 *
 * <p>What a country's acts say of due days, first of all where one moves that is not worked, is a {@link
 * kz.jospar.schedule.calendar.Jurisdiction}, made from a text of the same kind, {@code kazakhstan-rules.txt}.
 *
 * <p>A text that cannot be read fails with {@link
 * kz.jospar.schedule.calendar.CalendarDataException}, a year the text does not name with {@link
 * kz.jospar.core.time.MissingCalendarYearException}.
 */
@NullMarked
package kz.jospar.schedule.calendar;

import org.jspecify.annotations.NullMarked;
