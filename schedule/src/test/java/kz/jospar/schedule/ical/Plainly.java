package kz.jospar.schedule.ical;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads octets as RFC 5545 has them, for tests of the contract: made from the grammar alone, sharing nothing. */
final class Plainly {
    private static final Pattern LINE =
            Pattern.compile("([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:\"[^\"]*\"|[^\";:,]*))*):(.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(";([A-Z0-9-]+)=(?:\"([^\"]*)\"|([^\";:,]*))");

    private Plainly() {}

    /** A property: its value as it stands. */
    record Line(String name, Map<String, String> parameters, String value) {
        String text() {
            return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1");
        }

        LocalDate date() {
            return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
        }
    }

    /** A component. */
    record Part(String kind, List<Line> lines, List<Part> parts) {
        List<Line> all(String name) {
            return lines.stream().filter(line -> line.name().equals(name)).toList();
        }

        boolean has(String name) {
            return !all(name).isEmpty();
        }

        /** The only property of this name. */
        Line line(String name) {
            List<Line> found = all(name);
            if (found.size() != 1) {
                throw new AssertionError(name + " stands " + found.size() + " times in " + this);
            }
            return found.get(0);
        }

        String value(String name) {
            return line(name).value();
        }

        List<Part> of(String kind) {
            return parts.stream().filter(part -> part.kind().equals(kind)).toList();
        }

        String uid() {
            return line("UID").text();
        }

        boolean cancelled() {
            return has("STATUS") && value("STATUS").equals("CANCELLED");
        }
    }

    static Part read(Feed feed) {
        return read(Lines.write(feed));
    }

    /** Reads one calendar; fails on any octet that the grammar lacks. */
    static Part read(byte[] octets) {
        Deque<Part> open = new ArrayDeque<>();
        Part whole = null;
        for (String text : unfolded(octets)) {
            Matcher line = LINE.matcher(text);
            if (!line.matches()) {
                throw new AssertionError("no content line: " + text);
            }
            if (whole != null) {
                throw new AssertionError("after the end: " + text);
            }
            String name = line.group(1);
            String value = line.group(3);
            if (name.equals("BEGIN")) {
                Part part = new Part(value, new ArrayList<>(), new ArrayList<>());
                if (!open.isEmpty()) {
                    open.peek().parts().add(part);
                }
                open.push(part);
            } else if (name.equals("END")) {
                Part ended = open.pop();
                if (!ended.kind().equals(value)) {
                    throw new AssertionError(value + " ends a " + ended.kind());
                }
                whole = open.isEmpty() ? ended : null;
            } else {
                Map<String, String> parameters = new LinkedHashMap<>();
                Matcher one = PARAMETER.matcher(line.group(2));
                while (one.find()) {
                    parameters.put(one.group(1), one.group(2) == null ? one.group(3) : one.group(2));
                }
                open.element().lines().add(new Line(name, parameters, value));
            }
        }
        if (whole == null) {
            throw new AssertionError("never ends");
        }
        return whole;
    }

    /** Octets first, characters last, as a reader that folds anywhere would have to. */
    static List<String> unfolded(byte[] octets) {
        List<String> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] != '\r') {
                line.write(octets[i]);
            } else if (octets[++i] != '\n') {
                throw new AssertionError("CR alone at " + i);
            } else if (i + 1 < octets.length && octets[i + 1] == ' ') {
                i++;
            } else {
                lines.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            }
        }
        if (line.size() > 0) {
            throw new AssertionError("the last line has no end");
        }
        return lines;
    }
}
