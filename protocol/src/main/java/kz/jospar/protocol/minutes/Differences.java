package kz.jospar.protocol.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.minutes.Difference.Kind;
import org.jspecify.annotations.Nullable;

/** Collects differences, each with the office and the question it is about. */
final class Differences {
    private final Map<String, LocalizedText> posts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Difference> found = new ArrayList<>();

    Differences(Minutes minutes) {
        minutes.attendees().forEach(one -> posts.put(one.seat(), one.post()));
        minutes.questions().forEach(one -> numbers.put(one.question().id(), numbers.size() + 1));
    }

    void add(Kind kind, @Nullable String question, @Nullable String seat, Object stated, Object counted) {
        found.add(new Difference(
                kind,
                question,
                question == null ? 0 : numbers.getOrDefault(question, 0),
                seat,
                seat == null ? null : posts.get(seat),
                text(stated),
                text(counted)));
    }

    /** Adds a difference where two values are not equal. */
    void compare(
            Kind kind,
            @Nullable String question,
            @Nullable String seat,
            @Nullable Object stated,
            @Nullable Object counted) {
        if (stated == null ? counted != null : !stated.equals(counted)) {
            add(kind, question, seat, stated == null ? "-" : stated, counted == null ? "-" : counted);
        }
    }

    Recount result(int questions, int votes, int secret) {
        return found.isEmpty() ? new Recount.Confirmed(questions, votes, secret) : new Recount.Differs(found);
    }

    private static String text(Object value) {
        if (value instanceof Moment moment) {
            return Messages.day(moment.at().toLocalDate())
                    + String.format(
                            Locale.ROOT,
                            " %02d:%02d",
                            moment.at().getHour(),
                            moment.at().getMinute());
        }
        if (value instanceof Verdict verdict) {
            var why = verdict.explanation();
            String name = verdict.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
            return name.toLowerCase(Locale.ROOT) + " " + why.found() + "/" + why.required() + " ("
                    + why.ground().code() + ", " + why.baseCount() + ", " + why.citation() + ")";
        }
        return value.toString();
    }
}
