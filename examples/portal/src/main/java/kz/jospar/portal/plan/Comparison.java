package kz.jospar.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.amendment.Amendment;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.ObligationChange;
import kz.jospar.schedule.ObligationChanges;

/**
 * An uploaded plan beside the edition that is kept: kk салыстыру, ru сравнение.
 *
 * @param version the version of the edition that is kept
 * @param amendment what the upload changes of it
 * @param moves what it changes of the deadlines
 * @param bereft deadlines, in their order, that go although something happened to them
 */
record Comparison(int version, Amendment amendment, ObligationChanges moves, List<Obligation> bereft) {
    static Comparison of(
            int version, Amendment amendment, List<Obligation> before, List<Obligation> after, Set<String> withEvents) {
        Set<String> kept = after.stream().map(Obligation::id).collect(Collectors.toSet());
        List<Obligation> bereft = before.stream()
                .filter(one -> withEvents.contains(one.id()) && !kept.contains(one.id()))
                .toList();
        return new Comparison(version, amendment, ObligationChanges.between(before, after), bereft);
    }

    /** Returns what changes of the measures, in sentences. */
    public List<String> words(Language language) {
        return amendment.text(language);
    }

    /** Returns what changes of the deadlines; what is said of several at once is said once. */
    public List<String> deadlines(Language language) {
        List<String> sentences = new ArrayList<>();
        for (ObligationChange change : moves.changes()) {
            String sentence = change.message(language);
            if (sentences.isEmpty() || !sentences.get(sentences.size() - 1).equals(sentence)) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** Returns how many deadlines have one fate: added, dropped, moved, changed. */
    public long count(String fate) {
        return moves.changes().stream()
                .filter(change -> change.code().equals(fate))
                .count();
    }
}
