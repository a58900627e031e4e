package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.http.FeedRepresentation;
import org.junit.jupiter.api.Test;

/** From a plan to the tag that clients ask by: same data, same tag; anything else, another. */
class FeedEntityTagTest {
    private static final Measure MOVED = Plans.on("2", "2025-05-05");

    @Test
    void the_same_plan_gives_the_same_tag_in_whatever_order_its_obligations_come() {
        Plan plan = Plans.plan("p", Plans.quarterly("1"), MOVED);
        List<Obligation> reversed = new ArrayList<>(Plans.obligations(plan));
        java.util.Collections.reverse(reversed);

        assertThat(tag(plan, reversed)).isEqualTo(tag(plan, Plans.obligations(plan)));
    }

    @Test
    void a_change_an_addition_a_deletion_and_an_exit_from_the_window_give_new_tags() {
        Plan plan = Plans.plan("p", Plans.quarterly("1"), MOVED);
        List<Obligation> all = Plans.obligations(plan);
        Set<String> tags = new HashSet<>(Set.of(tag(plan, all)));

        assertThat(tags.add(tag(Plans.plan("p", Plans.quarterly("1"), Plans.on("2", "2025-05-06")))))
                .as("a changed day")
                .isTrue();
        assertThat(tags.add(tag(Plans.plan("p", Plans.quarterly("1"), MOVED, Plans.on("3", "2025-06-02")))))
                .as("an addition")
                .isTrue();
        assertThat(tags.add(tag(Plans.plan("p", Plans.quarterly("1")))))
                .as("a deletion")
                .isTrue();
        for (int i = 0; i < all.size(); i++) {
            List<Obligation> rest = new ArrayList<>(all);
            Obligation gone = rest.remove(i);
            if (!gone.id().startsWith("p/2/")) {
                assertThat(tags.add(tag(plan, rest))).as("exit of " + gone.id()).isTrue();
            }
        }
        assertThat(tags.add(FeedRepresentation.of(Plans.feed(plan, Language.RU)).entityTag()))
                .as("another language")
                .isTrue();
    }

    private static String tag(Plan plan) {
        return tag(plan, Plans.obligations(plan));
    }

    private static String tag(Plan plan, List<Obligation> obligations) {
        return FeedRepresentation.of(Feeds.of(plan, obligations, Language.KK).ofPlan())
                .entityTag();
    }
}
