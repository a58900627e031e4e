package kz.jospar.rating.evaluation;

import java.util.concurrent.atomic.AtomicInteger;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Relation;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/** One formula or another; only what decides is asked for. */
final class BranchRules {
    private final SourceRules sources;

    BranchRules(SourceRules sources) {
        this.sources = sources;
    }

    Rule decision(Branch.If formula) {
        return new Decision(formula, question(formula.when(), new AtomicInteger(2)));
    }

    private record Decision(Branch.If formula, Question when) implements Rule {
        @Override
        public Cell apply(UnitCells in) {
            Answer answer = when.ask(in);
            if (answer.refused() != null) {
                return answer.refused();
            }
            return answer.truth() == null
                    ? in.fallback(formula.unknown(), AbsentReason.UNKNOWN_CONDITION, "")
                    : in.cell(answer.truth() ? 0 : 1);
        }

        @Override
        public int standing(UnitCells in) {
            Boolean truth = when.ask(in).truth();
            return truth == null ? -1 : truth ? 0 : 1;
        }
    }

    Rule gate(Branch.Gate formula) {
        Question when = question(formula.when(), new AtomicInteger(1));
        return in -> {
            Real of = in.value(0);
            if (of == null) {
                return in.lacking(0);
            }
            Answer answer = when.ask(in);
            if (answer.refused() != null) {
                return answer.refused();
            }
            if (answer.truth() == null) {
                return in.fallback(formula.unknown(), AbsentReason.UNKNOWN_CONDITION, "");
            }
            return UnitCells.known(answer.truth() ? Real.min(of, formula.atMost()) : of);
        };
    }

    static Rule whenAbsent() {
        return new Rule() {
            @Override
            public Cell apply(UnitCells in) {
                return in.cell(standing(in));
            }

            @Override
            public int standing(UnitCells in) {
                return in.cell(0) instanceof Cell.Absent ? 1 : 0;
            }
        };
    }

    /** Builds a question; the members a condition compares come in the order the formula lists its parts. */
    private Question question(Condition condition, AtomicInteger next) {
        if (condition instanceof Condition.Compare compare) {
            int left = next.getAndAdd(2);
            Relation relation = UnitCells.declared(compare.is());
            return in -> compare(in, left, relation);
        }
        if (condition instanceof Condition.Answered answered) {
            return in -> Answer.of(
                    answered.status().contains(sources.status(in.unit(), answered.indicator(), answered.back())));
        }
        if (condition instanceof Condition.Not not) {
            Question of = question(not.of(), next);
            return in -> of.ask(in).negated();
        }
        boolean all = condition instanceof Condition.All;
        Question[] of = (condition instanceof Condition.All every ? every.of() : ((Condition.Any) condition).of())
                .stream().map(one -> question(one, next)).toArray(Question[]::new);
        return in -> list(in, of, !all);
    }

    private static Answer compare(UnitCells in, int left, Relation relation) {
        Real one = in.value(left);
        Real other = in.value(left + 1);
        if (one == null || other == null) {
            return in.lacking(left, left + 1) instanceof Refused refused ? new Answer(null, refused) : Answer.UNKNOWN;
        }
        int order = one.order(other);
        return Answer.of(
                switch (relation) {
                    case LESS -> order < 0;
                    case AT_MOST -> order <= 0;
                    case EQUAL -> order == 0;
                    case AT_LEAST -> order >= 0;
                    case MORE -> order > 0;
                });
    }

    /** The first answer that decides is the answer; what is behind it is not asked. */
    private static Answer list(UnitCells in, Question[] questions, boolean decisive) {
        boolean unknown = false;
        for (Question question : questions) {
            Answer answer = question.ask(in);
            if (answer.refused() != null || (answer.truth() != null && answer.truth() == decisive)) {
                return answer;
            }
            unknown |= answer.truth() == null;
        }
        return unknown ? Answer.UNKNOWN : Answer.of(!decisive);
    }

    private interface Question {
        Answer ask(UnitCells in);
    }

    /** True, false, unknown ({@code null}), or refused. */
    private record Answer(@Nullable Boolean truth, @Nullable Refused refused) {
        static final Answer UNKNOWN = new Answer(null, null);

        static Answer of(boolean truth) {
            return new Answer(truth, null);
        }

        Answer negated() {
            return truth == null ? this : of(!truth);
        }
    }
}
