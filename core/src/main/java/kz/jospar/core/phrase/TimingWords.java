package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Writes a timing as offices write deadlines: kk мерзімді жазу, ru запись срока.
 *
 * <p>The other way of {@link TimingPhrase}: what is written is read back as the same timing, and two timings never give
 * one text. Worked case: a quarter's due day 5, one month after and until, is "тоқсан сайын, есепті тоқсаннан кейінгі
 * айдың 5-іне дейін". An event and a schedule are known by their own words only, in whichever language they came; where
 * those words do not fit the sentence they are quoted.
 */
public final class TimingWords {
    private final WordForms forms;
    private final RecurrenceWords recurrences;
    private final NaturalText natural;

    private TimingWords(WordForms forms, NaturalText natural) {
        this.forms = forms;
        this.recurrences = new RecurrenceWords(forms);
        this.natural = natural;
    }

    /** Writes the timing in one language. Equal timings give equal texts, in any default locale. */
    public static String write(Timing timing, Language language) {
        return write(timing, language, NaturalText.READ_BACK);
    }

    /** Writes with another judge of which natural forms may stand without quotes. */
    static String write(Timing timing, Language language, NaturalText natural) {
        Guard.present("timing", timing);
        Guard.present("language", language);
        WordForms forms = WordForms.in(language);
        String whole = new TimingWords(forms, natural).text(timing);
        String quoted = new TimingWords(forms, NaturalText.NEVER).text(timing);
        // Forms that are right each by itself can still fall together in a list.
        return whole.equals(quoted) || natural.test(whole, timing) ? whole : quoted;
    }

    private String text(Timing timing) {
        return timing.choose(new Timing.Cases<>() {
            @Override
            public String onDay(Timing.OnDay day) {
                return forms.day(day.date(), day.limit());
            }

            @Override
            public String within(Timing.Within window) {
                return TimingWords.this.within(window.from(), window.toInclusive());
            }

            @Override
            public String recurring(Timing.Recurring recurrence) {
                return recurrences.write(recurrence);
            }

            @Override
            public String academicYear(Timing.AcademicYear academic) {
                return forms.academicYear(academic.startYear())
                        + (academic.every() == null ? "" : " " + forms.every(academic.every()));
            }

            @Override
            public String several(Timing.Several several) {
                return several.timings().stream().map(TimingWords.this::text).collect(Collectors.joining("; "));
            }

            @Override
            public String continuous(Timing.Continuous continuous) {
                return TimingWords.this.continuous(continuous.since());
            }

            @Override
            public String aroundEvent(Timing.AroundEvent relative) {
                return TimingWords.this.aroundEvent(relative);
            }

            @Override
            public String onEvent(Timing.OnEvent event) {
                String every = event.every() == null ? "" : forms.every(event.every());
                String words = every.isEmpty() ? event.event() : every + " " + event.event();
                String quoted = (every.isEmpty() ? "" : every + ", ") + forms.inCaseOf(forms.quote(event.event()));
                return first(List.of(words), event.event(), event, quoted);
            }

            @Override
            public String bySchedule(Timing.BySchedule schedule) {
                return first(
                        forms.scheduleAlone(schedule.schedule(), schedule.due()),
                        schedule.schedule(),
                        schedule,
                        forms.schedule(forms.quote(schedule.schedule()), schedule.due()));
            }
        });
    }

    private String within(LocalDate from, LocalDate to) {
        if (WindowShape.isWholeYears(from, to)) {
            return forms.years(from.getYear(), to.getYear());
        }
        WindowShape shape = WindowShape.of(from, to);
        return from.getYear() == to.getYear() && shape.kind() != WindowShape.Kind.APART
                ? forms.window(shape, from.getYear())
                : forms.span(from, to);
    }

    private String continuous(@Nullable Timing since) {
        if (since == null) {
            return forms.continuous();
        }
        if (since instanceof Timing.OnDay day) {
            return forms.continuousFrom(day.date());
        }
        return forms.continuous() + ", " + text(since);
    }

    private String aroundEvent(Timing.AroundEvent relative) {
        String event = relative.event();
        String term = relative.amount() == 0
                ? forms.sameDay()
                : forms.term(relative.amount(), relative.unit(), relative.direction());
        return event.isEmpty()
                ? term
                : first(forms.around(event, term, relative), event, relative, forms.quote(event) + " – " + term);
    }

    /** Takes the first natural form that means the timing, if its own words are in the language at all. */
    private String first(List<String> candidates, String words, Timing timing, String quoted) {
        if (!forms.speaks(words)) {
            return quoted;
        }
        return candidates.stream()
                .filter(text -> natural.test(text, timing))
                .findFirst()
                .orElse(quoted);
    }
}
