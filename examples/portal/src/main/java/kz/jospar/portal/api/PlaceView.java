package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.portal.rating.OpenRating;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.methodology.Band;
import org.jspecify.annotations.Nullable;

/**
 * Where one body stands.
 *
 * @param unit the body's key
 * @param name its name
 * @param place 1 is best among its group; a shared place may be a half; absent without a score
 * @param score the score as the methodology rounds it
 * @param band the band of points
 * @param sharedWith who else has this place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceView(
        String unit,
        Text name,
        @Nullable BigDecimal place,
        @Nullable BigDecimal score,
        @Nullable Text band,
        List<String> sharedWith) {
    static PlaceView of(ScoreLine line, OpenRating open) {
        return new PlaceView(
                line.unit(),
                open.rated()
                        .units()
                        .find(line.unit())
                        .map(unit -> Text.of(unit.name()))
                        .orElseGet(() -> Text.of(LocalizedText.EMPTY)),
                line.rank().orElse(null),
                line.shown().orElse(null),
                line.band().map(Band::name).map(Text::of).orElse(null),
                line.sharedBy().stream()
                        .filter(other -> !other.equals(line.unit()))
                        .toList());
    }
}
