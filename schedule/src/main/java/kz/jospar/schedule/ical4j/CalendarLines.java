package kz.jospar.schedule.ical4j;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.schedule.UnreadableScheduleException;
import kz.jospar.schedule.UnreadableScheduleException.Reason;

/**
 * The content lines of a calendar file, unfolded, each with the line of the file it begins in.
 *
 * <p>Unfolded here and not by ical4j, because a fold may stand inside a letter of two octets, because every line has to
 * be known by its number, and because a parser that descends into components must not meet a thousand of them.
 */
final class CalendarLines {
    static final int LONGEST_LINE = 1 << 20;
    static final int DEEPEST = 8;

    private static final Pattern BOUND = Pattern.compile("(?i)(BEGIN|END)[ \t]*:[ \t]*([\\w-]+)[ \t]*");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private int depth;

    private CalendarLines(String name) {
        this.name = name;
    }

    /** Unfolds a file. Fails with {@link UnreadableScheduleException} where it is not UTF-8 or beyond a limit. */
    static CalendarLines of(String name, byte[] file) {
        CalendarLines lines = new CalendarLines(name);
        lines.unfold(file, startsWithMark(file) ? MARK.length : 0);
        return lines;
    }

    private static boolean startsWithMark(byte[] file) {
        return file.length >= MARK.length && Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** The lines as ical4j reads them. */
    String text() {
        StringBuilder text = new StringBuilder();
        texts.forEach(line -> text.append(line).append("\r\n"));
        return text.toString();
    }

    int size() {
        return texts.size();
    }

    /** Returns the line of the file in which a content line begins, from 1; beyond the last one that of the last. */
    int number(int line) {
        return numbers.isEmpty() ? 1 : numbers.get(Math.min(Math.max(line, 0), numbers.size() - 1));
    }

    private void unfold(byte[] file, int from) {
        byte[] line = new byte[256];
        int length = 0;
        int number = 1;
        int begun = 1;
        int at = from;
        while (at < file.length) {
            byte b = file[at];
            if (b != '\r' && b != '\n') {
                if (length == LONGEST_LINE) {
                    throw new UnreadableScheduleException(name, Reason.LINE_TOO_LONG, begun);
                }
                line = length == line.length ? Arrays.copyOf(line, length * 2) : line;
                line[length++] = b;
                at++;
                continue;
            }
            at += b == '\r' && at + 1 < file.length && file[at + 1] == '\n' ? 2 : 1;
            number++;
            if (at < file.length && (file[at] == ' ' || file[at] == '\t')) {
                at++; // the line goes on
                continue;
            }
            add(line, length, begun);
            length = 0;
            begun = number;
        }
        add(line, length, begun);
    }

    private void add(byte[] octets, int length, int number) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(octets, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableScheduleException(name, Reason.NOT_UTF8, number);
        }
        String clean = withoutControls(text);
        if (clean.isBlank()) {
            return;
        }
        Matcher bound = BOUND.matcher(clean);
        if (bound.matches()) {
            clean = bound.group(1).toUpperCase(Locale.ROOT) + ":"
                    + bound.group(2).toUpperCase(Locale.ROOT);
            depth += clean.startsWith("BEGIN") ? 1 : -1;
            if (depth > DEEPEST) {
                throw new UnreadableScheduleException(name, Reason.TOO_DEEP, number);
            }
        }
        texts.add(clean);
        numbers.add(number);
        if (texts.size() == 1 && !clean.equals("BEGIN:VCALENDAR")) {
            throw new UnreadableScheduleException(name, Reason.NOT_A_CALENDAR, number);
        }
    }

    /** ical4j takes control characters for white space between tokens. */
    private static String withoutControls(String line) {
        if (line.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t')) {
            return line;
        }
        StringBuilder kept = new StringBuilder(line.length());
        line.chars().filter(c -> !Character.isISOControl(c) || c == '\t').forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
