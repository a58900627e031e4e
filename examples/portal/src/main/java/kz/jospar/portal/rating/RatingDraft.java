package kz.jospar.portal.rating;

import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.replay.ReplayRecord;

/**
 * A rating that was counted and is not saved yet: kk сақталмаған рейтинг, ru несохранённый рейтинг.
 *
 * @param id the key
 * @param record the counted rating
 * @param problems what was noticed in its files; no error is among them
 */
record RatingDraft(String id, ReplayRecord record, List<Problem> problems) {
    RatingDraft {
        problems = List.copyOf(problems);
    }

    /** Returns what was noticed in a reader's language, whoever's the upload was made in. */
    List<Problem> problems(Language language) {
        return problems.stream()
                .map(problem -> problem.in(language, record.methodology()))
                .toList();
    }
}
