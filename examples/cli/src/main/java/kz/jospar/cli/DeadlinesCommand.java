package kz.jospar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.jackson.Jackson3;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.calendar.WorkWeek;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code jospar deadlines}: phrases to dates, one JSON object a line, in the order of the input. */
@Command(name = "deadlines")
final class DeadlinesCommand implements Callable<Integer> {
    private static final PlanPeriod EVER = PlanPeriod.ofYears(PhraseRequest.FIRST_YEAR, PhraseRequest.LAST_YEAR);

    private final Terminal terminal;
    /** Numbers are kept as they are written: an id comes back as it was given. */
    private final JsonMapper mapper = Jackson3.mapper()
            .rebuild()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Deadlines fiveDaysAWeek = Deadlines.with(WorkCalendar.kazakhstan());
    private final Deadlines sixDaysAWeek =
            Deadlines.with(WorkCalendar.kazakhstan().withWeek(WorkWeek.SIX_DAY));

    @Parameters(arity = "0..1", paramLabel = "FILE|-", defaultValue = "-", descriptionKey = "deadlines.file")
    String file = "-";

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    Common common = new Common();

    DeadlinesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int code = ExitCode.DONE;
        String shown = file.equals("-") ? terminal.text("input.standard") : file;
        try (InputStream in = PlanInput.open(terminal, file, shown);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                // Some editors begin a file with a byte order mark.
                String words = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!words.isBlank() && !answer(words, number)) {
                    code = ExitCode.INPUT;
                }
            }
        } catch (UnreadableDocumentException e) {
            throw new InputException(e.message(terminal.language()), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
        return code;
    }

    /** Answers one line; a line that is no request gets an answer too, so that the order holds. */
    private boolean answer(String line, int number) {
        JsonNode object;
        try {
            object = mapper.readTree(line);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return refuse(null, number, terminal.text("request.json", Integer.toString(column)));
        }
        JsonNode id = object.path("id").isMissingNode() ? null : object.path("id");
        try {
            PhraseRequest request = PhraseRequest.of(object, terminal);
            List<String> unsupported = Policies.unsupported(request.policy());
            if (!unsupported.isEmpty()) {
                // Dates by another choice than the one asked for would be wrong dates.
                String reason = terminal.text("request.unsupported", String.join(", ", unsupported));
                complain(number, reason);
                Map<String, @Nullable Object> refusal = new LinkedHashMap<>();
                refusal.put("id", id);
                refusal.put("read", false);
                refusal.put("reason", reason);
                refusal.put("at", null);
                refusal.put("unsupported", unsupported);
                terminal.line(JsonLines.line(refusal));
                return true;
            }
            terminal.line(JsonLines.line(answer(id, request)));
            return true;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            // The latter two: a term that leads out of the calendar.
            return refuse(id, number, Objects.toString(e.getMessage(), ""));
        }
    }

    private Map<String, @Nullable Object> answer(@Nullable JsonNode id, PhraseRequest request) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        Reading reading = TimingPhrase.read(request.phrase());
        answer.put("read", reading.timing().isPresent());
        if (reading instanceof Reading.Understood understood) {
            answer(answer, understood, request);
            answer.put("repairs", reading.repairs());
            answer.put("explanation", reading.explanation(terminal.language()));
        } else {
            answer.put("reason", reading.explanation(terminal.language()));
            // Counted from 0, as in the phrase's own characters.
            answer.put("at", reading instanceof Reading.NotUnderstood stopped ? stopped.from() : null);
            answer.put("repairs", reading.repairs());
        }
        return answer;
    }

    private void answer(Map<String, @Nullable Object> answer, Reading.Understood reading, PhraseRequest request) {
        boolean sixDays = Policies.isSixDayWeek(request.policy());
        Timing timing = reading.meaning();
        PlanPeriod horizon = horizon(request);
        boolean unbounded = horizon == null && needsHorizon(timing);
        List<Occurrence> occurrences = unbounded
                ? List.of()
                : (sixDays ? sixDaysAWeek : fiveDaysAWeek)
                        .occurrences(timing, horizon == null ? ever(request) : horizon, request.eventDate());
        List<String> policies = new ArrayList<>(reading.policies());
        if (horizon != null) {
            policies.addAll(fiveDaysAWeek.policies(timing, horizon));
        }
        if (sixDays && !occurrences.isEmpty()) {
            policies.add("week=6");
        }
        answer.put("kind", reading.kind().code());
        answer.put(
                "occurrences", occurrences.stream().map(DeadlinesCommand::shape).toList());
        answer.put("open", occurrences.isEmpty() ? open(timing, unbounded) : null);
        answer.put("policies", policies);
    }

    private String open(Timing timing, boolean unbounded) {
        if (unbounded) {
            return terminal.text("deadlines.noPeriod");
        }
        String reason = Open.reason(timing, terminal.language());
        return reason == null ? Messages.in(terminal.language()).text("open.none") : reason;
    }

    /** The days asked for, from the document's own date on where that lies among them: it is the adoption. */
    private static @Nullable PlanPeriod horizon(PhraseRequest request) {
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (from == null || to == null) {
            return null;
        }
        LocalDate adopted = request.documentDate();
        PlanPeriod asked = new PlanPeriod(from, to);
        return adopted != null && asked.contains(adopted) ? new PlanPeriod(adopted, to) : asked;
    }

    /** A timing with years of its own needs no horizon, but begins with the document where it straddles that day. */
    private static PlanPeriod ever(PhraseRequest request) {
        return request.documentDate() == null ? EVER : new PlanPeriod(request.documentDate(), EVER.toInclusive());
    }

    private static boolean needsHorizon(Timing timing) {
        if (timing instanceof Timing.Several several) {
            return several.timings().stream().anyMatch(DeadlinesCommand::needsHorizon);
        }
        boolean openYears = timing instanceof Timing.Recurring recurrence && recurrence.years() == null;
        return openYears || timing instanceof Timing.AcademicYear;
    }

    private static Map<String, @Nullable Object> shape(Occurrence occurrence) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        JsonLines.put(shape, occurrence);
        return shape;
    }

    private boolean refuse(@Nullable JsonNode id, int number, String reason) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("read", false);
        answer.put("reason", reason);
        answer.put("at", null);
        answer.put("line", number);
        terminal.line(JsonLines.line(answer));
        complain(number, reason);
        return false;
    }

    private void complain(int number, String reason) {
        terminal.diagnose(terminal.text("error.line", Integer.toString(number), reason));
    }
}
