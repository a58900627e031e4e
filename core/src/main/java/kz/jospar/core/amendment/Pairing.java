package kz.jospar.core.amendment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import org.jspecify.annotations.Nullable;

/** Which measure of the new edition is which of the old, while it is being found out; measures go by their places. */
final class Pairing {
    static final int NOBODY = -1;

    private final List<Side> olds;
    private final List<Side> news;
    private final int[] oldOfNew;
    private final int[] newOfOld;
    private final boolean[] settled;
    private final @Nullable MatchedBy[] by;
    private final int[] alike;

    Pairing(Plan before, Plan after) {
        olds = sides(before);
        news = sides(after);
        oldOfNew = new int[news.size()];
        newOfOld = new int[olds.size()];
        Arrays.fill(oldOfNew, NOBODY);
        Arrays.fill(newOfOld, NOBODY);
        settled = new boolean[news.size()];
        by = new MatchedBy[news.size()];
        alike = new int[news.size()];
    }

    /** A measure, the words of the heading above it, and of its title in each language, empty where there are none. */
    record Side(Measure measure, String heading, Map<Language, String> titles) {
        String words(Language language) {
            return titles.getOrDefault(language, "");
        }

        boolean isWordless() {
            return titles.isEmpty();
        }

        private static Side of(Measure measure, String heading) {
            Map<Language, String> titles = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                String words = Wording.of(measure.title().version(language).orElse(""));
                if (!words.isEmpty()) {
                    titles.put(language, words);
                }
            }
            return new Side(measure, heading, titles);
        }
    }

    /** Returns the languages in which both have words. */
    static Set<Language> common(Side one, Side other) {
        Set<Language> common = EnumSet.noneOf(Language.class);
        common.addAll(one.titles().keySet());
        common.retainAll(other.titles().keySet());
        return common;
    }

    private static List<Side> sides(Plan plan) {
        List<Side> sides = new ArrayList<>();
        for (Section section : plan.sections()) {
            String heading = section.heading() == null
                    ? ""
                    : Wording.ofHeading(section.heading().in(Language.KK));
            section.measures().forEach(measure -> sides.add(Side.of(measure, heading)));
        }
        return sides;
    }

    List<Side> olds() {
        return olds;
    }

    List<Side> news() {
        return news;
    }

    Measure before(int place) {
        return olds.get(place).measure();
    }

    Measure after(int place) {
        return news.get(place).measure();
    }

    void pair(int old, int young, MatchedBy reason, int likeness) {
        oldOfNew[young] = old;
        newOfOld[old] = young;
        settled[young] = true;
        by[young] = reason;
        alike[young] = likeness;
    }

    /** A person said that it is new. */
    void settle(int young) {
        settled[young] = true;
    }

    boolean isOpenOld(int old) {
        return newOfOld[old] == NOBODY;
    }

    boolean isOpenNew(int young) {
        return !settled[young];
    }

    boolean isOpen(int old, int young) {
        return isOpenOld(old) && isOpenNew(young);
    }

    /** Returns the place of the old measure that a new one is, or {@link #NOBODY}. */
    int oldOf(int young) {
        return oldOfNew[young];
    }

    MatchedBy by(int young) {
        MatchedBy reason = by[young];
        if (reason == null) {
            throw new IllegalStateException("measure " + young + " has no partner");
        }
        return reason;
    }

    int alike(int young) {
        return alike[young];
    }

    boolean hasSameNumber(int old, int young) {
        return before(old).number().key().equals(after(young).number().key());
    }
}
