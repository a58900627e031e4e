package kz.jospar.protocol.workplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.sitting.Phase;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.QuestionStatus;
import kz.jospar.protocol.sitting.Sitting;

/**
 * A planned question whose time is over undecided: kk қаралмай қалған мәселе, ru нерассмотренный вопрос плана.
 *
 * @param question the question
 * @param why what became of it
 */
public record CarriedOver(PlannedQuestion question, Why why) {
    public CarriedOver {
        Guard.present("question", question);
        Guard.present("why", why);
    }

    /** What became of it: kk себебі, ru причина. */
    public enum Why {
        /** No sitting was held at its time: kk отырыс өтпеді, ru заседания не было. */
        NO_SITTING,
        /** A sitting was held without it: kk күн тәртібіне енгізілмеді, ru не включён в повестку. */
        NOT_ON_AGENDA,
        /** A sitting postponed it: kk отырыста кейінге қалдырылды, ru перенесён на заседании. */
        POSTPONED,
        /** A sitting had it on its agenda and did not decide it: kk шешім қабылданбады, ru решения нет. */
        UNDECIDED;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static List<CarriedOver> of(List<PlannedQuestion> questions, Collection<Sitting> sittings, LocalDate asOf) {
        Map<String, Why> open = new HashMap<>();
        Set<String> over = new HashSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Sitting sitting : sittings) {
            LocalDate day = sitting.day().orElse(null);
            if (day == null || day.isAfter(asOf) || sitting.phase().compareTo(Phase.OPEN) < 0) {
                continue;
            }
            days.add(day);
            for (QuestionState state : sitting.questions()) {
                String id = state.question().id();
                if (isOver(state)) {
                    over.add(id);
                } else {
                    open.put(id, state.status() == QuestionStatus.POSTPONED ? Why.POSTPONED : Why.UNDECIDED);
                }
            }
        }
        List<CarriedOver> carried = new ArrayList<>();
        for (PlannedQuestion question : questions) {
            PlanPeriod when = question.when().orElse(null);
            if (when != null && !when.toInclusive().isAfter(asOf) && !over.contains(question.id())) {
                LocalDate first = days.ceiling(when.from());
                boolean sat = first != null && when.contains(first);
                Why why = open.getOrDefault(question.id(), sat ? Why.NOT_ON_AGENDA : Why.NO_SITTING);
                carried.add(new CarriedOver(question, why));
            }
        }
        return carried;
    }

    private static boolean isOver(QuestionState state) {
        return state.status() == QuestionStatus.DROPPED
                || (state.status() == QuestionStatus.VOTED && !(state.verdict() instanceof Verdict.NoQuorum));
    }
}
