package kz.jospar.core.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.FormLanguage.Role;
import kz.jospar.core.plan.Phrases.Found;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one thing that a form names ends and the next begins.
 *
 * <p>A mark parts them unless what stands before it waits for more. A line break, "және" or nothing at all parts them
 * only where both sides surely name forms.
 */
final class FormCuts {
    /** How far the neighbours of a possible cut are read, in words. */
    private static final int WINDOW = 12;

    private final String cell;
    private final List<CellWord> words;
    private final BitSet asides;
    private final boolean kazakh;
    private final List<Piece> pieces = new ArrayList<>();

    /** Words from one to before another, and the characters they stand in. */
    record Piece(int from, int to, int start, int end) {}

    private FormCuts(String cell, List<CellWord> words) {
        this.cell = cell;
        this.words = words;
        this.asides = CellWords.asides(cell);
        this.kazakh = isKazakh(words);
    }

    /** Without a letter of its own a Kazakh cell is told by its last noun. */
    private static boolean isKazakh(List<CellWord> words) {
        List<CellWord> own = words.stream().filter(word -> !word.isAside()).toList();
        if (own.stream().anyMatch(CellWord::isKazakh)) {
            return true;
        }
        FormHead head = own.isEmpty() ? null : FormHead.of(own);
        return head != null && head.language() == FormLanguage.KAZAKH;
    }

    static List<Piece> of(String cell, List<CellWord> words) {
        FormCuts cuts = new FormCuts(cell, words);
        cuts.cut();
        return cuts.pieces;
    }

    private void cut() {
        int from = 0;
        int start = 0;
        for (int i = 1; i < words.size(); i++) {
            int mark = mark(from, i);
            int next = i;
            int begin = mark + 1;
            if (mark < 0) {
                next = soft(from, i);
                if (next < 0) {
                    continue;
                }
                mark = words.get(i - 1).end();
                if (next == i) {
                    mark = Math.max(mark, closing(mark, words.get(i).start()));
                }
                begin = next == i ? mark : words.get(i).end();
            }
            pieces.add(new Piece(from, i, start, mark));
            from = next;
            start = begin;
            i = next;
        }
        pieces.add(new Piece(from, words.size(), start, cell.length()));
    }

