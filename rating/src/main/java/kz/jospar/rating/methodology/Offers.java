package kz.jospar.rating.methodology;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.rating.Direction;
import kz.jospar.rating.data.Counting;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.Choose;
import kz.jospar.rating.formula.LogBase;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Penalty;
import kz.jospar.rating.formula.RankForm;
import kz.jospar.rating.formula.Relation;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.formula.StepForm;
import kz.jospar.rating.formula.WeightRule;

/** What may be declared where nothing is, as it is written in JSON. */
final class Offers {
    private static final String NUMBER = "0.25, \"1/3\"";
    private static final String FALLBACK =
            "{\"kind\": \"absent\"}, {\"kind\": \"refuse\"}, {\"kind\": \"value\", \"value\": 0}";
    private static final String STATISTIC = kinds("lowest", "highest", "mean", "sum", "count", "variance", "deviation")
            + ", {\"kind\": \"quantile\", \"at\": \"1/2\"}";

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("direction", codes(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER)),
            Map.entry("ties", kinds("competition", "modified", "dense", "fractional") + ", {\"kind\": \"ordinal\"}"),
            Map.entry("rounding", kinds("none", "before-ranking", "after-ranking")),
            Map.entry("unscored", codes(Unscored.values())),
            Map.entry("domain", codes(Domain.values())),
            Map.entry("denominators", codes(DenominatorRule.values())),
            Map.entry("whenLate", kinds("as-reported") + ", " + FALLBACK),
            Map.entry("base", codes(LogBase.values())),
            Map.entry("digits", "0..18"),
            Map.entry("mode", "\"HALF_UP\", \"HALF_EVEN\", \"HALF_DOWN\", \"UP\", \"DOWN\", \"CEILING\", \"FLOOR\""),
            Map.entry("years", "1..200"),
            Map.entry("definition", "1..9"),
            Map.entry("outside", codes(Outside.values())),
            Map.entry("spread", codes(Spread.values())),
            Map.entry("which", codes(Choose.values())),
            Map.entry("penalty", codes(Penalty.values())),
            Map.entry("is", codes(Relation.values())),
            Map.entry("statistic", STATISTIC),
            Map.entry("worst", "{\"kind\": \"fixed\", \"value\": 0}, {\"kind\": \"formula\"}, " + STATISTIC),
            Map.entry("best", "{\"kind\": \"fixed\", \"value\": 1}, {\"kind\": \"formula\"}, " + STATISTIC),
            Map.entry("absent", codes(AbsentRule.values())),
            Map.entry("of", codes(BandedScore.values())),
            Map.entry("weight", NUMBER),
            Map.entry("power", "1, 0, -1, \"1/2\""),
            Map.entry("offset", "\"3/8\", \"1/2\", 0"),
            Map.entry("rate", "23"),
            Map.entry("below", "0"),
            Map.entry("peers", "\"" + Roster.ALL + "\""),
            Map.entry("atLeastParticipants", "0, 250"),
            Map.entry("requiredParts", "[], [\"booklets\"]"),
            Map.entry("reportedTwice", codes(Counting.ReportedTwice.values())),
            Map.entry("whenSilent", "\"zero\", \"missing\", \"not-applicable\""),
            Map.entry(
                    "score",
                    kinds("mean", "sum", "ordered", "chosen", "mean-penalty", "scale", "rank", "if", "value")));

    private Offers() {}

    /**
     * Returns what may be declared.
     *
     * @param owner the record that leaves it open
     * @param name the choice's name; the last step of it counts
     */
    static String of(Object owner, String name) {
        String step = name.substring(name.lastIndexOf('.') + 1);
        if (step.equals("form")) {
            return owner instanceof Operation.Change
                    ? codes(ChangeForm.values())
                    : owner instanceof Normalisation.Steps ? codes(StepForm.values()) : codes(RankForm.values());
        }
        if (step.equals("weights")) {
            return owner instanceof Aggregate.Mean ? codes(WeightRule.values()) : "[\"1/2\", \"1/2\"]";
        }
        if (step.equals("direction") && owner instanceof Conventions) {
            return codes(Direction.values());
        }
        if (step.equals("absent") && owner instanceof Aggregate.Ordered) {
            return codes(AbsentRule.REFUSE, AbsentRule.ABSENT, AbsentRule.ZERO);
        }
        return BY_NAME.getOrDefault(step, FALLBACK);
    }

    private static String codes(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> "\"" + Written.of(constant) + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String kinds(String... kinds) {
        return Arrays.stream(kinds).map(kind -> "{\"kind\": \"" + kind + "\"}").collect(Collectors.joining(", "));
    }
}
