package kz.jospar.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.duty.Duty;
import kz.jospar.protocol.workplan.QuestionDuty;
import kz.jospar.schedule.LastingRules;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Register;
import kz.jospar.schedule.Uncounted;
import org.jspecify.annotations.Nullable;

/** The duties of a regulation and its work plan, dated over some days. */
final class DatedDuties {
    private final LastingRules rules;
    private final String owner;
    private final PlanPeriod days;
    private final Register register;
    private final Map<String, List<Obligation>> dated;
    private final Map<String, Uncounted> uncounted = new LinkedHashMap<>();

    DatedDuties(LastingRules rules, String owner, PlanPeriod days, List<Commitment> commitments) {
        this.rules = rules;
        this.owner = owner;
        this.days = days;
        this.register = rules.register(owner, commitments, days);
        this.dated = register.obligations().stream()
                .collect(Collectors.groupingBy(one -> one.commitment().id()));
        register.uncounted()
                .forEach(owed -> uncounted.putIfAbsent(owed.commitment().id(), owed.window()));
    }

    List<Obligation> obligations() {
        return register.obligations();
    }

    List<Obligation> obligations(Commitment commitment) {
        return dated.getOrDefault(commitment.id(), List.of());
    }

    /** The periods of a duty of which only the period is said. */
    List<Occurrence> windows(Commitment commitment) {
        Timing window = commitment instanceof Duty duty && duty.timing() == null ? duty.window() : null;
        return window == null ? List.of() : rules.windows(window, days);
    }

    /** What has its day outside the days asked for is not told at all. */
    boolean isElsewhere(Commitment commitment) {
        Timing timing = commitment.timing();
        if (timing == null || uncounted.containsKey(commitment.id()) || dated.containsKey(commitment.id())) {
            return false;
        }
        return !(timing instanceof Timing.AroundEvent) || commitment.event() != null;
    }

    String id(Commitment commitment) {
        return owner + "/" + commitment.id();
    }

    static @Nullable Citation source(Commitment commitment) {
        return commitment instanceof Duty duty
                ? duty.source()
                : commitment instanceof QuestionDuty question ? question.source() : null;
    }

    /** Why it has no day. */
    String why(Commitment commitment, Language language) {
        Messages messages = Messages.in(language);
        Uncounted window = uncounted.get(commitment.id());
        if (window != null) {
            return messages.text("open.uncounted", Integer.toString(window.missingYear()));
        }
        String unsaid = commitment instanceof Duty duty
                ? duty.unsaid().stream().map(one -> one.message(language)).collect(Collectors.joining(" "))
                : "";
        Timing timing = commitment.timing();
        return !unsaid.isEmpty()
                ? unsaid
                : timing == null ? messages.text("open.missing") : Open.reason(timing, language);
    }
}