    /** Returns the offset behind closing marks that follow a word. */
    private int closing(int end, int limit) {
        int at = end;
        while (at < limit && !Blanks.isBlank(cell.charAt(at)) && "([{«„“\"".indexOf(cell.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Returns the offset of a mark before a word that parts two things, or -1. */
    private int mark(int from, int i) {
        int left = words.get(i - 1).end();
        int right = words.get(i).start();
        // «Үлгілі аула», «Қауіпсіз үй» are names and no forms.
        if ("»”“\"".indexOf(cell.charAt(left)) >= 0 && "«„“\"".indexOf(cell.charAt(right - 1)) >= 0) {
            return -1;
        }
        boolean broken = false;
        for (int at = left; at < right; at++) {
            char c = cell.charAt(at);
            if (asides.get(at)) {
                continue;
            }
            boolean comma = c == ',' && !isDecimal(i, left, right);
            boolean slash =
                    c == '/' && at > left && Blanks.isBlank(cell.charAt(at - 1)) && Blanks.isBlank(cell.charAt(at + 1));
            boolean bullet = broken && "-–—•·*".indexOf(c) >= 0;
            if (c == ';' || slash || bullet || (comma && !goesOn(from, i))) {
                return at;
            }
            broken = broken || c == '\n' || c == '\r';
        }
        return -1;
    }

    private boolean isDecimal(int i, int left, int right) {
        return right - left == 1 && words.get(i - 1).isNumber() && words.get(i).isNumber();
    }

    /** Tells whether what stands before a comma goes on behind it. */
    private boolean goesOn(int from, int i) {
        if (language().is(Role.UNLIKE, words, i)) {
            return true;
        }
        if (isBodies(from, i)) {
            return kazakh;
        }
        // "информация в МОН, МФ"
        int to = i;
        while (to < words.size() && to < i + WINDOW && (isBody(to) || (to > i && isAnd(to) && isBody(to + 1)))) {
            to++;
            if (to < words.size() && !words.get(to).isNear()) {
                break;
            }
        }
        boolean alone = to > i && (to == words.size() || !words.get(to).isNear());
        if (!kazakh && (alone || isParty(i))) {
            return true;
        }
        CellWord last = words.get(i - 1);
        return kazakh
                && !last.isAside()
                && FormLanguage.KAZAKH.isWaiting(last)
                && FormLanguage.KAZAKH.forms().endingBefore(words, from, i) == null
                && FormLanguage.KAZAKH.role(Role.AROUND).endingBefore(words, from, i) == null;
    }

    private boolean isBody(int at) {
        return at < words.size() && words.get(at).isAbbreviation() && !isForm(at);
    }

    /** "информация в МНЭ, Правительство РК": what follows a comma is a body and names no form. */
    private boolean isParty(int i) {
        FormLanguage russian = FormLanguage.RUSSIAN;
        boolean preposition = russian.is(Role.TO, words, i);
        int at = preposition ? i + 1 : i;
        while (at < words.size() && at < i + 3 && russian.isAdjective(words.get(at)) && !isBody(at)) {
            at++;
        }
        if (!russian.is(Role.BODY, words, at) && !(preposition && isBody(at))) {
            return false;
        }
        List<CellWord> behind = own(i, end(i));
        FormHead head = behind.isEmpty() ? null : FormHead.of(behind);
        return head == null || !head.isNamed();
    }

    private boolean isForm(int at) {
        return FormLanguage.KAZAKH.forms().from(words, at, at + 1) != null
                || FormLanguage.RUSSIAN.forms().from(words, at, at + 1) != null;
    }

    private boolean isBodies(int from, int to) {
        if (to - from > WINDOW) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!words.get(i).isAbbreviation() || isForm(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first word of what follows, where words or a line break part two things for sure, or -1. */
    private int soft(int from, int i) {
        CellWord word = words.get(i);
        if (word.isAside() || words.get(i - 1).isAside()) {
            return -1;
        }
        boolean and = isAnd(i) && i + 1 < words.size() && !words.get(i + 1).isAside();
        int next = and ? i + 1 : i;
        if (and || isBroken(i)) {
            return areForms(from, i, next, and) ? next : -1;
        }
        return isJuxtaposed(from, i) ? i : -1;
    }

    private boolean isAnd(int i) {
        return words.get(i).isNear()
                && (FormLanguage.KAZAKH.is(Role.AND, words, i)
                        || (!kazakh && FormLanguage.RUSSIAN.is(Role.AND, words, i))
                        || FormLanguage.ENGLISH.is(Role.AND, words, i));
    }

    private boolean isBroken(int i) {
        String gap = cell.substring(words.get(i - 1).end(), words.get(i).start());
        return !words.get(i).isLinked() && (gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0);
    }

    private boolean areForms(int from, int i, int next, boolean and) {
        List<CellWord> before = own(Math.max(from, i - WINDOW), i);
        List<CellWord> behind = own(next, end(next));
        FormHead left = before.isEmpty() ? null : FormHead.of(before);
        FormHead right = behind.isEmpty() ? null : FormHead.of(behind);
        if (left == null || right == null || !left.isNamed() || !right.isNamed()) {
            return false;
        }
        boolean leftNamed =
                left.nounCase() != Case.OBLIQUE && left.nounCase() != Case.GENITIVE && left.nounCase() != Case.DATIVE;
        boolean leftEnds = left.to() == before.size();
        if (right.language() == FormLanguage.KAZAKH) {
            boolean owned = right.nounCase() == Case.OWNED && left.nounCase() != Case.OWNED && !isOwner(behind, right);
            boolean verbal = isVerbal(before.get(left.to() - 1)) && isVerbal(behind.get(right.to() - 1));
            return leftNamed && (leftEnds || left.language() == FormLanguage.RUSSIAN) && !owned && !verbal;
        }
        if (right.language() == FormLanguage.RUSSIAN) {
            for (int word = 0; word < right.from(); word++) {
                if (!FormLanguage.RUSSIAN.isAdjective(behind.get(word))) {
                    return false;
                }
            }
            return right.nounCase() == Case.PLAIN || (and && leftEnds && leftNamed);
        }
        return leftEnds || !and;
    }

    private static boolean isOwner(List<CellWord> behind, FormHead head) {
        return head.from() > 0
                && (behind.get(head.from() - 1).isAbbreviation()
                        || FormLanguage.KAZAKH.role(Role.BODY).endingBefore(behind, 0, head.from()) != null);
    }

    private static boolean isVerbal(CellWord word) {
        return word.cyrillic().endsWith("у");
    }

    /** Returns where what may follow a cut ends: before the next mark, line break or "және". */
    private int end(int next) {
        int to = next + 1;
        while (to < words.size() && to < next + WINDOW && words.get(to).isNear() && !isAnd(to) && !isBroken(to)) {
            to++;
        }
        return to;
    }

    private List<CellWord> own(int from, int to) {
        return words.subList(from, to).stream().filter(word -> !word.isAside()).toList();
    }

    /** "методическое пособие информация МИО", "графигі БҒМ ақпарат": a form directly behind a form. */
    private boolean isJuxtaposed(int from, int i) {
        if (!words.get(i).isNear() || words.get(i).isLinked()) {
            return false;
        }
        if (words.get(i).isAbbreviation() && !isForm(i)) {
            return isPaper(FormLanguage.KAZAKH, FormLanguage.KAZAKH.forms().endingBefore(words, from, i), true)
                    && isPaper(FormLanguage.KAZAKH, behindParties(i), false);
        }
        FormLanguage russian = FormLanguage.RUSSIAN;
        return !words.get(i).isKazakh()
                && !words.get(i - 1).isKazakh()
                && isPaper(russian, russian.forms().endingBefore(words, from, i), true)
                && isPaper(russian, russian.forms().from(words, i, words.size()), true);
    }

    /** Only a paper in the nominative is a form for sure. */
    private static boolean isPaper(FormLanguage language, @Nullable Found<FormKind> found, boolean left) {
        return found != null
                && (found.nounCase() == Case.PLAIN || found.nounCase() == Case.OWNED)
                && (new FormHead(language, found.value(), found.from(), found.to(), found.nounCase(), true).isPaper()
                        || (left && found.value() == FormKind.ACT));
    }

    private @Nullable Found<FormKind> behindParties(int i) {
        int at = i;
        while (at < words.size() && at < i + 6 && words.get(at).isNear()) {
            boolean suffix = at > i && words.get(at).isLinked();
            if (!suffix && (!words.get(at).isAbbreviation() || isForm(at))) {
                break;
            }
            at++;
        }
        return at < words.size() ? FormLanguage.KAZAKH.forms().from(words, at, words.size()) : null;
    }

    private FormLanguage language() {
        return kazakh ? FormLanguage.KAZAKH : FormLanguage.RUSSIAN;
    }
}
