package kz.jospar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.execution.ExecutionPolicy;
import kz.jospar.schedule.execution.Refusal;

/** A file of events, one JSON object a line; a line that is none, or says what cannot be, is diagnosed by its number. */
final class EventFile {
    private final Terminal terminal;
    private final List<ExecutionEvent> events = new ArrayList<>();
    private final IdentityHashMap<ExecutionEvent, Integer> lines = new IdentityHashMap<>();
    private int code = ExitCode.DONE;

    private EventFile(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads to the end of the file, or of standard input for {@code -}. */
    static EventFile read(Terminal terminal, String file) {
        EventFile events = new EventFile(terminal);
        String shown = file.equals("-") ? terminal.text("input.standard") : file;
        try (InputStream in = PlanInput.open(terminal, file, shown)) {
            EventLines lines = new EventLines(in, terminal, shown);
            for (String line = lines.next(); line != null; line = lines.next()) {
                int number = lines.number();
                // Some editors begin a file with a byte order mark.
                String words = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (lines.isLong()) {
                    String most = Integer.toString(EventLines.LONGEST_LINE);
                    events.refuse(number, terminal.text("event.long", most));
                } else if (!words.isBlank()) {
                    events.add(words, number);
                }
            }
        } catch (UnreadableDocumentException e) {
            throw new InputException(e.message(terminal.language()), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
        return events;
    }

    private void add(String line, int number) {
        try {
            ExecutionEvent event = EventLine.parse(line, terminal);
            events.add(event);
            lines.put(event, number);
        } catch (IllegalArgumentException e) {
            refuse(number, Objects.toString(e.getMessage(), ""));
        }
    }

    private void refuse(int number, String reason) {
        code = ExitCode.INPUT;
        complain(number, reason);
    }

    /** Returns the events that could be read, in the order of the lines. */
    List<ExecutionEvent> events() {
        return List.copyOf(events);
    }

    /** Returns the histories of obligations, after saying which events do not count. */
    ExecutionLog log(List<Obligation> obligations, ExecutionPolicy policy) {
        ExecutionLog log = ExecutionLog.of(obligations, events, policy);
        for (Refusal refusal : log.refusals()) {
            complain(lines.getOrDefault(refusal.event(), 0), refusal.message(terminal.language()));
            code = Math.max(code, ExitCode.FINDINGS);
        }
        return log;
    }

    /** Returns 3 if a line could not be read, else 1 if an event does not count, else 0. */
    int exitCode() {
        return code;
    }

    private void complain(int number, String reason) {
        terminal.diagnose(terminal.text("error.line", Integer.toString(number), reason));
    }
}
