package kz.jospar.rating.methodology;

import java.util.Map;
import kz.jospar.rating.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Whether the formulas go the way the directions say.
 *
 * <p>Where a larger number can only worsen the place and the indicator says that more is better, one of the two is a
 * mistake. Where it may do either (a mean less a penalty for unevenness) people are told, and nothing is refused.
 */
final class DirectionCheck {
    private final Remarks remarks;
    private final Merged merged;

    DirectionCheck(Remarks remarks, Merged merged) {
        this.remarks = remarks;
        this.merged = merged;
    }

    void check(Names names) {
        Direction placing = merged.placing().direction();
        if (placing == null || merged.score() == null || !names.circles().isEmpty()) {
            return;
        }
        Map<String, Slope> slopes = Slopes.of(merged, names.order());
        for (Indicator indicator : merged.indicators()) {
            Slope slope = slopes.getOrDefault(indicator.id(), Slope.NONE);
            Slope better = placing == Direction.MORE_IS_BETTER ? slope : slope.turned();
            one(indicator, indicator.conventions().direction(), better);
        }
    }

    private void one(Indicator indicator, @Nullable Direction declared, Slope slope) {
        if (declared == null || declared == Direction.NOT_JUDGED || slope == Slope.NONE) {
            return;
        }
        String path = "indicators." + indicator.id() + ".direction";
        if (slope == Slope.UNKNOWN) {
            remarks.info("direction-unclear", path, indicator.id(), declared.code());
        } else if ((slope == Slope.UP) != (declared == Direction.MORE_IS_BETTER)) {
            Direction found = slope == Slope.UP ? Direction.MORE_IS_BETTER : Direction.LESS_IS_BETTER;
            remarks.error("direction-contradicted", path, declared.code(), found.code());
        }
    }
}
