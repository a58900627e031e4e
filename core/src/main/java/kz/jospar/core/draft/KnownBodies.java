package kz.jospar.core.draft;

import java.util.List;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is known: the bodies of a directory, those of a draft's glossary, and groups.
 *
 * @param directory the bodies that need no definition
 */
record KnownBodies(Directory directory) {

    /** Hands over the executors nobody knows, with their places; one without a name has a violation of its own. */
    void forEachUnknown(List<@Nullable ExecutorDraft> executors, Bodies bodies, Taker taker) {
        for (int i = 0; i < executors.size(); i++) {
            ExecutorDraft draft = executors.get(i);
            String written = draft == null ? "" : Typed.orEmpty(draft.name());
            if (draft == null || !Typed.hasWords(written) || written.length() > ExecutorDraft.LONGEST) {
                continue;
            }
            Executor executor = bodies.read(written, draft, i == 0);
            if (executor.role() != Role.GROUP
                    && !bodies.isDefined(executor.name())
                    && directory.find(executor.name()).isEmpty()) {
                taker.take(i, executor.name());
            }
        }
    }

    /** Takes a place and a name. */
    interface Taker {
        void take(int at, String name);
    }
}
