package kz.jospar.portal.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move that may be entered now, or why not yet: kk ұсынылатын әрекет, ru доступное действие.
 *
 * @param kind the kind of the event, which the library names
 * @param fields what its form asks for; those that choose offer only what is legal
 * @param blocked the library's sentence where the next step of the sitting is not legal yet; else {@code null}
 */
public record Offer(
        String kind, List<Field> fields, @Nullable String blocked) {
    public Offer {
        fields = List.copyOf(fields);
    }
}
