package kz.jospar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.time.Choice;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.jackson.Jackson3;
import kz.jospar.schedule.Deadlines;
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
            List<String> unsupported = request.unsupported();
            if (!unsupported.isEmpty()) {
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
        Reading reading = TimingPhrase.read(request.phrase(), request.context());
        answer.put("read", reading.timing().isPresent());
        if (reading instanceof Reading.Understood understood) {
            Deadlines deadlines = request.policies().has(Choice.WEEK_6) ? sixDaysAWeek : fiveDaysAWeek;
            new PhraseAnswer(request, deadlines, terminal).put(answer, understood);
        } else {
            answer.put("reason", reading.explanation(terminal.language()));
            // Counted from 0, as in the phrase's own characters.
            answer.put("at", reading instanceof Reading.NotUnderstood stopped ? stopped.from() : null);
            answer.put("repairs", reading.repairs());
        }
        return answer;
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
