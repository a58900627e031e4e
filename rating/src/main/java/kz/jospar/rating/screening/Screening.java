package kz.jospar.rating.screening;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.guard.Guard;

/**
 * The questions that are put to the data of a rating: kk деректерді іріктеп тексеру, ru скрининг данных.
 *
 * @param questions what is asked, in order; every parameter stands here and is published with the rating
 */
public record Screening(List<Question> questions) {
    /** The findings that are listed one by one for a question. */
    private static final int LISTED = 1_000;

    public Screening {
        questions = Guard.some("questions", questions);
    }

    /** Puts all questions; for each a thousand findings at most, and then how many more there are. */
    public List<Finding> ask(Observations table, List<EventRecord> events) {
        List<Finding> all = new ArrayList<>();
        for (Question question : questions) {
            List<Finding> found = question.ask(table, events);
            all.addAll(found.subList(0, Math.min(LISTED, found.size())));
            if (found.size() > LISTED) {
                String more = Integer.toString(found.size() - LISTED);
                all.add(Finding.of("more-findings", Severity.INFO, Place.DOCUMENT, more));
            }
        }
        return List.copyOf(all);
    }
}
