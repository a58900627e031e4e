package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.schedule.calendar.Day;
import org.jspecify.annotations.Nullable;

/**
 * Why an occurrence is due on its day, day by day: kk мерзімді негіздеу, ru обоснование срока.
 *
 * <p>Worked case: due on Saturday 5 July 2025, a day of the weekend, as is Sunday the 6th, a holiday; Monday the 7th is off
 * for that holiday; so the due day is Tuesday 8 July, by the Civil Code, 175.
 *
 * @param occurrence what is explained
 * @param passed the days off from the due day to the day it moved to, in the order in which they were passed; empty where
 *     nothing moved, or where the calendar is an embedder's own and tells no reasons
 * @param landed the day it moved to or stayed on, or {@code null} where the calendar tells no reasons
 * @param calendar which calendar and which edition of it told the days; empty where it does not say
 */
public record Explanation(
        Occurrence occurrence, List<Day> passed, @Nullable Day landed, LocalizedText calendar) {
    public Explanation {
        Objects.requireNonNull(occurrence, "occurrence");
        passed = List.copyOf(passed);
        Objects.requireNonNull(calendar, "calendar");
    }

    /** Returns how surely the day is known: the least sure of the days it rests on; {@code null} if nothing is told. */
    public Day.@Nullable Status status() {
        Day.Status status = landed == null ? null : landed.status();
        for (Day day : passed) {
            status = status == null ? day.status() : status.weaker(day.status());
        }
        return status;
    }

    /** Returns the explanation in sentences, for a person. */
    public String text(Language language) {
        Messages messages = Messages.in(language);
        Grounds grounds = occurrence.grounds();
        List<String> sentences = new ArrayList<>();
        String due = Messages.day(occurrence.due());
        if (grounds == null) {
            sentences.add(messages.text("due.rule.given", due) + ".");
        } else {
            sentences.add(messages.text("due.rule." + grounds.rule().code(), due)
                    + cited(grounds.ruleSource(), language) + ".");
        }
        passed.forEach(day -> sentences.add(sentence(day, messages)));
        LocalDate adjusted = occurrence.adjusted();
        if (adjusted == null) {
            sentences.add(messages.text(
                    "due.no-calendar", Integer.toString(occurrence.due().getYear())));
        } else if (occurrence.isMoved()) {
            String roll = adjusted.isAfter(occurrence.due()) ? "following" : "preceding";
            Citation source = grounds == null ? null : grounds.rollSource();
            sentences.add(messages.text("due.moved." + roll, Messages.day(adjusted)) + cited(source, language) + ".");
        }
        String name = calendar.in(language);
        if (!name.isEmpty()) {
            sentences.add(messages.text("due.calendar", name));
        }
        Day.Status status = status();
        if (status != null && status.isUncertain()) {
            sentences.add(messages.text("due.uncertain." + status.code()));
        }
        return String.join(" ", sentences);
    }

    private static String sentence(Day day, Messages messages) {
        LocalDate counterpart = day.counterpart();
        String name = day.name().in(messages.language());
        String key = "calendar.reason." + day.reason().code();
        String reason = name.isEmpty()
                ? messages.text(key, Messages.day(day.date()), counterpart == null ? "" : Messages.day(counterpart))
                : messages.text(
                        key + ".named",
                        Messages.day(day.date()),
                        counterpart == null ? "" : Messages.day(counterpart),
                        name);
        return reason + cited(day.source(), messages.language()) + ".";
    }

    private static String cited(@Nullable Citation source, Language language) {
        return source == null ? "" : " (" + source.text(language) + ")";
    }
}
