package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constituents of one deadline, in the order of the phrase and without joining words.
 *
 * @param all at least one
 */
record Constituents(List<Constituent> all) {

    Constituent first() {
        return all.get(0);
    }

    boolean has(Class<? extends Chunk> type) {
        // By index: this is asked often, and an iterator would be made each time.
        for (int i = 0; i < all.size(); i++) {
            if (type.isInstance(all.get(i).chunk())) {
                return true;
            }
        }
        return false;
    }

    List<Constituent> all(Class<? extends Chunk> type) {
        if (!has(type)) {
            return List.of();
        }
        List<Constituent> found = new ArrayList<>(2);
        for (Constituent one : all) {
            if (type.isInstance(one.chunk())) {
                found.add(one);
            }
        }
        return found;
    }

    /** Returns the one constituent of this kind, or null; two do not go together. */
    @Nullable
    Constituent only(Class<? extends Chunk> type) {
        Constituent only = null;
        for (int i = 0; i < all.size(); i++) {
            Constituent one = all.get(i);
            if (type.isInstance(one.chunk())) {
                if (only != null) {
                    throw UnfitException.unfit(only, one);
                }
                only = one;
            }
        }
        return only;
    }

    /** Returns the first constituent of this kind, which is known to be there. */
    Constituent the(Class<? extends Chunk> type) {
        for (Constituent one : all) {
            if (type.isInstance(one.chunk())) {
                return one;
            }
        }
        throw new IllegalStateException("no " + type.getSimpleName());
    }

    /** Refuses every other kind beside this constituent. */
    @SafeVarargs
    final void allow(Constituent one, Class<? extends Chunk>... types) {
        for (Constituent other : all) {
            if (!other.equals(one) && !isOne(other, types)) {
                throw UnfitException.unfit(one, other);
            }
        }
    }

    Constituents without(List<Constituent> taken) {
        return new Constituents(all.stream().filter(one -> !taken.contains(one)).toList());
    }

    @SafeVarargs
    private static boolean isOne(Constituent one, Class<? extends Chunk>... types) {
        for (Class<? extends Chunk> type : types) {
            if (type.isInstance(one.chunk())) {
                return true;
            }
        }
        return false;
    }
}
