package kz.jospar.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.execution.Answering;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.execution.ExecutionPolicy;
import kz.jospar.schedule.execution.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** On which day obligations are looked at, and what is known of what happened to them. */
final class StandingOptions {
    /** Calendar days before a due day from which an obligation counts as due soon. */
    static final int NOTICE_DAYS = 7;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.asOf")
    @Nullable
    LocalDate asOf;

    @Option(names = "--events", paramLabel = "FILE.jsonl", descriptionKey = "obligations.events")
    @Nullable
    String events;

    @Option(
            names = "--answering",
            paramLabel = "each|first-named",
            defaultValue = "each",
            descriptionKey = "obligations.answering",
            converter = AnsweringConverter.class)
    Answering answering = Answering.EACH;

    /**
     * What happened, and what the events file makes of the exit code.
     *
     * @param log the histories, or {@code null} where no events are given and dates alone tell
     */
    record History(@Nullable ExecutionLog log, int exitCode) {
        /** Returns how an obligation stands by what happened, or {@code null} where dates alone tell. */
        @Nullable
        State state(Obligation obligation, LocalDate day) {
            return log == null
                    ? null
                    : log.execution(obligation.id()).orElseThrow().state(day);
        }
    }

    /** A standing needs a day, for the clock is never asked. */
    void check(Terminal terminal, String plan) {
        if (events != null && asOf == null) {
            throw new UsageException(terminal.text("usage.missing", "--as-of"));
        }
        if (plan.equals("-") && "-".equals(events)) {
            throw new UsageException(terminal.text("error.twoStandardInputs"));
        }
    }

    /** Reads the events, if there are any, and says which of them do not count. */
    History history(Terminal terminal, List<Obligation> obligations, DatingOptions dating) {
        if (events == null) {
            return new History(null, ExitCode.DONE);
        }
        EventFile read = EventFile.read(terminal, events);
        ExecutionPolicy policy = ExecutionPolicy.STANDARD
                .withNoticeDays(NOTICE_DAYS)
                .with(answering)
                .withCalendar(dating.calendar());
        ExecutionLog log = read.log(obligations, policy);
        return new History(log, read.exitCode());
    }

    /** The constants' codes are the words of the option. */
    static final class AnsweringConverter implements ITypeConverter<Answering> {
        @Override
        public Answering convert(String value) {
            return Arrays.stream(Answering.values())
                    .filter(one -> one.code().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(value));
        }
    }
}
