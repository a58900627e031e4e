package kz.jospar.core.draft;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executors;
import kz.jospar.core.party.Resolution;
import org.jspecify.annotations.Nullable;

/** Who is known: the bodies of a draft's glossary, those of a directory, and groups. */
final class KnownBodies {
    private final Bodies bodies;
    private final Executors executors;

    /**
     * Those of one draft.
     *
     * @param day the day on which the draft speaks, if it is known
     */
    KnownBodies(Directory directory, Bodies bodies, @Nullable LocalDate day) {
        this.bodies = bodies;
        executors = Executors.of(directory, bodies.glossary(), day, null);
    }

    /**
     * Hands over the executors that are nobody or may be several, each with its place and its violation's template; one
     * without a name has a violation of its own.
     *
     * @param unknown the template for who is not known
     */
    void forEachUnknown(List<@Nullable ExecutorDraft> drafts, String unknown, Taker taker) {
        for (int i = 0; i < drafts.size(); i++) {
            ExecutorDraft draft = drafts.get(i);
            String written = draft == null ? "" : Typed.orEmpty(draft.name());
            if (draft == null || !Typed.hasWords(written) || written.length() > ExecutorDraft.LONGEST) {
                continue;
            }
            Resolution who = executors.resolve(bodies.read(written, draft, i == 0));
            if (!who.isResolved()) {
                boolean several = who instanceof Resolution.Ambiguous;
                taker.take(
                        i,
                        (several ? Complaint.key("ambiguousExecutor") : unknown) + ": "
                                + Complaint.quoted(who.executor().name()));
            }
        }
    }

    /** Takes a place and a template. */
    interface Taker {
        void take(int at, String template);
    }
}
