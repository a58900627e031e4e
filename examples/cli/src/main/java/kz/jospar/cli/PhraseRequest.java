package kz.jospar.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One line of {@code jospar deadlines}. Properties it does not know are let pass; choices it does not know are kept apart,
 * for dates by another choice than the one asked for would be wrong dates.
 */
record PhraseRequest(
        String phrase,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate eventDate,
        String completionForm,
        String previous,
        Policies policies,
        List<String> unsupported) {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    /** Takes a parsed line; fails with {@link IllegalArgumentException} in the reader's words. */
    static PhraseRequest of(JsonNode line, Terminal terminal) {
        if (!line.isObject()) {
            throw new IllegalArgumentException(terminal.text("request.object"));
        }
        JsonNode phrase = line.path("phrase");
        if (!phrase.isString()) {
            throw new IllegalArgumentException(terminal.text("request.phrase"));
        }
        LocalDate from = date(line, "from", terminal);
        LocalDate to = date(line, "to", terminal);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(terminal.text("error.period", from.toString(), to.toString()));
        }
        List<Choice> choices = new ArrayList<>();
        List<String> unsupported = new ArrayList<>();
        policy(line.path("policy"), terminal)
                .forEach((name, value) -> Choice.of(name, value)
                        .ifPresentOrElse(choices::add, () -> unsupported.add(name + "=" + value)));
        return new PhraseRequest(
                phrase.asString(),
                from,
                to,
                date(line, "documentDate", terminal),
                date(line, "eventDate", terminal),
                text(line, "completionForm", terminal),
                text(line, "previous", terminal),
                Policies.of(choices),
                unsupported);
    }

    /** The days asked for, where both ends are given. */
    @Nullable
    PlanPeriod period() {
        return from == null || to == null ? null : new PlanPeriod(from, to);
    }

    /** What the reader may look at beside the phrase. */
    Context context() {
        return new Context(documentDate, period(), completionForm, previous, policies);
    }

    private static String text(JsonNode line, String name, Terminal terminal) {
        JsonNode value = line.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw new IllegalArgumentException(terminal.text("request.text", name, value.toString()));
        }
        return value.asString();
    }

    private static Map<String, String> policy(JsonNode value, Terminal terminal) {
        if (!value.isObject() && !value.isMissingNode() && !value.isNull()) {
            throw new IllegalArgumentException(terminal.text("request.policy", value.toString()));
        }
        Map<String, String> policy = new TreeMap<>();
        value.properties()
                .forEach(entry -> policy.put(
                        entry.getKey(),
                        entry.getValue().isString()
                                ? entry.getValue().asString()
                                : entry.getValue().toString()));
        return policy;
    }

    private static @Nullable LocalDate date(JsonNode line, String name, Terminal terminal) {
        JsonNode value = line.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value.asString(""));
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // said below, with the years beyond
        }
        throw new IllegalArgumentException(terminal.text("request.date", name, value.toString()));
    }
}
