package kz.jospar.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
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
import kz.jospar.protocol.workplan.WorkPlanCode;
import kz.jospar.protocol.workplan.WorkPlanLint;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.LastingRules;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Regularity;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.TooManyObligationsException;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.ical.Feed;
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
    private final WorkCalendar calendar = WorkCalendar.kazakhstan();

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

    @Option(names = "--state", paramLabel = "FILE", descriptionKey = "feed.state")
    @Nullable
    String state;

    @Option(names = "--alarms", descriptionKey = "feed.alarms")
    boolean alarms;

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
        List<Finding> flaws = List.of();
        PlannedWork work = null;
        if (workPlan != null) {
            if (!workPlan.regulation().equals(regulation.id())) {
                throw new InputException(
                        terminal.text("duties.other", workPlan.id(), workPlan.regulation(), regulation.id()), null);
            }
            work = PlannedWork.of(workPlan.effective(regulation), duties, held, language);
            refusals = work.refusals();
            flaws = WorkPlanLint.check(workPlan, regulation).stream()
                    .filter(flaw -> !flaw.code().equals(WorkPlanCode.WORK_PLAN_AMENDMENT_REFUSED.code()))
                    .toList();
            held.addAll(work.sittings());
        }
        commitments.addAll(
                duties.all().stream().filter(DutiesCommand::comesRound).toList());
        for (PlannedSitting sitting : held) {
            boolean asked = days.contains(sitting.day());
            // A step with a day is told for its own day, not for the sitting's.
            duties.around(sitting).stream()
                    .filter(duty -> asked || (duty.timing() != null && duty.event() != null))
                    .forEach(commitments::add);
        }
        if (work != null) {
            commitments.addAll(work.commitments());
        }
        LastingRules rules =
                new LastingRules(Deadlines.with(calendar), duties.inForce().orElse(null));
        DatedDuties dated;
        try {
            dated = new DatedDuties(rules, regulation.id(), days, commitments);
        } catch (TooManyObligationsException e) {
            throw new InputException(e.message(language), e);
        }
        Regularity regularity = regularity(duties, held, rules, days);
        for (Commitment commitment : commitments) {
            if (!dated.isElsewhere(commitment)) {
                print(dated, commitment, regularity);
            }
        }
        print(regulation, duties, regularity);
        if (out != null) {
            write(regulation, duties, commitments, dated.obligations(), work == null ? Map.of() : work.decided(), out);
        }
        flaws.forEach(flaw -> terminal.diagnose(flaw.message(language)));
        refusals.forEach(refusal -> terminal.diagnose(refusal.message(language)));
        boolean breached = regularity != null && regularity.earliestBreach().isPresent();
        return breached || !refusals.isEmpty() || flaws.stream().anyMatch(DutiesCommand::isGrave)
                ? ExitCode.FINDINGS
                : ExitCode.DONE;
    }

    private void write(
            Regulation regulation,
            Duties duties,
            List<Commitment> commitments,
            List<Obligation> obligations,
            Map<String, LocalDate> decided,
            String folder) {
        Language language = terminal.language();
        LocalDate since = duties.inForce().orElse(null);
        FeedStyle style = FeedStyle.in(language);
        if (alarms) {
            style = style.withReminders(calendar, StyleOptions.MORNING, StyleOptions.LEADS);
        }
        FeedOwner owner = FeedOwner.of(regulation.id(), regulation.name(), since, commitments)
                .changed(decided);
        Feeds feeds = Feeds.of(owner, obligations, style);
        Map<String, Feed> all = new LinkedHashMap<>();
        all.put(regulation.id(), feeds.ofOwner());
        feeds.byExecutor().forEach(feed -> all.put(feed.head().id(), feed));
        // In the place of what they do themselves: all that they are to be reminded of.
        duties.addressees()
                .forEach(one -> all.put(
                        one.id(), feeds.ofCommitments(one.id(), one.name().in(language), one::concerns)));
        LocalDate on = asOf != null ? asOf : Objects.requireNonNullElse(since, from);
        FeedFiles.write(terminal, folder, state, regulation.id(), all.values(), on);
    }

    private static boolean isGrave(Finding finding) {
        return finding.severity() == Severity.ERROR;
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
        FeedFiles.check(terminal, out, state, alarms);
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

    private void print(DatedDuties dated, Commitment commitment, @Nullable Regularity regularity) {
        List<Occurrence> windows = dated.windows(commitment);
        List<Obligation> own = dated.obligations(commitment);
        Deadlines deadlines = Deadlines.with(calendar);
        for (Obligation obligation : own) {
            Map<String, @Nullable Object> line = line(obligation.id());
            JsonLines.put(line, obligation.occurrence());
            rest(line, commitment);
            if (asOf != null) {
                line.put("standing", standing(obligation, regularity, asOf));
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

    /**
     * The sittings tell how the regular one stands. Whether a step around a sitting was done nobody tells here, so it has
     * no standing; what comes round by the calendar stands as days alone tell, like a plan's measure.
     */
    private static @Nullable String standing(Obligation obligation, @Nullable Regularity regularity, LocalDate asOf) {
        if (obligation.commitment().timing() instanceof Timing.AroundEvent) {
            return null;
        }
        Regularity.State state =
                regularity == null || !obligation.commitment().id().equals(Duties.REGULAR_SITTING)
                        ? Regularity.State.OPEN
                        : regularity.windows().stream()
                                .filter(window -> window.occurrence()
                                        .period()
                                        .equals(obligation.occurrence().period()))
                                .map(Regularity.Window::state)
                                .findFirst()
                                .orElse(Regularity.State.OPEN);
        return switch (state) {
            case KEPT -> Standing.DONE.code();
            case BREACHED -> Standing.OVERDUE.code();
            case UNSETTLED -> null;
            case PLANNED, OPEN ->
                Standing.of(obligation, asOf, StandingOptions.NOTICE_DAYS).code();
        };
    }

    private static Map<String, @Nullable Object> line(String id) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id);
        return line;
    }

    private void open(Map<String, @Nullable Object> line, Commitment commitment, DatedDuties dated) {
        rest(line, commitment);
        if (asOf != null) {
            line.put("standing", null);
        }
        line.put("open", dated.why(commitment, terminal.language()));
        terminal.line(JsonLines.line(line));
    }

    private void rest(Map<String, @Nullable Object> line, Commitment commitment) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>(line);
        line.clear();
        line.put("id", before.remove("id"));
        line.put("what", commitment.title().in(terminal.language()));
        line.put("executors", JsonLines.executors(commitment.executors()));
        line.putAll(before);
        Citation source = DatedDuties.source(commitment);
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

    private @Nullable Regularity regularity(
            Duties duties, List<PlannedSitting> all, LastingRules rules, PlanPeriod days) {
        Duty regular = duties.regularSitting().orElse(null);
        if (asOf == null || regular == null || regular.timing() == null) {
            return null;
        }
        Map<Boolean, List<LocalDate>> counted = all.stream()
                .filter(sitting -> duties.countsAsRegular(sitting) && !sitting.noQuorum())
                .collect(Collectors.partitioningBy(
                        PlannedSitting::held, Collectors.mapping(PlannedSitting::day, Collectors.toList())));
        return rules.regularity(
                regular.timing(),
                days,
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
