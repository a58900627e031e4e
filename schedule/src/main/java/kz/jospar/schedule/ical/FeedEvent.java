package kz.jospar.schedule.ical;

import java.time.LocalDate;
import java.util.List;

/**
 * A deadline as a calendar shows it, all day long: kk күнтізбедегі мерзім, ru срок в календаре.
 *
 * <p>Its texts are kept as a calendar can hold them: any line break is a line feed, a tab a blank, other control
 * characters, halves of surrogate pairs and blanks around a text are left out.
 *
 * @param uid the key, the same in every export, not blank
 * @param day the day it is shown on, in the years 1..9999 but for the very last day
 * @param title the short title of a month's grid
 * @param description what a click shows, line by line separated by line feeds
 * @param categories words to filter by, none blank, each once, in one line and without backslashes, which become slashes
 */
public record FeedEvent(String uid, LocalDate day, String title, String description, List<String> categories) {

    public FeedEvent {
        uid = PlainText.of(uid);
        if (uid.isBlank()) {
            throw new IllegalArgumentException("uid is blank");
        }
        if (day.getYear() < 1 || day.plusDays(1).getYear() > 9999) {
            throw new IllegalArgumentException("day is " + day + ", outside the years 1..9999 of a calendar feed");
        }
        title = PlainText.of(title);
        description = PlainText.of(description);
        categories = categories.stream().map(PlainText::name).distinct().toList();
        if (categories.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("categories hold a blank one: " + categories);
        }
    }
}
