package kz.jospar.portal.staff;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move that may be entered now, or why not yet: kk ұсынылатын әрекет, ru доступное действие.
 *
 * @param kind the kind of the event, which the library names
 * @param fields what its form asks for; those that choose offer only what is legal
 * @param moment the moment that its form proposes, or {@code null}
 * @param isMomentNeeded whether the moment has to be given; else an empty field means now
 * @param blocked the library's sentence where the next step of the sitting is not legal yet; else {@code null}
 */
public record Offer(
        String kind,
        List<Field> fields,
        @Nullable LocalDateTime moment,
        boolean isMomentNeeded,
        @Nullable String blocked) {
    public Offer {
        fields = List.copyOf(fields);
    }
}
