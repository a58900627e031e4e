package kz.jospar.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the dating of deadlines beside the peers and prints its tables of the README; about nine minutes. A cell is
 * nanoseconds of processor time, see {@link ProcessorTime}, and in brackets the bytes allocated.
 */
public final class DeadlineReport {
    private static final List<Expander> EXPANDING =
            List.of(Expander.ICAL4J, Expander.LIB_RECUR, Expander.BIWEEKLY, Expander.STRATA);
    private static final List<Seeker> SEEKING =
            List.of(Seeker.ICAL4J, Seeker.LIB_RECUR, Seeker.BIWEEKLY, Seeker.STRATA);

    private final PrintStream out;

    private DeadlineReport(PrintStream out) {
        this.out = out;
    }

    /** Takes the names of the tables wanted: expanding, seeking, workdays, register; all of them without a name. */
    public static void main(String[] arguments) throws RunnerException {
        DeadlineReport report = new DeadlineReport(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        List<String> wanted = List.of(arguments);
        if (wanted.isEmpty() || wanted.contains("expanding")) {
            report.expanding();
        }
        if (wanted.isEmpty() || wanted.contains("seeking")) {
            report.seeking();
        }
        if (wanted.isEmpty() || wanted.contains("workdays")) {
            report.workDays();
        }
        if (wanted.isEmpty() || wanted.contains("register")) {
            report.register();
        }
    }

    private void expanding() throws RunnerException {
        List<String> heads = new ArrayList<>(
                Stream.of(Expander.values()).map(Expander::label).toList());
        heads.addAll(List.of("ours, numbers", "limit", "fastest peer / numbers", "java.time / LocalDate"));
        Runs.head(out, "All dates, ns each", heads.toArray(String[]::new));
        for (Rule rule : Rule.values()) {
            List<Object> cells = new ArrayList<>(List.of(rule.label()));
            List<Cost> peers = new ArrayList<>();
            Cost loop = new Cost(0, 0);
            Cost dates = loop;
            for (Expander by : Expander.values()) {
                Cost cost = cost(Expanding.class, "expand", rule.count(), "rule", rule.name(), "by", by.name());
                cells.add(cost);
                if (EXPANDING.contains(by)) {
                    peers.add(cost);
                }
                loop = by == Expander.JAVA_TIME ? cost : loop;
                dates = by == Expander.LOCAL_DATES ? cost : dates;
            }
            Cost ours = cost(ExpandingNumbers.class, "ours", rule.count(), "rule", rule.name());
            cells.add(ours);
            cells.add(cost(ExpandingNumbers.class, "limit", rule.count(), "rule", rule.name()));
            cells.add(ours.against(Cost.least(peers)));
            cells.add(dates.against(loop));
            Runs.row(out, cells.toArray());
        }
    }

    private void seeking() throws RunnerException {
        List<String> heads =
                new ArrayList<>(Stream.of(Seeker.values()).map(Seeker::label).toList());
        heads.addAll(List.of("ours, numbers", "limit", "fastest peer / numbers"));
        Runs.head(out, "One date, ns", heads.toArray(String[]::new));
        for (Rule rule : List.of(Rule.QUARTER_ENDS, Rule.WEEKLY)) {
            for (Question question : Question.values()) {
                for (int since : List.of(1977, 2025)) {
                    // One pair shows what age costs; ten minutes are enough.
                    if (since == 1977 || question == Question.NEXT) {
                        seeking(rule, question, since);
                    }
                }
            }
        }
    }

    private void seeking(Rule rule, Question question, int since) throws RunnerException {
        String[] asked = {"rule", rule.name(), "since", Integer.toString(since)};
        String which = rule == Rule.WEEKLY ? "Fridays" : "quarter ends";
        List<Object> cells = new ArrayList<>(List.of(which + " since " + since + ", " + question.label()));
        List<Cost> peers = new ArrayList<>();
        for (Seeker by : Seeker.values()) {
            if (by.answers(question)) {
                String[] parameters = Stream.concat(
                                Stream.of(asked), Stream.of("question", question.name(), "by", by.name()))
                        .toArray(String[]::new);
                Cost cost = cost(Seeking.class, "find", 1, parameters);
                cells.add(cost);
                if (SEEKING.contains(by)) {
                    peers.add(cost);
                }
            } else {
                cells.add("-");
            }
        }
        Cost ours = cost(SeekingNumbers.class, question.method(), 1, asked);
        cells.add(ours);
        cells.add(question == Question.NEXT ? cost(SeekingNumbers.class, "limit", 1, asked) : "-");
        cells.add(ours.against(Cost.least(peers)));
        Runs.row(out, cells.toArray());
    }

    private void workDays() throws RunnerException {
        Runs.head(
                out,
                "Working days, ns",
                "Strata",
                "WorkCalendar",
                "ours, numbers",
                "limit",
                "Strata / WorkCalendar",
                "Strata / numbers");
        workDays("moved to the next working day", "move");
        workDays("10 working days later", "add");
        workDays("working days of 5 years", "count");
    }

    private void workDays(String label, String question) throws RunnerException {
        Cost strata = cost(CountingWorkDays.class, question + "Strata", 1);
        Cost calendar = cost(CountingWorkDays.class, question + "Calendar", 1);
        Cost numbers = cost(CountingWorkDays.class, question + "Numbers", 1);
        Cost limit = cost(CountingWorkDays.class, question + "Limit", 1);
        Runs.row(out, label, strata, calendar, numbers, limit, calendar.against(strata), numbers.against(strata));
    }

    private void register() throws RunnerException {
        int dates = DatingRegister.dates();
        Runs.head(out, "100,000 measures, " + Runs.whole(dates) + " due days, with standings", "ms", "ns each (bytes)");
        for (String form : List.of("numbers", "records")) {
            Cost cost = cost(DatingRegister.class, form, dates);
            Runs.row(out, "as " + form, Runs.whole(cost.nanos() * dates / 1e6), cost);
        }
    }

    /** Runs one benchmark, its parameters given as names and values. */
    private static Cost cost(Class<?> benchmark, String method, int dates, String... parameters)
            throws RunnerException {
        var options = new OptionsBuilder().include(Runs.named(benchmark, method));
        for (int i = 0; i < parameters.length; i += 2) {
            options.param(parameters[i], parameters[i + 1]);
        }
        return Cost.of(Runs.run(options).iterator().next(), dates);
    }
}
