package kz.jospar.protocol.assignment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.protocol.assignment.Objection.Reason;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Term;
import org.jspecify.annotations.Nullable;

/**
 * Judges requests for a later day. A rule that gives the right to extend must be said; a rule that bounds it bars nothing
 * where it is unsaid, and the ruling tells that it is.
 */
final class Extensions {
    private final AssignmentPolicy policy;
    private final List<Objection> objections = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<String> unsaid = new ArrayList<>();

    private Extensions(AssignmentPolicy policy) {
        this.policy = policy;
    }

    static Ruling judge(ExtensionRequest request, AssignmentPolicy policy, WorkingDays days) {
        Extensions judging = new Extensions(policy);
        judging.count(request);
        if (!request.wanted().isAfter(request.inForce())) {
            judging.object(Reason.NOT_LATER, null, Messages.day(request.wanted()), Messages.day(request.inForce()));
        }
        judging.reason(request);
        judging.askedInTime(request, days);
        return judging.objections.isEmpty()
                ? new Ruling.Permitted(judging.citations, judging.unsaid)
                : new Ruling.Refused(judging.objections);
    }

    private void count(ExtensionRequest request) {
        Integer ordinary = policy.extensions().said().orElse(null);
        if (ordinary == null) {
            object(Reason.UNSAID, policy.extensions(), "#protocol.assignment.rule.extensions");
            return;
        }
        apply(policy.extensions());
        if (request.granted() < ordinary) {
            return;
        }
        int more = policy.exceptionalExtensions().said().orElse(0);
        if (request.granted() >= (long) ordinary + more) {
            object(
                    Reason.LIMIT_REACHED,
                    more == 0 ? policy.extensions() : policy.exceptionalExtensions(),
                    Integer.toString(request.granted()));
        } else if (!request.exceptional()) {
            object(Reason.NOT_EXCEPTIONAL, policy.exceptionalExtensions(), Integer.toString(request.granted()));
        } else {
            apply(policy.exceptionalExtensions());
        }
    }

    private void reason(ExtensionRequest request) {
        Rule<Boolean> rule = policy.extensionNeedsReason();
        if (!rule.isSaid()) {
            unsaid.add("extensionNeedsReason");
            return;
        }
        apply(rule);
        if (rule.said().orElseThrow() && request.reason().isBlank()) {
            object(Reason.NO_REASON, rule);
        }
    }

    private void askedInTime(ExtensionRequest request, WorkingDays days) {
        Rule<Term> rule = policy.extensionAsked();
        Term term = rule.said().orElse(null);
        if (term == null || !Counting.isCountable(term) || term.direction() != Direction.BEFORE) {
            unsaid.add("extensionAsked");
            return;
        }
        apply(rule);
        try {
            LocalDate last = Counting.day(request.inForce(), term, days);
            if (request.asked().isAfter(last)) {
                object(Reason.ASKED_LATE, rule, Messages.day(request.asked()), Messages.day(last));
            }
        } catch (MissingCalendarYearException | DateTimeException e) {
            object(Reason.NO_CALENDAR, rule, Integer.toString(request.inForce().getYear()));
        }
    }

    private void apply(Rule<?> rule) {
        policy.citation(rule).filter(one -> !citations.contains(one)).ifPresent(citations::add);
    }

    private void object(Reason reason, @Nullable Rule<?> rule, String... facts) {
        Citation citation = rule == null ? null : policy.citation(rule).orElse(null);
        objections.add(new Objection(reason, List.of(facts), citation));
    }
}
