package kz.jospar.portal.api;

import java.util.List;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import org.springframework.http.HttpStatus;

/** What the columns of the database hold of a plan; a longer key is refused at its place. */
final class PlanBounds {
    private static final int KEY = 200;
    private static final int NAME = 2000;

    private PlanBounds() {}

    static Plan require(Plan plan) {
        fits("/id", "id", plan.id(), KEY);
        for (int section = 0; section < plan.sections().size(); section++) {
            List<Measure> measures = plan.sections().get(section).measures();
            for (int i = 0; i < measures.size(); i++) {
                require("/sections/" + section + "/measures/" + i, measures.get(i));
            }
        }
        return plan;
    }

    private static void require(String place, Measure measure) {
        fits(place + "/id", "id", measure.id(), KEY);
        for (int i = 0; i < measure.executors().size(); i++) {
            Executor executor = measure.executors().get(i);
            String its = place + "/executors/" + i;
            fits(its + "/id", "id", executor.id(), KEY);
            fits(its + "/name", "name", executor.name(), NAME);
        }
    }

    private static void fits(String pointer, String field, String text, int longest) {
        if (text.length() > longest) {
            throw new ApiException(
                    pointer, HttpStatus.UNPROCESSABLE_CONTENT, "too-long", field, Integer.toString(longest));
        }
        if (text.indexOf('\0') >= 0) {
            // PostgreSQL has no text with a zero in it.
            throw new ApiException(pointer, HttpStatus.UNPROCESSABLE_CONTENT, "unreadable-body");
        }
    }
}
