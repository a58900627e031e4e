package kz.jospar.benchmarks;

import com.github.sisyphsu.dateparser.DateParser;
import com.joestelmach.natty.Parser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.ocpsoft.prettytime.nlp.PrettyTimeParser;

/**
 * Another reader of dates, with the forms that it reads as we do; it is measured on no others.
 *
 * <p>Those named after {@code java.time} are the floor: they are told the form beforehand and read nothing else.
 */
@SuppressWarnings("ImmutableEnumChecker") // neither the set nor the supplier is ever changed
public enum Peer {
    DATEPARSER(
            "dateparser 1.0.11",
            () -> {
                DateParser parser =
                        DateParser.newBuilder().preferMonthFirst(false).build();
                return text -> parser.parseDateTime(text).toLocalDate();
            },
            DateForm.DAY_MONTH,
            DateForm.MONTH_DAY,
            DateForm.DOTTED,
            DateForm.STROKES),
    PRETTYTIME(
            "prettytime-nlp 5.0.9.Final",
            () -> {
                PrettyTimeParser parser = new PrettyTimeParser(utc());
                return text -> day(parser.parse(text).get(0).toInstant());
            },
            DateForm.DAY_MONTH,
            DateForm.MONTH_DAY,
            DateForm.NTH),
    NATTY(
            "natty 0.13",
            () -> {
                Parser parser = new Parser(utc());
                return text -> day(parser.parse(text).get(0).getDates().get(0).toInstant());
            },
            DateForm.DAY_MONTH,
            DateForm.MONTH_DAY,
            DateForm.NTH),
    JAVA_TIME_DOTTED("java.time dd.MM.uuuu", () -> pattern("dd.MM.uuuu", "en"), DateForm.DOTTED),
    JAVA_TIME_ENGLISH("java.time d MMMM uuuu", () -> pattern("d MMMM uuuu", "en"), DateForm.DAY_MONTH),
    JAVA_TIME_RUSSIAN("java.time d MMMM uuuu 'года'", () -> pattern("d MMMM uuuu 'года'", "ru"), DateForm.RUSSIAN),
    JAVA_TIME_KAZAKH("java.time uuuu 'ж.' d MMMM", () -> pattern("uuuu 'ж.' d MMMM", "kk"), DateForm.KAZAKH);

    private final String label;
    private final Supplier<Reader> readers;
    private final Set<DateForm> forms;

    Peer(String label, Supplier<Reader> readers, DateForm first, DateForm... others) {
        this.label = label;
        this.readers = readers;
        this.forms = EnumSet.of(first, others);
    }

    /** Reads one date. Fails with whatever exception the peer has for a text that it does not read. */
    @FunctionalInterface
    interface Reader {
        LocalDate read(String text);
    }

    String label() {
        return label;
    }

    /** Returns a reader, which one thread may use. */
    Reader reader() {
        return readers.get();
    }

    /** Returns the forms that it reads as we do, in the order of {@link DateForm}. */
    List<DateForm> forms() {
        return List.copyOf(forms);
    }

    private static Reader pattern(String pattern, String language) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language));
        return text -> LocalDate.parse(text, format);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static TimeZone utc() {
        return TimeZone.getTimeZone("UTC");
    }
}
