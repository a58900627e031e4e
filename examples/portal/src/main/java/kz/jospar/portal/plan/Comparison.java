package kz.jospar.portal.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.amendment.Amendment;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.ObligationAspect;
import kz.jospar.schedule.ObligationChange;
import kz.jospar.schedule.ObligationChanges;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded plan beside the edition that is kept: kk салыстыру, ru сравнение.
 *
 * @param version the version of the edition that is kept
 * @param amendment what the upload changes of it
 * @param moves what it changes of the deadlines, titles left out
 * @param bereft deadlines, in their order, that go although something happened to them
 * @param gap that it is in another language, or {@code null}
 */
record Comparison(
        int version,
        Amendment amendment,
        ObligationChanges moves,
        List<Obligation> bereft,
        @Nullable LanguageGap gap) {
    static Comparison of(
            int version,
            Amendment amendment,
            List<Obligation> before,
            List<Obligation> after,
            Set<String> withEvents,
            @Nullable LanguageGap gap) {
        Set<String> kept = after.stream().map(Obligation::id).collect(Collectors.toSet());
        List<Obligation> bereft = before.stream()
                .filter(one -> withEvents.contains(one.id()) && !kept.contains(one.id()))
                .toList();
        return new Comparison(version, amendment, ofDeadlines(ObligationChanges.between(before, after)), bereft, gap);
    }

    /** Leaves out titles: what changed of those stands with the measures, and a new translation is no change at all. */
    private static ObligationChanges ofDeadlines(ObligationChanges all) {
        List<ObligationChange> changes = new ArrayList<>();
        for (ObligationChange change : all.changes()) {
            if (change instanceof ObligationChange.Kept kept && kept.aspects().contains(ObligationAspect.TITLE)) {
                Set<ObligationAspect> rest = EnumSet.copyOf(kept.aspects());
                rest.remove(ObligationAspect.TITLE);
                if (!rest.isEmpty()) {
                    changes.add(new ObligationChange.Kept(kept.before(), kept.after(), rest));
                }
            } else {
                changes.add(change);
            }
        }
        int renamed = all.changes().size() - changes.size();
        return new ObligationChanges(changes, all.unchanged() + renamed);
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
