package kz.jospar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.duty.Duties;
import kz.jospar.protocol.duty.Duty;
import kz.jospar.protocol.duty.DutyChoices;
import kz.jospar.protocol.duty.PlannedSitting;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.workplan.PlanRefusal;
import kz.jospar.protocol.workplan.WorkPlan;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Regularity;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.TooManyObligationsException;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.ical.FeedOwner;
import kz.jospar.schedule.ical.FeedStyle;
import kz.jospar.schedule.ical.Feeds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar duties}: what a regulation has somebody do, with days where it tells them, and why not where not. */
@Command(name = "duties")
final class DutiesCommand implements Callable<Integer> {
    /** More days than a regulation is in force. */
    private static final int LONGEST_YEARS = 20;

    private final Terminal terminal;
    private final Deadlines deadlines = Deadlines.with(WorkCalendar.kazakhstan());

    @Parameters(paramLabel = "REGULATION.json", descriptionKey = "duties.regulation")
    String file = "";

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "duties.from")
    LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "duties.to")
    LocalDate to = LocalDate.EPOCH;

    @Option(names = "--sittings", paramLabel = "FILE.jsonl", descriptionKey = "duties.sittings")
    @Nullable
    String sittings;

    @Option(names = "--plan", paramLabel = "WORKPLAN.json", descriptionKey = "duties.plan")
    @Nullable
    String plan;

    @Option(names = "--choices", paramLabel = "CHOICES.json", descriptionKey = "duties.choices")
    @Nullable
    String choices;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.asOf")
    @Nullable
    LocalDate asOf;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "duties.out")
    @Nullable
    String out;

    /** The only form there is; taken so that a script can treat all commands alike. */
    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    Common common = new Common();

    DutiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PlanPeriod days = days();
        Language language = terminal.language();
        Regulation regulation = JsonInput.load(terminal, file, Regulation.class, Regulation.FORMAT);
        Duties duties = duties(regulation);
        List<PlannedSitting> held =
                new ArrayList<>(sittings == null ? List.of() : SittingLines.read(terminal, sittings));
        WorkPlan workPlan = plan == null ? null : JsonInput.load(terminal, plan, WorkPlan.class, WorkPlan.FORMAT);
        List<Commitment> commitments = new ArrayList<>();
        List<PlanRefusal> refusals = List.of();
        PlannedWork work = null;
        if (workPlan != null) {
            if (!workPlan.regulation().equals(regulation.id())) {
                throw new InputException(
                        terminal.text("duties.other", workPlan.id(), workPlan.regulation(), regulation.id()), null);
            }
            work = PlannedWork.of(workPlan.effective(regulation), duties, held, language);
            refusals = work.refusals();
            held.addAll(work.sittings());
        }
        commitments.addAll(
                duties.all().stream().filter(DutiesCommand::comesRound).toList());
        for (PlannedSitting sitting : held) {
            if (days.contains(sitting.day())) {
                commitments.addAll(duties.around(sitting));
            }
        }
        if (work != null) {
            commitments.addAll(work.commitments());
        }
        DatedDuties dated = new DatedDuties(deadlines, regulation.id(), days);
        List<Obligation> obligations;
        try {
            obligations = dated.obligations(commitments);
        } catch (TooManyObligationsException e) {
            throw new InputException(e.message(language), e);
        }
        commitments.forEach(one -> print(dated, one));
        Regularity regularity = regularity(duties, held, days);
        print(regulation, duties, regularity);
        if (out != null) {
            FeedOwner owner = FeedOwner.of(
                    regulation.id(), regulation.name(), regulation.act().adopted(), commitments);
            FeedFiles files = new FeedFiles(besideLines(), Path.of(out), null);
            files.write(Feeds.of(owner, obligations, FeedStyle.in(language)).byExecutor(), regulation.id());
        }
        refusals.forEach(refusal -> terminal.diagnose(refusal.message(language)));
        boolean breached = regularity != null && regularity.earliestBreach().isPresent();
        return breached || !refusals.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** What is told of files must not stand between the lines. */
    private Terminal besideLines() {
        return new Terminal(terminal.in(), terminal.err(), terminal.err(), terminal.language(), terminal.interactive());
    }

    /** Steps around a sitting are told sitting by sitting, or once where none is known. */
    private static boolean comesRound(Duty duty) {
        return duty.kind() == Duty.Kind.COMES_ROUND
                || duty.unsaid().stream().anyMatch(one -> switch (one.matter()) {
                    case RHYTHM, DAY -> true;
                    default -> false;
                });
    }

    private PlanPeriod days() {
        if (out != null) {
            Output.requireFolder(terminal, out);
        }
        List<String> inputs = new ArrayList<>(List.of(file));
        inputs.add(Objects.requireNonNullElse(sittings, ""));
        inputs.add(Objects.requireNonNullElse(plan, ""));
        inputs.add(Objects.requireNonNullElse(choices, ""));
        if (inputs.stream().filter("-"::equals).count() > 1) {
            throw new UsageException(terminal.text("error.twoStandardInputs"));
        }
        if (from.getYear() < PhraseRequest.FIRST_YEAR || from.getYear() > PhraseRequest.LAST_YEAR) {
            throw new UsageException(terminal.text("usage.value", "--from", from.toString(), "2026-01-01"));
        }
        if (to.isBefore(from) || to.getYear() > PhraseRequest.LAST_YEAR || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new UsageException(
                    terminal.text("usage.value", "--to", to.toString(), from + "–" + from.plusYears(LONGEST_YEARS)));
        }
        return new PlanPeriod(from, to);
    }

    private Duties duties(Regulation regulation) {
        if (choices == null) {
            return Duties.of(regulation, terminal.language());
        }
        DutyChoices declared = JsonInput.load(terminal, choices, DutyChoices.class, DutyChoices.FORMAT);
        try {
            return Duties.of(regulation, declared, terminal.language());
        } catch (IllegalArgumentException e) {
            String shown = JsonInput.shown(terminal, choices);
            throw new InputException(terminal.text("verdict.choice", shown, Objects.toString(e.getMessage(), "")), e);
        }
    }

    private void print(DatedDuties dated, Commitment commitment) {
        List<Occurrence> windows = dated.windows(commitment);
        List<Obligation> own = dated.obligations(List.of(commitment));
        for (Obligation obligation : own) {
            Map<String, @Nullable Object> line = line(obligation.id());
            JsonLines.put(line, obligation.occurrence());
            rest(line, commitment, dated);
            if (asOf != null) {
                line.put(
                        "standing",
                        Standing.of(obligation, asOf, StandingOptions.NOTICE_DAYS)
                                .code());
            }
            line.put("reason", deadlines.explain(obligation.occurrence()).text(terminal.language()));
            terminal.line(JsonLines.line(line));
        }
        if (!own.isEmpty()) {
            return;
        }
        if (windows.isEmpty()) {
            Map<String, @Nullable Object> line = line(dated.id(commitment));
            List.of("from", "to", "due", "adjusted").forEach(name -> line.put(name, null));
            open(line, commitment, dated);
        }
        for (Occurrence window : windows) {
            Map<String, @Nullable Object> line = line(dated.id(commitment) + "/" + window.period());
            line.put("from", window.from().toString());
            line.put("to", window.toInclusive().toString());
            line.put("due", null);
            line.put("adjusted", null);
            open(line, commitment, dated);
        }
    }

    private static Map<String, @Nullable Object> line(String id) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id);
        return line;
    }

    private void open(Map<String, @Nullable Object> line, Commitment commitment, DatedDuties dated) {
        rest(line, commitment, dated);
        if (asOf != null) {
            line.put("standing", null);
        }
        Timing timing = commitment.timing();
        String why = dated.unsaid(commitment, terminal.language());
        line.put(
                "open",
                !why.isEmpty()
                        ? why
                        : timing == null
                                ? Messages.in(terminal.language()).text("open.missing")
                                : Open.reason(timing, terminal.language()));
        terminal.line(JsonLines.line(line));
    }

    private void rest(Map<String, @Nullable Object> line, Commitment commitment, DatedDuties dated) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>(line);
        line.clear();
        line.put("id", before.remove("id"));
        line.put("what", commitment.title().in(terminal.language()));
        line.put("executors", JsonLines.executors(commitment.executors()));
        line.putAll(before);
        Citation source = dated.source(commitment);
        line.put("paragraph", source == null ? null : source.paragraph());
        if (commitment instanceof Duty duty) {
            if (duty.chosen()) {
                line.put("declared", true);
            }
            if (!duty.unsaid().isEmpty()) {
                line.put(
                        "unsaid",
                        duty.unsaid().stream().map(one -> one.matter().code()).toList());
            }
        }
    }

    private @Nullable Regularity regularity(Duties duties, List<PlannedSitting> all, PlanPeriod days) {
        Duty regular = duties.regularSitting().orElse(null);
        if (asOf == null || regular == null || regular.timing() == null) {
            return null;
        }
        Map<Boolean, List<LocalDate>> counted = all.stream()
                .filter(duties::countsAsRegular)
                .collect(Collectors.partitioningBy(
                        PlannedSitting::held, Collectors.mapping(PlannedSitting::day, Collectors.toList())));
        return Regularity.of(
                deadlines,
                deadlines.occurrences(regular.timing(), days),
                counted.getOrDefault(true, List.of()),
                counted.getOrDefault(false, List.of()),
                asOf);
    }

    /** How the rhythm of sittings is kept: a line for each period, then one with the earliest breach. */
    private void print(Regulation regulation, Duties duties, @Nullable Regularity regularity) {
        if (regularity == null) {
            return;
        }
        String paragraph = duties.regularSitting()
                .map(Duty::source)
                .map(Citation::paragraph)
                .orElse(null);
        for (Regularity.Window window : regularity.windows()) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("period", window.occurrence().period());
            line.put("state", window.state().code());
            line.put("held", texts(window.done()));
            line.put("planned", texts(window.planned()));
            line.put("possibleUntil", text(window.possibleUntil()));
            line.put("breachedSince", text(window.breachedSince().orElse(null)));
            line.put("paragraph", paragraph);
            terminal.line(JsonLines.line(line));
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("regulation", regulation.id());
        line.put("earliestBreach", text(regularity.earliestBreach().orElse(null)));
        line.put("nextBreach", text(regularity.nextBreach().orElse(null)));
        line.put("paragraph", paragraph);
        terminal.line(JsonLines.line(line));
    }

    private static List<String> texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
