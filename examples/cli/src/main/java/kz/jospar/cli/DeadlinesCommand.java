package kz.jospar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import tools.jackson.databind.json.JsonMapper;

/** {@code jospar deadlines}: phrases to dates, one JSON object a line, in the order of the input. */
@Command(name = "deadlines")
final class DeadlinesCommand implements Callable<Integer> {
    private static final PlanPeriod EVER = PlanPeriod.ofYears(1900, 2999);

    private final Terminal terminal;
    private final JsonMapper mapper = Jackson3.mapper();
    private final Deadlines fiveDays = Deadlines.with(WorkCalendar.kazakhstan());

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
        try (InputStream in = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !answer(line, number)) {
                    code = ExitCode.INPUT;
                }
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new InputException(terminal.text("error.missing", file), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", file, e.toString()), e);
        }
        return code;
    }

    /** Answers one line; a line that is no request gets an answer too, so that the order holds. */
    private boolean answer(String line, int number) {
        PhraseRequest request;
        try {
            request = PhraseRequest.of(mapper.readTree(line));
        } catch (JacksonException e) {
            return refuse(number, e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return refuse(number, Objects.toString(e.getMessage(), ""));
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", request.id().isMissingNode() ? null : request.id());
        Reading reading = TimingPhrase.read(request.phrase());
        if (reading instanceof Reading.Understood understood) {
            answer(answer, understood, request);
        } else {
            answer.put("read", false);
            answer.put("kind", null);
            answer.put("occurrences", List.of());
            answer.put("open", null);
            answer.put("policies", List.of());
        }
        answer.put("repairs", reading.repairs());
        answer.put("explanation", reading.explanation(terminal.language()));
        terminal.line(JsonLines.line(answer));
        return true;
    }

    private void answer(Map<String, @Nullable Object> answer, Reading.Understood reading, PhraseRequest request) {
        List<String> policies = new ArrayList<>(reading.policies());
        Deadlines deadlines = fiveDays;
        if ("6".equals(request.policy().get("week"))) {
            deadlines = Deadlines.with(WorkCalendar.kazakhstan().withWeek(WorkWeek.SIX_DAY));
            policies.add("week=6");
        }
        List<Occurrence> occurrences = List.of();
        String open = Open.reason(reading.meaning(), terminal.language());
        PlanPeriod horizon = horizon(request);
        if (horizon == null && needsHorizon(reading.meaning())) {
            open = Messages.in(terminal.language()).text("open.period");
        } else {
            occurrences =
                    deadlines.occurrences(reading.meaning(), horizon == null ? EVER : horizon, request.eventDate());
        }
        answer.put("read", true);
        answer.put("kind", reading.kind().code());
        answer.put(
                "occurrences", occurrences.stream().map(DeadlinesCommand::shape).toList());
        answer.put("open", occurrences.isEmpty() ? open : null);
        answer.put("policies", policies);
    }

    /** The days asked for, from the document's own date on where that lies among them: it is the adoption. */
    private static @Nullable PlanPeriod horizon(PhraseRequest request) {
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (from == null || to == null || to.isBefore(from)) {
            return null;
        }
        LocalDate adopted = request.documentDate();
        PlanPeriod asked = new PlanPeriod(from, to);
        return adopted != null && asked.contains(adopted) ? new PlanPeriod(adopted, to) : asked;
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

    private boolean refuse(int number, String reason) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", null);
        answer.put("read", false);
        answer.put("kind", null);
        answer.put("occurrences", List.of());
        answer.put("open", null);
        answer.put("policies", List.of());
        answer.put("repairs", List.of());
        answer.put("explanation", terminal.text("error.line", Integer.toString(number), reason));
        terminal.line(JsonLines.line(answer));
        terminal.diagnose(terminal.text("error.line", Integer.toString(number), reason));
        return false;
    }
}
