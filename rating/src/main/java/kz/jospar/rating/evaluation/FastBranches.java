package kz.jospar.rating.evaluation;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Relation;

/** One formula or another. */
final class FastBranches {
    private FastBranches() {}

    /** What a condition comes to. */
    enum Answer {
        YES,
        NO,
        /** It cannot be told, for a member is absent. */
        UNKNOWN,
        /** A member is refused; {@link Question#refused} is the one. */
        REFUSED,
        /** Yes or no: it hinges on less than the bounds. */
        PERHAPS,
        /** Anything. */
        UNSURE
    }

    /** What is asked. */
    interface Question {
        Answer ask(FastRun run, int unit);

        /** Returns the member that was refused. */
        default int refused(FastRun run, int unit) {
            return -1;
        }
    }

    /** Returns the question; what it compares comes in the order the formula lists its parts. */
    static Question question(Condition condition, int[] of, AtomicInteger next, Statuses statuses) {
        if (condition instanceof Condition.Compare compare) {
            int left = of[next.getAndIncrement()];
            int right = of[next.getAndIncrement()];
            return new Comparison(left, right, UnitCells.declared(compare.is()));
        }
        if (condition instanceof Condition.Answered answered) {
            int column = statuses.column(answered.indicator(), answered.back());
            return new Status(statuses, column, answered.status());
        }
        if (condition instanceof Condition.Not not) {
            return new Not(question(not.of(), of, next, statuses));
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> list = condition instanceof Condition.All every ? every.of() : ((Condition.Any) condition).of();
        Question[] questions =
                list.stream().map(one -> question(one, of, next, statuses)).toArray(Question[]::new);
        return new Several(questions, all ? Answer.NO : Answer.YES);
    }

    /** The kinds of answers, by the columns asked for. */
    interface Statuses {
        int column(String indicator, int back);

        byte at(int column, int unit);
    }

    private record Status(Statuses statuses, int column, List<Observation.Status> wanted) implements Question {
        @Override
        public Answer ask(FastRun run, int unit) {
            byte status = statuses.at(column, unit);
            for (Observation.Status one : wanted) {
                if (FastRun.code(one) == status) {
                    return Answer.YES;
                }
            }
            return Answer.NO;
        }
    }

    private record Comparison(int left, int right, Relation is) implements Question {
        @Override
        public Answer ask(FastRun run, int unit) {
            byte one = run.state[left][unit];
            byte other = run.state[right][unit];
            if (one == FastRun.UNSURE || other == FastRun.UNSURE) {
                return Answer.UNSURE;
            }
            if (one != 0 || other != 0) {
                return one < 0 || other < 0 ? Answer.REFUSED : Answer.UNKNOWN;
            }
            FastSpan a = run.span(left, unit);
            FastSpan b = run.span(right, unit);
            return switch (is) {
                case LESS -> sure(a.hi() < b.lo(), a.lo() >= b.hi());
                case AT_MOST -> sure(a.hi() <= b.lo(), a.lo() > b.hi());
                case EQUAL -> sure(a.order(b) == 0, a.hi() < b.lo() || a.lo() > b.hi());
                case AT_LEAST -> sure(a.lo() >= b.hi(), a.hi() < b.lo());
                case MORE -> sure(a.lo() > b.hi(), a.hi() <= b.lo());
            };
        }

        private static Answer sure(boolean yes, boolean no) {
            return yes ? Answer.YES : no ? Answer.NO : Answer.PERHAPS;
        }

        @Override
        public int refused(FastRun run, int unit) {
            return run.state[left][unit] < 0 ? left : right;
        }
    }

    private record Not(Question of) implements Question {
        @Override
        public Answer ask(FastRun run, int unit) {
            Answer answer = of.ask(run, unit);
            return switch (answer) {
                case YES -> Answer.NO;
                case NO -> Answer.YES;
                default -> answer;
            };
        }

        @Override
        public int refused(FastRun run, int unit) {
            return of.refused(run, unit);
        }
    }

    /** The first answer that decides is the answer; what is behind it is not asked. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Several(Question[] of, Answer decisive) implements Question {
        @Override
        public Answer ask(FastRun run, int unit) {
            boolean unknown = false;
            boolean perhaps = false;
            for (Question question : of) {
                Answer answer = question.ask(run, unit);
                if (answer == decisive) {
                    return answer;
                }
                if (answer == Answer.UNSURE || (answer == Answer.REFUSED && perhaps)) {
                    return Answer.UNSURE;
                }
                if (answer == Answer.REFUSED) {
                    return answer;
                }
                unknown |= answer == Answer.UNKNOWN;
                perhaps |= answer == Answer.PERHAPS;
            }
            if (perhaps) {
                return unknown ? Answer.UNSURE : Answer.PERHAPS;
            }
            return unknown ? Answer.UNKNOWN : decisive == Answer.YES ? Answer.NO : Answer.YES;
        }

        @Override
        public int refused(FastRun run, int unit) {
            for (Question question : of) {
                if (question.ask(run, unit) == Answer.REFUSED) {
                    return question.refused(run, unit);
                }
            }
            return -1;
        }
    }

    static final class If extends FastNode {
        private final Question when;
        private final FastFallback unknown;

        If(At at, Branch.If formula, Statuses statuses) {
            super(at);
            when = question(formula.when(), of, new AtomicInteger(2), statuses);
            unknown = FastFallback.of(formula.unknown());
        }

        @Override
        void apply(FastRun run, int unit) {
            Answer answer = when.ask(run, unit);
            switch (answer) {
                case YES -> run.copy(this, unit, of[0]);
                case NO -> run.copy(this, unit, of[1]);
                case UNKNOWN -> unknown.apply(run, this, unit, AbsentReason.UNKNOWN_CONDITION);
                case REFUSED -> run.copy(this, unit, when.refused(run, unit));
                case PERHAPS -> either(run, unit);
                default -> run.none(id, unit, FastRun.UNSURE);
            }
        }

        private void either(FastRun run, int unit) {
            if (run.known(of[0], unit) && run.known(of[1], unit)) {
                run.note(this, unit);
                run.set(this, unit, run.span(of[0], unit).hull(run.span(of[1], unit)));
            } else {
                run.unsure(this, unit);
            }
        }
    }

    static final class Gate extends FastNode {
        private final Question when;
        private final FastSpan atMost;
        private final FastFallback unknown;

        Gate(At at, Branch.Gate formula, Statuses statuses) {
            super(at);
            when = question(formula.when(), of, new AtomicInteger(1), statuses);
            atMost = FastSpan.of(formula.atMost());
            unknown = FastFallback.of(formula.unknown());
        }

        @Override
        void apply(FastRun run, int unit) {
            if (!run.known(of[0], unit)) {
                run.copy(this, unit, of[0]);
                return;
            }
            FastSpan value = run.span(of[0], unit);
            Answer answer = when.ask(run, unit);
            switch (answer) {
                case YES -> run.set(this, unit, value.min(atMost));
                case NO -> run.set(this, unit, value);
                case UNKNOWN -> unknown.apply(run, this, unit, AbsentReason.UNKNOWN_CONDITION);
                case REFUSED -> run.copy(this, unit, when.refused(run, unit));
                case PERHAPS -> {
                    run.note(this, unit);
                    run.set(this, unit, value.hull(value.min(atMost)));
                }
                default -> run.none(id, unit, FastRun.UNSURE);
            }
        }
    }

    static final class WhenAbsent extends FastNode {
        WhenAbsent(At at) {
            super(at);
        }

        @Override
        void apply(FastRun run, int unit) {
            byte state = run.state[of[0]][unit];
            run.copy(this, unit, state > 0 && state != FastRun.UNSURE ? of[1] : of[0]);
        }
    }
}
